// Columns that say more of a row than its place: size, interval and reference.
import type { ChartProblem, ChartTable, Column, JoinedAxis } from "./chart-table.ts";
import type { ChartFacts, ChartRow, Written } from "./chart.ts";
import { readNumber, readValue, type ReadValue } from "./column.ts";

/** Sizes of the points, row by row; a row may have none. */
export function joinSizes(data: ChartTable, written: Written | undefined): readonly (number | undefined)[] | undefined {
  const column = data.column(written);
  const read = (text: string): ReadValue => {
    const size = readNumber(text);
    return size.kind === "value" && size.value < 0
      ? { kind: "refused", reason: "is no size: an area is not negative", hint: "leave the cell empty, or write 0 or more" }
      : size;
  };
  return column && data.values(column, "may be empty", read);
}

/** A reader of cells that lie on the axis of values. On bins, or on an axis that is missing, nothing is said of them: that is reported elsewhere. */
const readerOf = (along: JoinedAxis | undefined): ((text: string) => ReadValue) => {
  if (along === undefined || along.axis.scale === "bins") return () => ({ kind: "value", value: 0 });
  const { scale, unit } = along.axis;
  return (text) => readValue(text, scale, unit);
};

/** Intervals on the axis of values, row by row; a row may have none. */
export function joinIntervals(
  data: ChartTable,
  facts: ChartFacts["interval"],
  along: JoinedAxis | undefined,
): readonly ChartRow["interval"][] | undefined {
  const low = data.column(facts?.low);
  const high = data.column(facts?.high);
  if (low === undefined || high === undefined) return undefined;
  checkUnit(data, low, along);
  checkUnit(data, high, along);
  const lows = data.values(low, "may be empty", readerOf(along));
  const highs = data.values(high, "may be empty", readerOf(along));
  const wrong: ChartProblem[] = [];
  const intervals = lows.map((start, i) => {
    const end = highs[i];
    const isHalf = (low.cells[i] === "") !== (high.cells[i] === "");
    if (isHalf) {
      const { place } = low.cells[i] === "" ? low : high;
      wrong.push({ place, message: `${data.row(i)}: the interval has one end`, hint: "write both ends, or none" });
    }
    if (start === undefined || end === undefined) return undefined;
    if (start > end) {
      const message = `${data.row(i)}: the interval goes from ${low.cells[i]} to ${high.cells[i]}`;
      wrong.push({ place: low.place, message, hint: "write the lower end first" });
    }
    return { low: start, high: end };
  });
  data.reportRows(low.name, low.place, wrong);
  return intervals;
}

/** Ticks to compare with on the axis of values, row by row; a row may have none. */
export function joinReferences(
  data: ChartTable,
  facts: ChartFacts["reference"],
  along: JoinedAxis | undefined,
): readonly (number | undefined)[] | undefined {
  const column = data.column(facts?.column);
  if (column === undefined) return undefined;
  checkUnit(data, column, along);
  return data.values(column, "may be empty", readerOf(along));
}

function checkUnit(data: ChartTable, column: Column, along: JoinedAxis | undefined): void {
  if (along === undefined || along.column.unit === column.unit) return;
  const of = ({ name, unit }: Column) => `"${name}" is ${unit === undefined ? "without a unit" : `in ${unit}`}`;
  data.report(column.place, `${of(column)}, and ${of(along.column)}`, "give both in the same unit");
}
