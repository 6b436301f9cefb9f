import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "../model/html.ts";
import { error, placeOn } from "../model/issue.ts";
import { factsOf, type Facts } from "./facts.ts";
import { textOf } from "./text.ts";

/** Tables with more columns than this scroll sideways in narrow windows. */
const mostColumns = 4;

/** Gives cells their scope, alignment by class and place in the file, and reports cells that have no column. */
export function describeTables(engine: MarkdownIt): void {
  engine.core.ruler.before("inline", "describe_tables", ({ tokens, env }) => {
    const facts = factsOf(env);
    let table: ColumnCells[] = [];
    let column = 0;
    for (const [i, token] of tokens.entries()) {
      if (token.type === "table_open") table = [];
      else if (token.type === "tr_open") {
        column = 0;
        placeCells(facts, token.map?.[0] ?? 0, cellsOfRow(tokens, i));
      } else if (token.type === "th_open" || token.type === "td_open") {
        alignByClass(token);
        if (token.type === "th_open") token.attrPush(["scope", "col"]);
        const cells = (table[column] ??= { opening: [], texts: [] });
        cells.opening.push(token);
        if (token.type === "td_open") cells.texts.push(tokens[i + 1]?.content ?? "");
        column += 1;
      } else if (token.type === "table_close") {
        table.forEach(alignNumbers);
        token.meta = { scrolls: table.length > mostColumns };
      }
    }
  });
  engine.renderer.rules["table_open"] = (tokens, index, options, _env, self) => {
    const table = self.renderToken(tokens, index, options);
    const heads = headsOf(tokens, index);
    if (heads.length <= mostColumns) return table;
    return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(heads.join(", "))}">\n${table}`;
  };
  engine.renderer.rules["table_close"] = (tokens, index, options, _env, self) =>
    `${self.renderToken(tokens, index, options)}${tokens[index]?.meta?.["scrolls"] === true ? "</div>\n" : ""}`;
}

interface ColumnCells {
  /** Tokens that open the cells of the column, its head first. */
  readonly opening: Token[];
  /** What stands below the head. */
  readonly texts: string[];
}

function alignByClass(cell: Token): void {
  const alignment = /^text-align:(\w+)$/.exec(String(cell.attrGet("style") ?? ""))?.[1];
  if (alignment === undefined) return;
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== "style");
  cell.attrPush(["class", `align-${alignment}`]);
}

const number = /^[<>≤≥≈~±+−-]?\s?\d[\d.,\s]*(?:\s?%)?$/;

/** Numbers stand below each other by their last digit, where the author says nothing else; a dash stands for none. */
function alignNumbers({ opening, texts }: ColumnCells): void {
  const written = texts.filter((text) => !/^[–—-]?$/.test(text));
  if (written.length === 0 || !written.every((text) => number.test(text))) return;
  if (opening.some((cell) => cell.attrGet("class") !== null)) return;
  for (const cell of opening) cell.attrPush(["class", "align-right"]);
}

/** Texts of the heads of the table that opens at `start`: they name it where it scrolls. */
function headsOf(tokens: readonly Token[], start: number): string[] {
  const heads: string[] = [];
  for (let i = start; i < tokens.length && tokens[i]?.type !== "thead_close"; i += 1) {
    if (tokens[i]?.type === "th_open") heads.push(textOf(tokens[i + 1]?.children ?? []));
  }
  return heads;
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
