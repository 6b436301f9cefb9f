// Characters that show nothing, or make a reader see another text than the machine reads.
import { error, placeOn, type Issue } from "../model/issue.ts";

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

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
// oxlint-disable-next-line no-control-regex -- as above
const forbiddenInValues = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF]/g;
const zeroWidth = /[\u200B\u2060\uFEFF]/g;

/** More than these say nothing new about a file. */
const mostReported = 100;

/** Control characters and bidirectional controls, anywhere in a file; `text` has LF line ends. */
export const checkCharacters = (file: string, text: string): Issue[] => find(file, text, forbidden, 1, "in a file");

/** Zero-width characters in front matter and data files, where two equal-looking names must be equal. */
export const checkZeroWidth = (file: string, text: string, firstLine: number): Issue[] =>
  find(file, text, zeroWidth, firstLine, "in front matter, data files or bibliographies");

/** Puts U+FFFD in place of what `checkCharacters` reports; all positions stay. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, "\uFFFD");

/** Describes the first character that cannot stand in a value, for values that were written with escapes; else `undefined`. */
export function forbiddenIn(value: string): string | undefined {
  const [character] = value.match(forbiddenInValues) ?? [];
  return character === undefined ? undefined : describeCharacter(character);
}

function find(file: string, text: string, pattern: RegExp, firstLine: number, where: string): Issue[] {
  const issues: Issue[] = [];
  if (text.search(pattern) < 0) return issues;
  for (const [i, line] of text.split("\n").entries()) {
    for (const match of line.matchAll(pattern)) {
      if (issues.length === mostReported) return issues;
      const place = placeOn(file, firstLine + i, match.index + 1, 1);
      issues.push(
        error("characters", place, `${describeCharacter(match[0])} cannot stand ${where}`, "delete it; most editors do not show it"),
      );
    }
  }
  return issues;
}

function describeCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = names[character];
  return name === undefined ? `the control character ${code}` : `the invisible character ${code} (${name})`;
}
