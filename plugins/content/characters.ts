// Where characters that show nothing may not stand.
import { describeCharacter, forbidden } from "../model/characters.ts";
import { error, placeOn, type Issue } from "../model/issue.ts";

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

/** Puts U+FFFD in place of what `checkCharacters` and `checkZeroWidth` report, so that it is not reported again; all positions stay. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, "\uFFFD");
export const withoutZeroWidth = (text: string): string => text.replace(zeroWidth, "\uFFFD");

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
