// Terms that look like what a reader typed, for when nothing was found.
import { searchWord } from "../../../plugins/model/search-words.ts";

/** Pairs of neighbouring letters, the word's edges included. */
function pairsOf(word: string): ReadonlySet<string> {
  const letters = Array.from(` ${word} `);
  return new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ""}${letter}`));
}

/** Share of letter pairs that two words have in common (Dice, 1945): from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}

const wordsOf = (text: string): readonly ReadonlySet<string>[] =>
  text
    .slice(0, 400)
    .split(/[\s-]+/)
    .map(searchWord)
    .filter((word) => word !== "")
    .map(pairsOf);

/** The `count` candidates one of whose words is most like a word of the text; equal ones keep their order. */
export function nearest<Candidate extends { readonly label: string }>(
  text: string,
  candidates: readonly Candidate[],
  count: number,
): readonly Candidate[] {
  const asked = wordsOf(text);
  const scored = candidates.map((candidate) => ({
    candidate,
    score: Math.max(0, ...wordsOf(candidate.label).flatMap((word) => asked.map((other) => likeness(word, other)))),
  }));
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
