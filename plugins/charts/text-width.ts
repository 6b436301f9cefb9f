// How wide text is, without a browser: widths of the widest face that the style sheet may fall back to, so a guess is never too small.

/** Characters by their width in pixels at 13 px. */
const widths: readonly (readonly [number, string])[] = [
  [3.7, "ijlI|'"],
  [4.3, " .,:;\u202f"],
  [5.3, "()[]frt-/"],
  [6.8, "csz"],
  [7.8, "vxyaeo"],
  [8.4, "0123456789$+=×−<>≤≥~?kLEFJTSZ"],
  [5.3, "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"],
  [9.2, "ABCKPRVXY"],
  [10.3, "DGHNOQUw"],
  [12.7, "mMW%"],
  [13, "…"],
];
const widthOf = new Map(widths.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)));
/** Letters with accents are as wide as most; from the scripts of East Asia on, a character fills its square. */
const otherWidth = (character: string): number => (character < "\u2e80" ? 8.4 : 13);

/** Most pixels that a text takes at 13 px. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (widthOf.get(character) ?? otherWidth(character)), 0);

/** A text that takes no more than `most` pixels, cut at its end where it would. */
export function fitText(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(characters.join("").trimEnd()) + textWidth("…") > most) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
