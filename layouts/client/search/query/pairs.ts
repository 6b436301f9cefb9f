import type { Index } from "./held.ts";
import type { Typed } from "./typed.ts";

/** Function words that begin compounds. */
const prefixes: ReadonlySet<string> = new Set(["down", "off", "on", "out", "over", "under", "up"]);

const longestHalf = 15;

/**
 * Neighbours that the site writes as one word: `fine tuning`, `gpt 4`, `over training`.
 * @param isStop whether a run says nothing about what is looked for
 * @returns the pairs, joined
 */
export async function pairsOf(runs: readonly Typed[], index: Index, isStop: (run: Typed) => boolean): Promise<ReadonlySet<string>> {
  const pairs = await Promise.all(
    runs.map(async (run, i) => {
      const next = runs[i + 1];
      if (next === undefined || !canJoin(run) || !canJoin(next) || isStop(next)) return [];
      const pair = run.word + next.word;
      // A word that no longer one begins with begins no pair either, which spares looking for it. Of `GPT-4`, both stand at one place.
      const mayBe = isStop(run) ? prefixes.has(run.word) : /^\d/.test(next.word) || (await index.word(run.word)).hasLonger;
      return mayBe && (await index.phrase([pair])).size > 0 ? [pair] : [];
    }),
  );
  return new Set(pairs.flat());
}

const canJoin = (run: Typed): boolean => run.parts.length === 0 && run.word.length <= longestHalf;
