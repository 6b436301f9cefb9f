// What labels rather do not cover.
import type { Point } from "./labels.ts";
import { hasBars, type Plot } from "./plot.ts";
import { drawBars } from "./bars.ts";
import { bySeries, inOrder, pointOf } from "./points.ts";

/** Places that stand for the marks of a plot: points, steps along lines, the insides of bars. */
export const obstacles = (plot: Plot): readonly Point[] => [
  ...(hasBars(plot.chart) ? barPoints(plot) : plot.rows.map((row) => pointOf(row, plot))),
  ...(plot.chart.marks.includes("line") ? bySeries(plot).flatMap(([, rows]) => alongLine(inOrder(rows, plot))) : []),
];

const stepsOfLine = 6;

const alongLine = (points: readonly Point[]): readonly Point[] =>
  points.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i] ?? [x, y];
    return Array.from({ length: stepsOfLine }, (_, step): Point => {
      const share = step / stepsOfLine;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });

const stepOfBar = 16;

const barPoints = (plot: Plot): readonly Point[] =>
  drawBars(plot).flatMap(({ rects }) =>
    rects.flatMap(({ x, y, width, height }) =>
      Array.from({ length: Math.ceil(height / stepOfBar) }, (_, step): Point => [x + width / 2, y + step * stepOfBar]),
    ),
  );
