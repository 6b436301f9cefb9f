import { searchWord, spellingsOf } from "../../../plugins/model/search-words.ts";
import type { Found, Part } from "./result.ts";

/** Words that the excerpts of results mark, as the index spells them. */
export const hitWords = (results: readonly Pick<Found, "excerpt" | "sections">[]): ReadonlySet<string> =>
  new Set(
    results
      .flatMap(({ excerpt, sections }) => [...excerpt, ...sections.flatMap((section) => section.excerpt)])
      .filter(({ mark }) => mark)
      .flatMap(({ text }) => text.split(/\s+/).flatMap(spellingsOf)),
  );

/** Where whole words of a text are hits, in units of the string: the first letter, and what comes after the last. */
export const hitRanges = (text: string, hits: ReadonlySet<string>): readonly (readonly [number, number])[] =>
  [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu)].flatMap(({ 0: run, index: start }) =>
    hits.has(searchWord(run))
      ? [[start, start + run.length] as const]
      : [...run.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
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
