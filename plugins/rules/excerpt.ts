import type { Place } from "../model/issue.ts";
import { cellsOf, widthOfCells, type Cell } from "./cells.ts";

/** Columns of the source line that are shown. */
const longest = 100;
/** Columns that are shown before the caret where the line is cut. */
const before = 40;
/** UTF-16 units on each side of the place that are looked at: a line may be as long as its file. */
const reach = 200;

/** A source line and the carets below it. */
export interface Excerpt {
  readonly line: string;
  /** Spaces and carets. */
  readonly carets: string;
}

/** Lines of a decoded file as an editor counts them. */
export const linesOf = (text: string): string[] => text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);

/** The line that a place starts in, cut around the place if it is long; `undefined` for the place of a whole file. */
export function excerptOf(lines: readonly string[], { line, column, endLine, endColumn }: Place): Excerpt | undefined {
  if (line === 1 && column === 1 && endLine === 1 && endColumn === 1) return undefined;
  const whole = lines[line - 1]?.trimEnd();
  if (whole === undefined) return undefined;
  const offset = Math.max(0, column - 1 - reach);
  const cells = cellsOf(whole.slice(offset, column - 1 + reach));
  const end = endLine > line ? whole.length : endColumn - 1;
  const start = cells.filter((cell) => offset + cell.start + cell.length <= column - 1).length;
  const stop = Math.max(start + 1, cells.filter((cell) => offset + cell.start < end).length);
  const isLong = offset > 0 || whole.length > column - 1 + reach || widthOfCells(cells) > longest;
  return isLong ? cut(cells, start, stop) : mark(cells, start, stop, 0);
}

/** @param start index of the first marked cell; @param stop index after the last */
function cut(cells: readonly Cell[], start: number, stop: number): Excerpt {
  let first = start;
  for (let room = before; first > 0; first -= 1) {
    room -= cells[first - 1]?.width ?? 0;
    if (room < 0) break;
  }
  const left = first > 0 ? "…" : "";
  let last = first;
  for (let room = longest - left.length - 1; last < cells.length; last += 1) {
    room -= cells[last]?.width ?? 0;
    if (room < 0) break;
  }
  const right = last < cells.length ? "…" : "";
  const { line, carets } = mark(cells.slice(first, last), start - first, Math.min(stop, last) - first, left.length);
  return { line: left + line + right, carets };
}

function mark(cells: readonly Cell[], start: number, stop: number, indent: number): Excerpt {
  const carets = Math.max(1, widthOfCells(cells.slice(start, stop)));
  return {
    line: cells.map(({ shown }) => shown).join(""),
    carets: " ".repeat(indent + widthOfCells(cells.slice(0, start))) + "^".repeat(carets),
  };
}
