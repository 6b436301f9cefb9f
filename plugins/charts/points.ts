// Points, and the lines that join them.
import { extent } from "d3-array";
import type { Chart, ChartRow } from "../model/chart.ts";
import { markers, type Marker, type Paint, type PathMark, type SymbolMark } from "../model/drawing.ts";
import { groupBy } from "../model/group-by.ts";
import type { Point } from "./labels.ts";
import { dots, linePath, pathMark, round, strokes } from "./path.ts";
import type { Plot } from "./plot.ts";

export type PointMark = PathMark | SymbolMark;

/** Shape of the points of a series, by its number from 0. */
export const markerOf = (series: number): Marker => markers[series % markers.length] ?? "disc";

/** Colour of a series by its number from 0. */
export const paintOf = (series: number): Paint => `series-${series + 1}`;

export const pointOf = ({ x, y }: ChartRow, { xAt, yAt }: Plot): Point => [xAt(x), yAt(y)];

/** Series in the order of the chart, each with its rows. */
export const bySeries = ({ chart, rows }: Plot): readonly (readonly [series: number, rows: readonly ChartRow[]])[] =>
  (chart.series.length === 0 ? [0] : chart.series.map((_, series) => series)).flatMap((series) => {
    const own = rows.filter((row) => row.series === series);
    return own.length === 0 ? [] : [[series, own] as const];
  });

const steps = 5;

/**
 * Gives each size its step, 1 to 5. Where size has a colour too, steps part the range evenly; else the area of a point stands for its
 * value, so that the step grows with the root.
 */
export function sizeSteps({ rows, series }: Chart): (size: number | undefined) => number | undefined {
  const [low = 0, high = 0] = extent(rows, ({ size }) => size);
  const share = (size: number): number => (series.length === 0 ? (size - low) / (high - low || 1) : Math.sqrt(size / (high || 1)));
  return (size) => (size === undefined ? undefined : Math.min(steps, Math.max(1, Math.ceil(share(size) * steps))));
}

/** One mark for all points of a series, or of a series and a step of size. */
export function drawPoints(plot: Plot): readonly PointMark[] {
  const { chart } = plot;
  const stepOf = sizeSteps(chart);
  return bySeries(plot).flatMap(([series, rows]) => {
    const sized = [...groupBy(rows, ({ size }) => stepOf(size))].sort(([a = 0], [b = 0]) => b - a);
    return sized.flatMap(([size, same]) => {
      const paint: Paint = chart.series.length === 0 && size !== undefined ? `step-${size}` : paintOf(series);
      return shape(
        markerOf(series),
        same.map((row) => pointOf(row, plot)),
        { paint, size },
      );
    });
  });
}

/** Half the arm of a plus by step of size. */
const arms = [4, 2.5, 3.5, 5, 6.5, 8] as const;

function shape(marker: Marker, points: readonly Point[], look: Pick<PathMark, "paint" | "size">): readonly PointMark[] {
  switch (marker) {
    case "disc":
    case "square":
    case "ring":
      return [pathMark(marker, dots(points), look)];
    case "plus":
      return [pathMark("upright", strokes(points, 2 * (arms[look.size ?? 0] ?? 4)), look), pathMark("level", strokes(points, 2), look)];
    case "triangle":
    case "diamond":
      return [
        {
          kind: "symbols",
          outline: outline(marker, radii[look.size ?? 0] ?? 5),
          points: points.map(([x, y]) => [round(x), round(y)]),
          ...look,
        },
      ];
  }
}

/** Half the height of a symbol by step of size; without one, the first. */
const radii = [5, 3.5, 4.5, 6, 7.5, 9] as const;

const outline = (marker: "triangle" | "diamond", r: number): string =>
  marker === "diamond" ? `M0-${r} ${r} 0 0 ${r}-${r} 0z` : `M0-${r} ${r} ${round(r * 0.8)}H-${r}z`;

/** Lines of the series by their values, unless another column says what lines join: then those, in the order of the table. */
export function drawLines(plot: Plot): readonly PathMark[] {
  const { chart, rows } = plot;
  const groups = [
    ...groupBy(
      rows.filter(({ group }) => group !== undefined),
      ({ group }) => group,
    ).values(),
  ];
  if (groups.length > 0) return joined(groups, plot);
  if (!chart.marks.includes("line")) return [];
  return bySeries(plot).map(([series, own]) => pathMark("line", linePath(inOrder(own, plot)), { paint: paintOf(series) }));
}

const joined = (groups: readonly (readonly ChartRow[])[], plot: Plot): readonly PathMark[] => [
  pathMark(
    "join",
    groups
      .filter(({ length }) => length > 1)
      .map((own) => linePath(own.map((row) => pointOf(row, plot))))
      .join(""),
  ),
];

/** Points of a line in the direction in which it is read. */
export const inOrder = (rows: readonly ChartRow[], plot: Plot): readonly Point[] => {
  const along = plot.values === "y" ? "x" : "y";
  return rows.toSorted((a, b) => a[along] - b[along]).map((row) => pointOf(row, plot));
};
