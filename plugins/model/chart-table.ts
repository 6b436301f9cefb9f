// Looks up columns of a table and reads their cells, and collects what is wrong with them at the field that names them.
import type { AxisFacts, ChartAxis, ChartRow, DataTable, Written } from "./chart.ts";
import { splitColumn, type ReadValue } from "./column.ts";
import type { Place } from "./issue.ts";
import { counted } from "./names.ts";
import { nearest } from "./nearest.ts";

/** What is wrong with a chart, at the word of the field that it concerns. */
export interface ChartProblem {
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
}

/** A column that a field names. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly unit: string | undefined;
  /** Where the field names it. */
  readonly place: Place;
  /** Its cells, row by row. */
  readonly cells: readonly string[];
}

/** An axis joined to its column, with the place on it of every row. */
export interface JoinedAxis {
  readonly column: Column;
  readonly axis: ChartAxis;
  readonly facts: AxisFacts;
  readonly values: readonly (number | undefined)[];
}

/** What is drawn, as far as it can be read. */
export interface Drawn {
  readonly x: JoinedAxis | undefined;
  readonly y: JoinedAxis | undefined;
  readonly series: readonly string[];
  /** Rows that have a place on both axes. */
  readonly rows: readonly ChartRow[];
}

/** Text whose look alone counts: two that look the same are the same. */
const asSeen = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ");

/** Cells of one column that are told one by one; the others are counted. */
const mostReported = 3;

/** A table that fields of a chart name columns of. */
export class ChartTable {
  readonly table: DataTable;
  readonly problems: ChartProblem[] = [];

  constructor(table: DataTable) {
    this.table = table;
  }

  report(place: Place, message: string, hint: string): void {
    this.problems.push({ place, message, hint });
  }

  /** Problems of the rows of one column: the first ones, and how many more there are. */
  reportRows(column: string, place: Place, problems: readonly ChartProblem[]): void {
    this.problems.push(...problems.slice(0, mostReported));
    const more = problems.length - mostReported;
    if (more > 0)
      this.report(place, `${this.table.file}: ${counted(more, "further row")} of "${column}" likewise`, "mend them in the same way");
  }

  /** The column that a field names, or `undefined`, reported, where the table has none of that name. */
  column(written: Written | undefined): Column | undefined {
    if (written === undefined) return undefined;
    const { columns, rows, file } = this.table;
    const index = columns.findIndex((name) => asSeen(name) === asSeen(written.text));
    const name = columns[index];
    if (name !== undefined) {
      return { name, ...splitColumn(name), place: written.place, cells: rows.map(({ cells }) => cells[index] ?? "") };
    }
    const meant = columns.find((other) => splitColumn(other).title === written.text) ?? nearest(written.text, columns);
    const list = `the columns are ${columns.join(", ")}`;
    const hint = meant === undefined ? list : `did you mean ${meant}? ${list}`;
    this.report(written.place, `${file} has no column "${written.text}"`, hint);
    return undefined;
  }

  /**
   * The values of a column, row by row; `undefined` for an empty cell that may be empty, and for one that is reported.
   * @param empty whether a cell may be empty
   */
  values(
    { cells, name, place }: Column,
    empty: "may be empty" | "holds values",
    read: (text: string) => ReadValue,
  ): (number | undefined)[] {
    const wrong: ChartProblem[] = [];
    const values = cells.map((text, i) => {
      if (text === "" && empty === "may be empty") return undefined;
      const value: ReadValue =
        text === "" ? { kind: "refused", reason: "is empty", hint: "write a value, or leave the row out" } : read(text);
      if (value.kind === "value") return value.value;
      const { reason, hint } = value;
      wrong.push({ place, message: text === "" ? `${this.row(i)}: "${name}" ${reason}` : `${this.row(i)}: "${text}" ${reason}`, hint });
      return undefined;
    });
    this.reportRows(name, place, wrong);
    return values;
  }

  /** The words of a column in the order of the table, and the number of each row's. */
  words(column: Column): { readonly names: readonly string[]; readonly numbers: readonly (number | undefined)[] } {
    const names = new Map<string, number>();
    const numbers = this.values(column, "holds values", (text) => {
      const name = asSeen(text);
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      return { kind: "value", value: known };
    });
    return { names: [...names.keys()], numbers };
  }

  /** A row as its author finds it: `data/growth.csv line 7`. */
  row(index: number): string {
    return `${this.table.file} line ${this.table.rows[index]?.line ?? 1}`;
  }
}
