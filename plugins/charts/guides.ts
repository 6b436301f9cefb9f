// Guide lines and fitted lines.
import type { Chart, ChartRow, Guide } from "../model/chart.ts";
import type { DrawnText, PathMark } from "../model/drawing.ts";
import type { Point } from "./labels.ts";
import { linePath, pathMark } from "./path.ts";
import type { Plot } from "./plot.ts";
import { pointOf } from "./points.ts";
import { textWidth } from "./text-width.ts";

/** A guide that this panel can show, with the places that its label may take. */
export interface DrawnGuide {
  readonly mark: PathMark;
  readonly label: string;
  readonly candidates: readonly DrawnText[];
}

export const drawGuides = (plot: Plot): readonly DrawnGuide[] =>
  plot.chart.guides.flatMap((guide): readonly DrawnGuide[] => {
    const ends = guideEnds(guide, plot);
    if (ends === undefined) return [];
    return [{ mark: pathMark("guideline", linePath(ends)), label: guide.label, candidates: candidatesFor(guide, ends, plot) }];
  });

function guideEnds(guide: Guide, plot: Plot): readonly [Point, Point] | undefined {
  const { xAt, yAt, top, bottom } = plot;
  switch (guide.kind) {
    case "y":
      return inPlot(yAt(guide.at), top, bottom)
        ? [
            [0, yAt(guide.at)],
            [1000, yAt(guide.at)],
          ]
        : undefined;
    case "x":
      return inPlot(xAt(guide.at), 0, 1000)
        ? [
            [xAt(guide.at), top],
            [xAt(guide.at), bottom],
          ]
        : undefined;
    case "points": {
      const [from, to]: Point[] = [guide.from, guide.to].map(([x, y]) => [xAt(x), yAt(y)]);
      return from === undefined || to === undefined ? undefined : throughPlot(from, to, plot);
    }
  }
}

const inPlot = (place: number, from: number, to: number): boolean => place >= from - 0.5 && place <= to + 0.5;

/** The part of a straight line that lies in the plot, from its start on if it has one. */
function throughPlot([x1, y1]: Point, [x2, y2]: Point, { top, bottom }: Plot, from = 0): readonly [Point, Point] | undefined {
  if (x1 === x2)
    return inPlot(x1, from, 1000)
      ? [
          [x1, top],
          [x1, bottom],
        ]
      : undefined;
  const slope = (y2 - y1) / (x2 - x1);
  const yAt = (x: number): number => y1 + slope * (x - x1);
  const reach = slope === 0 ? [0, 1000] : [x1 + (top - y1) / slope, x1 + (bottom - y1) / slope];
  const start = Math.max(from, Math.min(...reach));
  const end = Math.min(1000, Math.max(...reach));
  if (end <= start || !inPlot(yAt(start), top, bottom)) return undefined;
  return [
    [start, yAt(start)],
    [end, yAt(end)],
  ];
}

function candidatesFor({ kind, label }: Guide, [start, end]: readonly [Point, Point], plot: Plot): readonly DrawnText[] {
  const at = { kind: "label", text: label } as const;
  const above = 6;
  const below = 16;
  if (kind === "x") {
    return [0, 1, 2, 3, 4, 5].flatMap((row): readonly DrawnText[] => {
      const y = plot.top + 12 + row * 18;
      return [
        { ...at, x: start[0], y, dx: 6, anchor: "start" },
        { ...at, x: start[0], y, dx: -6, anchor: "end" },
      ];
    });
  }
  if (kind === "y") {
    return (
      [
        ["end", end],
        ["start", start],
      ] as const
    ).flatMap(([anchor, [x, y]]): readonly DrawnText[] => [
      { ...at, x, y: y - above, dx: 0, anchor },
      { ...at, x, y: y + below, dx: 0, anchor },
    ]);
  }
  return slopingCandidates(label, [start, end], plot);
}

/** Beside a sloping line: far enough from it in the narrowest plot, where it is steepest. */
function slopingCandidates(text: string, [start, end]: readonly [Point, Point], { widths }: Plot): readonly DrawnText[] {
  const at = { kind: "label", text } as const;
  const steep = (end[1] - start[1]) / (((end[0] - start[0]) * widths[0]) / 1000);
  const rise = Math.min(textWidth(text), 80) * Math.abs(steep);
  return [0.98, 0.02, 0.75, 0.25, 0.5].flatMap((share): readonly DrawnText[] => {
    const x = Math.round(start[0] + (end[0] - start[0]) * share);
    const y = start[1] + (end[1] - start[1]) * share;
    const rising = steep < 0;
    return [
      { ...at, x, y: y - 6, dx: -4, anchor: rising ? "end" : "start" },
      { ...at, x, y: y + 16, dx: 4, anchor: rising ? "start" : "end" },
      { ...at, x, y: y + 16 + rise, dx: 0, anchor: "end" },
      { ...at, x, y: y - 6 - rise, dx: 0, anchor: "start" },
    ];
  });
}

/** A least-squares line through the places of the rows, so straight on the scales of the axes. */
export const drawFits = (plot: Plot): readonly PathMark[] =>
  plot.chart.fits.flatMap((fit): readonly PathMark[] => {
    const points = fittedRows(fit, plot.rows).map((row) => pointOf(row, plot));
    const line = leastSquares(points);
    if (line === undefined) return [];
    const from = fit.from === undefined ? 0 : Math.max(0, plot.xAt(fit.from));
    const ends = throughPlot([0, line(0)], [1000, line(1000)], plot, from);
    return ends === undefined ? [] : [pathMark("fit", linePath(ends))];
  });

const fittedRows = ({ series, from }: Chart["fits"][number], rows: readonly ChartRow[]): readonly ChartRow[] =>
  rows.filter((row) => (series === undefined || row.series === series) && (from === undefined || row.x >= from));

function leastSquares(points: readonly Point[]): ((x: number) => number) | undefined {
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (points.length < 2 || spread === 0) return undefined;
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return (x) => meanY + slope * (x - meanX);
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
