// Characters that show nothing, or make a reader see another text than the machine reads.

const names: Readonly<Record<string, string>> = {
  "\u200B": "zero width space",
  "\u2060": "word joiner",
  "\uFEFF": "byte-order mark",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "pop directional isolate",
};

/** Control characters and bidirectional controls, which stand nowhere in a file. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
export const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** A character in words: `the control character U+0007`. */
export function describeCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = names[character];
  return name === undefined ? `the control character ${code}` : `the invisible character ${code} (${name})`;
}
