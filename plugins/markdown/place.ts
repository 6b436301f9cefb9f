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

/** The rows of a text: the offset each starts at, and the column of the file that this is, from 0. */
export interface Layout {
  readonly text: string;
  readonly line: number;
  readonly rows: readonly { readonly start: number; readonly column: number }[];
}

/** The place of `length` characters that stand `offset` characters into a passage; it ends on the line it starts on. */
export function placeIn(facts: Facts, passage: Passage, offset: number, length: number): Place {
  const at = passage.start + offset;
  const { rows } = layoutOf(facts, passage);
  const index = rows.findLastIndex(({ start }) => start <= at);
  const row = rows[index] ?? { start: 0, column: 0 };
  const line = passage.line + Math.max(0, index);
  const column = row.column + at - row.start;
  const fits = Math.max(0, Math.min(length, (facts.lines[line]?.length ?? 0) - column));
  return placeOn(facts.file, facts.firstLine + line, column + 1, fits);
}

// Places are asked for one text after the other, and a long text may hold thousands.
function layoutOf(facts: Facts, { text, line, column }: Passage): Layout {
  if (facts.layout?.line === line && facts.layout.text === text && column === undefined) return facts.layout;
  let start = 0;
  const rows = text.split("\n").map((row, i) => {
    const indent = row.length - row.trimStart().length;
    const found = i === 0 && column !== undefined ? column : columnOf(row.trim(), (facts.lines[line + i] ?? "").trimEnd());
    const placed = { start, column: found - indent };
    start += row.length + 1;
    return placed;
  });
  const layout = { text, line, rows };
  if (column === undefined) facts.layout = layout;
  return layout;
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
