import { compareText } from "../model/order.ts";

/** Text to sort by: without accents, case and punctuation, so that `Öberg` stands with `Oberg`. */
const sortText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim()
    .toLowerCase();

/** The letter that a text is filed under; `#` for what starts with no letter. */
export function initial(text: string): string {
  const [first = ""] = sortText(text);
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}

/** Sorts values by a text as an alphabet does, the same in every locale; what starts with no letter comes first. */
export const inAlphabet = <Value>(values: readonly Value[], textOf: (value: Value) => string): readonly Value[] =>
  values
    .map((value) => ({ value, letter: initial(textOf(value)), text: sortText(textOf(value)) }))
    .sort((a, b) => compareText(a.letter, b.letter) || compareText(a.text, b.text))
    .map(({ value }) => value);
