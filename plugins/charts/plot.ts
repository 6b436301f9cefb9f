// The frame of one panel: its axes, and how much room they and the plot take.
import type { Chart, ChartRow } from "../model/chart.ts";
import { makeAxis, type Axis, type Tick } from "./axis.ts";
import type { Room } from "./labels.ts";
import { textWidth } from "./text-width.ts";

export interface Plot extends Room {
  readonly chart: Chart;
  readonly rows: readonly ChartRow[];
  readonly x: Axis;
  readonly y: Axis;
  /** Place of a value: thousandths of the width, pixels from the top. */
  readonly xAt: (value: number) => number;
  readonly yAt: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** Axis along which values are read; bins or times stand on the other. */
  readonly values: "x" | "y";
  /** What one bin takes of the other axis, in the units of that axis; 0 where there are neither bins nor bars. */
  readonly band: number;
  readonly yTicks: readonly Tick[];
  /** Rows of ticks below the plot: long words of bins need more than one. */
  readonly tickRows: number;
}

/** The narrowest drawing, in a window of 320 px with a scroll bar, and the widest: a column of prose, or with the margin beside it. */
const narrowest = 272;
const widest = { prose: 640, wide: 976 } as const;
const margin = 16;
const plotHeight = 264;
/** Above the plot: half a tick, or two rows of labels over upright bars. */
const headroom = { ticks: 12, labels: 40 } as const;
/** Words of bins stand above their row. */
export const wordHeight = 18;
const rowGap = 8;
/** What the style sheet can keep free beside a plot. */
const gutters = [8, 24, 40, 60, 92] as const;

export const hasBars = ({ marks }: Chart): boolean => marks.includes("bars") || marks.includes("stacked bars");
export const valuesOn = ({ y }: Chart): "x" | "y" => (y.scale === "bins" ? "x" : "y");

/** Whether words along x need more room than a column of prose. */
export const isWide = ({ x }: Chart): boolean => x.scale === "bins" && x.bins.length > 8;

/** @param rows of the panel */
export function makePlot(chart: Chart, rows: readonly ChartRow[]): Plot {
  const values = valuesOn(chart);
  const margins =
    hasBars(chart) && chart[values === "y" ? "x" : "y"].scale === "time" ? leastStep(chart, values === "y" ? "x" : "y") / 2 : 0;
  const axis = (name: "x" | "y"): Axis =>
    makeAxis(chart[name], axisValues(chart, chart.own === name ? rows : chart.rows, name), {
      fromZero: hasBars(chart) && values === name,
      margin: values === name ? 0 : margins,
    });
  const [x, y] = [axis("x"), axis("y")];
  const isRows = chart.y.scale === "bins";
  const top = headroom[hasBars(chart) && !isRows && rows.some(({ label }) => label !== undefined) ? "labels" : "ticks"];
  const rowHeight = wordHeight + laneHeight(chart) + rowGap;
  const bottom = top + (isRows ? chart.y.bins.length * rowHeight : plotHeight);
  const yTicks = isRows ? [] : y.ticks(7);
  const needed = Math.max(0, ...yTicks.map(({ text }) => textWidth(text))) + (isRows ? 0 : 12);
  const gutter = gutters.find((each) => each >= needed) ?? gutters.at(-1) ?? 0;
  const outside = gutter + margin;
  const widths = [narrowest - outside, widest[isWide(chart) ? "wide" : "prose"] - outside] as const;
  const tickRows = chart.x.scale === "bins" ? wordRows(chart.x.bins, widths[0], 2 * Math.min(gutter, margin)) : 1;
  const height = bottom + 10 + tickRows * wordHeight;
  const laneAt = (row: number): number => top + row * rowHeight + wordHeight + laneHeight(chart) / 2;
  return {
    chart,
    rows,
    x,
    y,
    xAt: (value) => x.share(value) * 1000,
    yAt: (value) =>
      isRows ? laneAt(chart.y.reversed ? chart.y.bins.length - 1 - value : value) : bottom - y.share(value) * (bottom - top),
    top,
    bottom,
    values,
    band: isRows ? laneHeight(chart) : bandOf(chart, x, margins),
    yTicks,
    tickRows,
    widths,
    gutter,
    margin,
    height,
  };
}

/** Thousandths of the width that one bin or one step of time takes. */
function bandOf({ x, rows }: Chart, axis: Axis, margins: number): number {
  if (x.scale === "bins") return 1000 / x.bins.length;
  const at = rows[0]?.x ?? 0;
  return margins === 0 ? 0 : Math.abs(axis.share(at + 2 * margins) - axis.share(at)) * 1000;
}

/** Pixels of a row below its word. */
export const laneHeight = (chart: Chart): number => (chart.marks.includes("bars") ? Math.max(14, 12 * slotsOf(chart).count) : 14);

/** How bars stand beside each other in a bin: each series has its slot where a bin holds several rows, else they share one. */
export function slotsOf({ rows, marks, series, y }: Chart): { readonly count: number; readonly of: (row: ChartRow) => number } {
  const bin = (row: ChartRow): number => (y.scale === "bins" ? row.y : row.x);
  const bins = new Set(rows.map((row) => `${row.panel} ${bin(row)}`));
  if (!marks.includes("bars") || bins.size === rows.length) return { count: 1, of: () => 0 };
  return { count: Math.max(1, series.length), of: (row) => row.series };
}

/** The least distance between two different values. */
function leastStep({ rows }: Chart, axis: "x" | "y"): number {
  const sorted = [...new Set(rows.map((row) => row[axis]))].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((value, i) => value - (sorted[i] ?? value));
  return steps.length === 0 ? 366 * 86_400_000 : Math.min(...steps);
}

/** All that an axis must hold: values, ends of intervals, ticks to compare with, sums of stacks, guides. */
function axisValues(chart: Chart, rows: readonly ChartRow[], name: "x" | "y"): readonly number[] {
  const guides = chart.guides.flatMap((guide) => (guide.kind === name ? [guide.at] : []));
  const own = chart.marks.includes("stacked bars") && name === valuesOn(chart) ? sums(rows, name) : rows.map((row) => row[name]);
  if (name !== valuesOn(chart)) return [...own, ...guides];
  return [
    ...own,
    ...guides,
    ...rows.flatMap(({ interval, reference }) => [
      ...(interval === undefined ? [] : [interval.low, interval.high]),
      ...(reference === undefined ? [] : [reference]),
    ]),
  ];
}

function sums(rows: readonly ChartRow[], name: "x" | "y"): readonly number[] {
  const totals = new Map<string, number>();
  for (const row of rows) {
    const bin = `${row.panel} ${name === "y" ? row.x : row.y}`;
    totals.set(bin, (totals.get(bin) ?? 0) + row[name]);
  }
  return [...totals.values()];
}

const mostRows = 4;

/** Rows over which words must be spread so that they do not meet. */
function wordRows(words: readonly string[], width: number, outside: number): number {
  if (words.every((word) => /^\d{1,4}$/.test(word))) return 1;
  const longest = Math.max(...words.map(textWidth)) + 6;
  const rows = Math.ceil((longest * words.length) / width);
  // A word at an edge that is wider than its bin moves inward, into the room of others.
  const movesInward = [words[0], words.at(-1)].some((word = "") => textWidth(word) > width / words.length + outside);
  return rows === 1 ? 1 : Math.min(mostRows, movesInward ? rows + 1 : rows);
}
