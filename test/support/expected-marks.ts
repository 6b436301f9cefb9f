// Which marks the rows of a table ask for, and where the ticks of the axes put them.
import { scaleOf, type Scale } from "./chart-scales.ts";
import type { DrawnPlot, Mark } from "./drawn-marks.ts";
import type { WrittenChart } from "./written-charts.ts";

type Row = readonly string[];

/** A mark that a table asks for. */
interface Expected extends Mark {
  readonly row: string;
}

/** Rows of each panel, in the order of the table. */
export function rowsOfPanels(chart: WrittenChart): readonly (readonly Row[])[] {
  const panel = columnOf(chart, "panel");
  return panel < 0 ? [chart.rows] : groupsOf(chart.rows, (row) => row[panel]);
}

/** Marks that rows ask for and that are not drawn within a pixel of their place, and marks that no row asks for. */
export function faultsOf(chart: WrittenChart, plot: DrawnPlot, rows: readonly Row[]): readonly string[] {
  const axes = { x: scaleOf(chart, "x", plot), y: scaleOf(chart, "y", plot) };
  const panel: Panel = { chart, rows, ...axes, values: axes.y.hasBins ? "x" : "y" };
  const drawnBars = plot.bars.map(({ series, corners: [left, top, right, bottom] }): Mark => {
    const at = panel.values === "y" ? [(left + right) / 2, top, bottom] : [(top + bottom) / 2, left, right];
    return { look: "bar", series, at };
  });
  return differences(expectedIn(panel), [...plot.marks, ...drawnBars]);
}

interface Panel {
  readonly chart: WrittenChart;
  readonly rows: readonly Row[];
  readonly x: Scale;
  readonly y: Scale;
  /** Axis along which values are read. */
  readonly values: "x" | "y";
}

function expectedIn(panel: Panel): readonly Expected[] {
  const marks = (panel.chart.fields["marks"] ?? "").split(", ");
  const has = (...names: readonly string[]): boolean => names.some((name) => marks.includes(name));
  return [
    ...(has("points", "dot pairs") ? points(panel) : []),
    ...lines(panel, has("line"), has("dot pairs")),
    ...(has("interval") ? intervals(panel) : []),
    ...(has("bars", "stacked bars") ? bars(panel, has("stacked bars")) : []),
    ...references(panel),
  ];
}

/** Number of the column that a field names first, or -1. */
const columnOf = ({ fields, columns }: WrittenChart, field: string): number => columns.indexOf((fields[field] ?? "").split(", ")[0] ?? "");

const groupsOf = (rows: readonly Row[], wordOf: (row: Row) => string | undefined): readonly (readonly Row[])[] =>
  [...new Set(rows.map(wordOf))].map((word) => rows.filter((row) => wordOf(row) === word));

/** Number of the series of a row, from 1 in the order of the whole table. */
function seriesOf(chart: WrittenChart, row: Row): number {
  const by = columnOf(chart, "by");
  return by < 0 ? 1 : [...new Set(chart.rows.map((each) => each[by]))].indexOf(row[by]) + 1;
}

const along = (panel: Panel, axis: "x" | "y", row: Row): number => panel[axis].value(row[panel[axis].column] ?? "");

/** Where a row stands. @param cell what it has along the axis of values; its own value if left out */
function placeOf(panel: Panel, row: Row, cell?: string): readonly number[] {
  return (["x", "y"] as const).map((axis) => {
    const { place, value } = panel[axis];
    return place(cell !== undefined && axis === panel.values ? value(cell) : along(panel, axis, row));
  });
}

/** The fifth of six shapes is a plus, which is made of two strokes. */
const isPlus = (series: number): boolean => (series - 1) % 6 === 4;

const points = (panel: Panel): readonly Expected[] =>
  panel.rows.flatMap((row) => {
    const series = seriesOf(panel.chart, row);
    const mark = { series, at: placeOf(panel, row), row: row.join() };
    return [{ ...mark, look: "point" }, ...(isPlus(series) ? [{ ...mark, look: "level" } as const] : [])];
  });

/** Lines of a column that joins rows, in the order of the table; else pairs of dots, or a line for each series in the order of its values. */
function lines(panel: Panel, hasLines: boolean, hasPairs: boolean): readonly Expected[] {
  const { chart, rows, values } = panel;
  const other = values === "y" ? "x" : "y";
  const line = (own: readonly Row[], series: number): Expected => {
    return { look: "line", series, at: own.flatMap((row) => placeOf(panel, row)), row: own.map((row) => row.join()).join("; ") };
  };
  const join = columnOf(chart, "join");
  const joined =
    join < 0
      ? []
      : groupsOf(
          rows.filter((row) => row[join] !== ""),
          (row) => row[join],
        );
  const pairs = hasPairs ? groupsOf(rows, (row) => row[panel[other].column]) : [];
  const unbroken = hasLines && join < 0 ? groupsOf(rows, (row) => String(seriesOf(chart, row))) : [];
  return [
    ...[...joined, ...pairs].filter(({ length }) => length > 1).map((own) => line(own, 1)),
    ...unbroken.map((own) =>
      line(
        own.toSorted((a, b) => along(panel, other, a) - along(panel, other, b)),
        seriesOf(chart, own[0] ?? []),
      ),
    ),
  ];
}

/** A line from end to end, and what ends it at both. */
function intervals(panel: Panel): readonly Expected[] {
  const { chart, rows, values } = panel;
  const ends = (chart.fields["interval"] ?? "").split(", ").map((name) => chart.columns.indexOf(name));
  return rows.flatMap((row): readonly Expected[] => {
    const [low = "", high = ""] = ends.map((column) => row[column]);
    if (low === "" && high === "") return [];
    const [from, to] = [placeOf(panel, row, low), placeOf(panel, row, high)];
    const [series, text] = [seriesOf(chart, row), row.join()];
    const caps = [from, to].map((at): Expected => ({ look: values === "y" ? "level" : "cap", series, at, row: text }));
    return [{ look: "interval", series, at: [...from, ...to], row: text }, ...caps];
  });
}

/** Bars from zero, or each from where the series before it end in its bin. */
function bars(panel: Panel, areStacked: boolean): readonly Expected[] {
  const { chart, rows, values } = panel;
  const other = values === "y" ? "x" : "y";
  return rows.map((row) => {
    const series = seriesOf(chart, row);
    const below = rows.filter((each) => along(panel, other, each) === along(panel, other, row) && seriesOf(chart, each) < series);
    const from = areStacked ? below.reduce((sum, each) => sum + along(panel, values, each), 0) : 0;
    const ends = [from, from + along(panel, values, row)].map((value) => panel[values].place(value));
    return {
      look: "bar",
      series,
      at: [panel[other].place(along(panel, other, row)), Math.min(...ends), Math.max(...ends)],
      row: row.join(),
    };
  });
}

/** Values to compare with: one for rows that share a bin and the value. */
function references(panel: Panel): readonly Expected[] {
  const column = columnOf(panel.chart, "reference");
  const other = panel.values === "y" ? panel.x.column : panel.y.column;
  const known = panel.rows.filter((row) => (row[column] ?? "") !== "");
  return groupsOf(known, (row) => [row[other], row[column]].join()).flatMap(([row]) =>
    row === undefined ? [] : [{ look: "reference", series: 1, at: placeOf(panel, row, row[column]), row: row.join() }],
  );
}

const isAt = (mark: Mark, wanted: Mark): boolean =>
  mark.look === wanted.look &&
  mark.series === wanted.series &&
  mark.at.length === wanted.at.length &&
  mark.at.every((place, i) => Math.abs(place - (wanted.at[i] ?? Number.NaN)) <= 1);

/** Gives each expected mark a drawn one of its own, so that as many as possible have theirs, and names what is left of both. */
function differences(expected: readonly Expected[], drawn: readonly Mark[]): readonly string[] {
  const near = new Map(expected.map((wanted) => [wanted, drawn.filter((mark) => isAt(mark, wanted))]));
  const owners = new Map<Mark, Expected>();
  const giveOne = (wanted: Expected, tried: Set<Mark>): boolean =>
    (near.get(wanted) ?? []).some((mark) => {
      if (tried.has(mark)) return false;
      tried.add(mark);
      const owner = owners.get(mark);
      if (owner !== undefined && !giveOne(owner, tried)) return false;
      owners.set(mark, wanted);
      return true;
    });
  const missing = expected.filter((wanted) => !giveOne(wanted, new Set()));
  const surplus = drawn.filter((mark) => !owners.has(mark));
  const text = ({ look, series, at }: Mark): string => `${look} of series ${series} at ${at.map((place) => place.toFixed(1)).join(" ")}`;
  return [...missing.map((mark) => `not drawn: ${text(mark)}: ${mark.row}`), ...surplus.map((mark) => `of no row: ${text(mark)}`)];
}
