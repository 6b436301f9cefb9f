// Marks that span values: intervals, pairs of dots, ticks to compare with.
import type { PathMark } from "../model/drawing.ts";
import { groupBy } from "../model/group-by.ts";
import type { Point } from "./labels.ts";
import { linePath, pathMark, strokes } from "./path.ts";
import type { Plot } from "./plot.ts";
import { bySeries, paintOf } from "./points.ts";

const capLength = 8;
const referenceLength = 14;

/** Lines from low to high, with a cap at each end. */
export function drawIntervals(plot: Plot): readonly PathMark[] {
  if (!plot.chart.marks.includes("interval")) return [];
  return bySeries(plot).flatMap(([series, rows]): readonly PathMark[] => {
    const ends = rows.flatMap(({ x, y, interval }): readonly (readonly [Point, Point])[] => {
      if (interval === undefined) return [];
      const { low, high } = interval;
      const at = (value: number): Point => (plot.values === "y" ? [plot.xAt(x), plot.yAt(value)] : [plot.xAt(value), plot.yAt(y)]);
      return [[at(low), at(high)]];
    });
    const paint = paintOf(series);
    const lines = ends.map(linePath).join("");
    return plot.values === "y"
      ? [pathMark("interval", lines, { paint }), pathMark("level", strokes(ends.flat(), 2), { paint })]
      : [pathMark("interval", lines + strokes(ends.flat(), capLength), { paint })];
  });
}

/** A line between the points of each bin. */
export function drawPairs(plot: Plot): readonly PathMark[] {
  const { chart, rows, values, xAt, yAt } = plot;
  if (!chart.marks.includes("dot pairs")) return [];
  const pairs = [...groupBy(rows, (row) => row[values === "y" ? "x" : "y"]).values()].filter(({ length }) => length > 1);
  return [pathMark("join", pairs.map((pair) => linePath(pair.map(({ x, y }): Point => [xAt(x), yAt(y)]))).join(""))];
}

/** A short tick at the value that each row is compared with. */
export function drawReferences(plot: Plot): readonly PathMark[] {
  const points = plot.rows.flatMap(({ x, y, reference }): readonly Point[] => {
    if (reference === undefined) return [];
    return [plot.values === "y" ? [plot.xAt(x), plot.yAt(reference)] : [plot.xAt(reference), plot.yAt(y)]];
  });
  if (points.length === 0) return [];
  const places = [...new Map(points.map((point) => [point.map(Math.round).join(), point])).values()];
  return [plot.values === "y" ? pathMark("reference", strokes(places, 2)) : pathMark("upright", strokes(places, referenceLength))];
}
