// Places in the author's file. markdown-it keeps line ranges of blocks only: an inline text is found again in its lines,
// of which it is the end, once marks of quotes, lists and headings are taken off.
import type { Token } from "markdown-it";
import { placeOn, type Place } from "../model/issue.ts";
import type { Facts } from "./facts.ts";

/** A piece of text and where it stands. */
export interface Passage {
  /** Whole text of the paragraph, heading or cell. */
  readonly text: string;
  /** Offset in `text` at which the piece starts. */
  readonly start: number;
  /** Line of the body on which `text` starts, from 0. */
  readonly line: number;
  /** Column at which `text` starts, from 0, where it is not the end of its line. */
  readonly column: number | undefined;
}

/** Where the text of an inline token stands. */
export const passageOf = (facts: Facts, token: Token): Passage =>
  facts.passages.get(token) ?? { text: token.content, start: 0, line: token.map?.[0] ?? 0, column: undefined };

/** The same passage, `offset` characters further on. */
export const advance = (passage: Passage, offset: number): Passage => ({ ...passage, start: passage.start + offset });

/** The place of `length` characters that stand `offset` characters into a passage; it ends on the line it starts on. */
export function placeIn(facts: Facts, passage: Passage, offset: number, length: number): Place {
  const at = passage.start + offset;
  const lineStart = passage.text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = passage.text.indexOf("\n", lineStart);
  const text = passage.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const row = passage.text.slice(0, lineStart).split("\n").length - 1;
  const source = (facts.lines[passage.line + row] ?? "").trimEnd();
  const indent = text.length - text.trimStart().length;
  const start = row === 0 && passage.column !== undefined ? passage.column : columnOf(text.trim(), source);
  const column = start + at - lineStart - indent;
  const fits = Math.max(0, Math.min(length, source.length - column));
  return placeOn(facts.file, facts.firstLine + passage.line + row, column + 1, fits);
}

const columnOf = (text: string, source: string): number =>
  source.endsWith(text) ? source.length - text.length : Math.max(0, source.indexOf(text));

/** The place of a whole line of the body, counted from 0, without the space around its text. */
export function lineOf(facts: Facts, line: number): Place {
  const text = facts.lines[line] ?? "";
  return placeOn(facts.file, facts.firstLine + line, text.length - text.trimStart().length + 1, text.trim().length);
}

/** The place of the first line of a block token. */
export const lineOfToken = (facts: Facts, token: Token | undefined): Place => lineOf(facts, token?.map?.[0] ?? 0);
