import { searchWord, spellingsOf } from "../../../plugins/model/search-words.ts";
import type { Found, Part } from "./result.ts";

const letters = /[\p{L}\p{M}\p{N}]+/gu;
const longest = 4_000;

/**
 * Words that results were found by, as the index spells them. Of a run such as `ImageNet-A` only the pieces that were asked for count.
 * @param asked texts that were asked for: as typed, and as understood
 */
export function hitWords(results: readonly Pick<Found, "hits">[], asked: readonly string[]): ReadonlySet<string> {
  const words = new Set(asked.flatMap((text) => text.slice(0, longest).split(/\s+/)).flatMap(spellingsOf));
  const isAsked = (word: string): boolean => words.has(word) || [...words].some((other) => areAlike(word, other));
  return new Set(
    results
      .flatMap(({ hits }) => hits)
      .flatMap((run) => {
        const whole = searchWord(run);
        const pieces = words.has(whole) ? [] : [...run.matchAll(letters)].map(([piece]) => piece);
        return [whole, ...pieces.flatMap((piece) => [piece, ...spellingsOf(piece)].map(searchWord).find(isAsked) ?? [])];
      }),
  );
}

/** Whether two words share their beginning, half of the longer one or more: forms of one word mostly do. */
function areAlike(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= 3 && shared * 2 >= Math.max(a.length, b.length);
}

/** Where whole words of a text are hits, in units of the string: the first letter, and what comes after the last. */
export const hitRanges = (text: string, hits: ReadonlySet<string>): readonly (readonly [number, number])[] =>
  [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu)].flatMap(({ 0: run, index: start }) =>
    hits.has(searchWord(run))
      ? [[start, start + run.length] as const]
      : [...run.matchAll(letters)]
          .filter(([piece]) => spellingsOf(piece).some((word) => hits.has(word)))
          .map(({ 0: piece, index }) => [start + index, start + index + piece.length] as const),
  );

/** A text in parts, its hits marked. */
export function partsOf(text: string, hits: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const [from, to] of hitRanges(text, hits)) {
    if (from > end) parts.push({ text: text.slice(end, from), mark: false });
    parts.push({ text: text.slice(from, to), mark: true });
    end = to;
  }
  if (end < text.length) parts.push({ text: text.slice(end), mark: false });
  return parts;
}
