import type { MarkdownIt, Token } from "markdown-it";
import { error, placeOn } from "../model/issue.ts";
import { factsOf, type Facts } from "./facts.ts";

/** Gives cells their scope, alignment by class and place in the file, and reports cells that have no column. */
export function describeTables(engine: MarkdownIt): void {
  engine.core.ruler.before("inline", "describe_tables", ({ tokens, env }) => {
    const facts = factsOf(env);
    for (const [i, token] of tokens.entries()) {
      if (token.type === "th_open") token.attrPush(["scope", "col"]);
      if (token.type === "th_open" || token.type === "td_open") alignByClass(token);
      if (token.type === "tr_open") placeCells(facts, token.map?.[0] ?? 0, cellsOfRow(tokens, i));
    }
  });
}

function alignByClass(cell: Token): void {
  const alignment = /^text-align:(\w+)$/.exec(String(cell.attrGet("style") ?? ""))?.[1];
  if (alignment === undefined) return;
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== "style");
  cell.attrPush(["class", `align-${alignment}`]);
}

/** Inline tokens of the row that opens at `start`. */
function cellsOfRow(tokens: readonly Token[], start: number): Token[] {
  const cells: Token[] = [];
  for (let i = start; i < tokens.length && tokens[i]?.type !== "tr_close"; i += 1) {
    const token = tokens[i];
    if (token?.type === "inline") cells.push(token);
  }
  return cells;
}

function placeCells(facts: Facts, line: number, cells: readonly Token[]): void {
  const pieces = splitRow(facts.lines[line] ?? "");
  for (const [i, cell] of cells.entries()) {
    const column = pieces[i]?.column;
    facts.passages.set(cell, { text: cell.content, start: 0, line, column });
  }
  const extra = pieces[cells.length];
  if (extra === undefined) return;
  const place = placeOn(facts.file, facts.firstLine + line, extra.column + 1, extra.text.length);
  const message = `this row has more cells (${pieces.length}) than its table has columns (${cells.length})`;
  facts.issues.push(error("tables", place, message, "write a bar inside a cell as \\|, or add a column to the heading"));
}

/** Cells of a written row with the columns they start at, marks of quotes and lists taken off. */
function splitRow(line: string): { readonly text: string; readonly column: number }[] {
  const margin = /^(?:\s*(?:>|[-*+](?=\s)|\d+[.)](?=\s)))*\s*/.exec(line)?.[0].length ?? 0;
  const pieces: { readonly text: string; readonly column: number }[] = [];
  for (const { index, 0: text } of line.matchAll(/(?:^|(?<=\|))(?:\\\||[^|])*/g)) {
    const start = Math.max(index, margin);
    const written = line.slice(start, index + text.length);
    pieces.push({ text: written.trim(), column: start + written.length - written.trimStart().length });
  }
  if (pieces[0]?.text === "") pieces.shift();
  if (pieces.at(-1)?.text === "") pieces.pop();
  return pieces;
}
