// How else a word may be written on a page.
import { singular } from "../../../../plugins/model/singular.ts";

/** `gpt4` gives `gpt` and `4`; a word that is not letters before a number gives nothing. */
export function lettersAndNumber(word: string): readonly string[] | undefined {
  const [, letters, number] = /^(\p{L}+)(\d+\p{L}?)$/u.exec(word) ?? [];
  return letters === undefined || number === undefined ? undefined : [letters, number];
}

/** `wav2vec2` gives `wav2vec`; a word that does not end with a number gives nothing. */
export const withoutNumber = (word: string): string | undefined => /^(.*\p{L}{2})\d+$/u.exec(word)?.[1];

/** The singular of a plural, or the plural of a singular, that the index does not take for the same word. */
export function otherNumber(word: string): string | undefined {
  if (escapesStemming(word)) return singular(word);
  return escapesStemming(`${word}s`) ? `${word}s` : undefined;
}

/** English stemming takes an `s` only after a vowel that is not just before it. */
const escapesStemming = (word: string): boolean =>
  /^[^aeiouy]+s$|^[^aeiouy]*[aeiouy]s$/.test(word) && word.length > 2 && word.length < 8 && !word.endsWith("ss");

/** The same word as the other side of the Atlantic writes it: `memorize` and `memorise`, `behavior` and `behaviour`. */
export function otherSpelling(word: string): string | undefined {
  const [, stem, letter, ending] = /^(\p{L}{2,}[iy])([sz])(e|ed|es|er|ers|ing|ation|ations|able)$/u.exec(word) ?? [];
  if (stem !== undefined) return `${stem}${letter === "s" ? "z" : "s"}${ending ?? ""}`;
  const [, start, vowel, end] = /^(\p{L}{3,})(ou?)(r|rs|red|ring|ral|rite|rites)$/u.exec(word) ?? [];
  return start === undefined ? undefined : `${start}${vowel === "o" ? "ou" : "o"}${end ?? ""}`;
}
