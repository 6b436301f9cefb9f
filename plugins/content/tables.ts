// The only file that knows the CSV parser. A table is refused whole where its columns or rows are in doubt: a chart would
// draw the wrong cells.
import { parse } from "csv-parse/sync";
import type { DataRow, DataTable } from "../model/chart.ts";
import { error, placeOn, startOf, type Issue } from "../model/issue.ts";
import { counted } from "../model/names.ts";
import { slugOf } from "./markdown-file.ts";
import type { Reading } from "./reading.ts";

const mostRows = 5000;
const mostColumns = 30;
const longestLine = 20_000;
/** More than these say nothing new about a file. */
const mostReported = 20;

const rule = "table";
const quoteHint = 'write a cell that holds a comma or a quotation mark as "a, b" or "a ""b""", on one line';

/** Reads a table: comma-separated, names of columns in its first line, as many cells in each row. */
export function readTable(file: string, text: string): Reading<DataTable> {
  const lines = text.split("\n");
  const on = (line: number) => placeOn(file, line, 1, lines[line - 1]?.length ?? 0);
  const open = lines.findIndex((line) => (line.split('"').length - 1) % 2 === 1);
  if (open >= 0) return refused([error(rule, on(open + 1), "a quotation mark on this line is not closed", quoteHint)]);
  const excess = excessOf(lines, on);
  if (excess !== undefined) return refused([excess]);
  const read = readRows(text);
  if (read.kind === "broken") return refused([error(rule, on(read.line), "a quotation mark stands inside a cell", quoteHint)]);
  const [header, ...rows] = read.rows;
  if (header === undefined) {
    return refused([error(rule, startOf(file), "this table is empty", "write the names of its columns, and its rows below them")]);
  }
  if (rows.length === 0)
    return refused([error(rule, on(header.line), "this table has no rows", "write them below the names of its columns")]);
  const issues = [...headerIssues(header, on), ...rowIssues(header, rows, on)];
  if (issues.length > 0) return refused(issues.slice(0, mostReported));
  return { value: { file, name: slugOf(file), columns: header.cells, rows, text }, issues: [] };
}

/** Why a table is not given to the parser: each row stands on a line of its own. */
function excessOf(lines: readonly string[], on: (line: number) => Issue["place"]): Issue | undefined {
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long >= 0) {
    const message = `this line has ${lines[long]?.length ?? 0} characters, expected at most ${longestLine}`;
    return error(rule, on(long + 1), message, "leave out what no chart draws");
  }
  const rows = [...lines.entries()].filter(([, line]) => line.trim() !== "").slice(1);
  const past = rows[mostRows];
  if (past === undefined) return undefined;
  return error(rule, on(past[0] + 1), `this table has ${rows.length} rows, expected at most ${mostRows}`, "sum it up, or leave rows out");
}

const refused = (issues: readonly Issue[]): Reading<DataTable> => ({ value: undefined, issues });

type Rows = { readonly kind: "rows"; readonly rows: readonly DataRow[] } | { readonly kind: "broken"; readonly line: number };

function readRows(text: string): Rows {
  const rows: DataRow[] = [];
  try {
    parse(text, {
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record(cells: string[], { lines }) {
        rows.push({ line: lines, cells });
        return null;
      },
    });
    return { kind: "rows", rows };
  } catch (cause) {
    const line = cause instanceof Error && "lines" in cause && typeof cause.lines === "number" ? cause.lines : 1;
    return { kind: "broken", line };
  }
}

function* headerIssues({ cells, line }: DataRow, on: (line: number) => Issue["place"]): Generator<Issue> {
  const seen = new Set<string>();
  for (const [i, name] of cells.entries()) {
    if (name === "") yield error(rule, on(line), `column ${i + 1} has no name`, "write what it holds into the first line");
    else if (seen.has(name)) yield error(rule, on(line), `two columns are called "${name}"`, "give each its own name");
    seen.add(name);
  }
  const separator = [";", "\t"].find((sign) => cells[0]?.includes(sign));
  if (cells.length === 1 && separator !== undefined) {
    yield error(rule, on(line), "cells stand between commas, and this line holds none", "save the table as comma-separated");
  }
  if (cells.length > mostColumns) {
    yield error(rule, on(line), `this table has ${cells.length} columns, expected at most ${mostColumns}`, "leave out what no chart draws");
  }
}

function* rowIssues(header: DataRow, rows: readonly DataRow[], on: (line: number) => Issue["place"]): Generator<Issue> {
  const { cells: columns } = header;
  const [first] = rows;
  if (
    first !== undefined &&
    rows.length > 1 &&
    first.cells.length !== columns.length &&
    rows.every(({ cells }) => cells.length === first.cells.length)
  ) {
    const message = `the first line names ${counted(columns.length, "column")}, and every row has ${counted(first.cells.length, "cell")}`;
    yield error(rule, on(header.line), message, "write the names of all columns, and nothing else, into the first line");
    return;
  }
  for (const { cells, line } of rows) {
    if (cells.length === columns.length) continue;
    const hint = cells.length > columns.length ? quoteHint : "leave a cell empty by a comma: a,,c";
    yield error(rule, on(line), `this row has ${counted(cells.length, "cell")}, expected ${columns.length}`, hint);
  }
}
