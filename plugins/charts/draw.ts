// A chart as plain values: everything that does not depend on a width, a theme or a language.
import { extent } from "d3-array";
import type { Chart, ChartMark } from "../model/chart.ts";
import type { Drawing, DrawnPanel, DrawnText, LegendEntry, Marker } from "../model/drawing.ts";
import { drawAxes } from "./axis-texts.ts";
import { drawBars } from "./bars.ts";
import { drawFits, drawGuides } from "./guides.ts";
import { beside, Placement, type Point } from "./labels.ts";
import { numberText } from "./numbers.ts";
import { obstacles } from "./obstacles.ts";
import { round } from "./path.ts";
import { hasBars, isWide, makePlot, type Plot } from "./plot.ts";
import { bySeries, drawLines, drawPoints, inOrder, markerOf, pointOf } from "./points.ts";
import { drawIntervals, drawPairs, drawReferences } from "./spans.ts";

/** Draws a chart. Pure: the same chart gives the same drawing. */
export function drawChart(chart: Chart): Drawing {
  const panels = (chart.panels.length === 0 ? [undefined] : chart.panels).map((name, panel) =>
    drawPanel(name, makePlot(chart, chart.panels.length === 0 ? chart.rows : chart.rows.filter((row) => row.panel === panel))),
  );
  const isNamed = panels.every(({ areSeriesNamed }) => areSeriesNamed);
  const named = new Set(panels.flatMap(({ unnamedGuides }) => unnamedGuides));
  return {
    legend: [...(isNamed ? [] : seriesEntries(chart)), ...lineEntries(chart, named)],
    panels: panels.map(({ drawn, seriesTexts }) => (isNamed ? { ...drawn, texts: [...drawn.texts, ...seriesTexts] } : drawn)),
    isWide: isWide(chart),
    unlabelled: panels.reduce((sum, { unlabelled }) => sum + unlabelled, 0),
  };
}

interface PanelParts {
  readonly drawn: DrawnPanel;
  /** Names of the series in the plot, which stand there only if they do in every panel. */
  readonly seriesTexts: readonly DrawnText[];
  readonly areSeriesNamed: boolean;
  readonly unnamedGuides: readonly string[];
  readonly unlabelled: number;
}

function drawPanel(name: string | undefined, plot: Plot): PanelParts {
  const { chart, height, gutter } = plot;
  const axes = drawAxes(plot);
  const guides = drawGuides(plot);
  const placement = new Placement(plot, obstacles(plot));
  placement.take(axes.texts);
  const guideTexts = guides.map(({ label, candidates }) => ({ label, text: placement.place(candidates) }));
  const series = nameSeries(plot, placement);
  const labels = plot.rows.flatMap((row) =>
    row.label === undefined ? [] : [placement.place(labelPlaces(row.label, pointOf(row, plot), plot))],
  );
  const texts = [...guideTexts.map(({ text }) => text), ...labels].filter((text) => text !== undefined);
  return {
    drawn: {
      name,
      height,
      gutter,
      grid: axes.grid,
      bars: hasBars(chart) ? drawBars(plot) : [],
      marks: [
        ...guides.map(({ mark }) => mark),
        ...drawFits(plot),
        ...drawPairs(plot),
        ...drawLines(plot),
        ...drawIntervals(plot),
        ...(hasPoints(chart.marks) ? drawPoints(plot) : []),
        ...drawReferences(plot),
      ],
      texts: [...axes.texts, ...texts.map(exact)],
    },
    seriesTexts: (series ?? []).map(exact),
    areSeriesNamed: series !== undefined,
    unnamedGuides: guideTexts.flatMap(({ label, text }) => (text === undefined ? [label] : [])),
    unlabelled: labels.filter((label) => label === undefined).length,
  };
}

/** Around a point; over an upright bar, higher where a neighbour has its label. */
const labelPlaces = (text: string, point: Point, plot: Plot): readonly DrawnText[] =>
  hasBars(plot.chart) && plot.values === "y"
    ? [9, 27, 45].flatMap((rise) =>
        (["middle", "start", "end"] as const).map((anchor) => ({ kind: "label", text, x: point[0], y: point[1] - rise, dx: 0, anchor })),
      )
    : beside(text, point, 9);

const exact = (text: DrawnText): DrawnText => ({ ...text, x: round(text.x), y: round(text.y), dx: round(text.dx) });

const hasPoints = (marks: readonly ChartMark[]): boolean => marks.includes("points") || marks.includes("dot pairs");

/** Names at the ends of lines, where every line has room for its own and none ends so near to another that the name could be of both. */
function nameSeries(plot: Plot, placement: Placement): readonly DrawnText[] | undefined {
  const { chart } = plot;
  if (chart.series.length < 2) return [];
  if (!chart.marks.includes("line") || plot.rows.some(({ group }) => group !== undefined)) return undefined;
  const lines = bySeries(plot).map(([series, rows]) => ({ name: chart.series[series] ?? "", points: inOrder(rows, plot) }));
  return placement.placeAll(
    lines.map(({ name, points }) =>
      lineNames(
        name,
        points,
        lines.filter((line) => line.points !== points),
      ),
    ),
  );
}

type Line = { readonly name: string; readonly points: readonly Point[] };

const leastDistance = 18;

function lineNames(text: string, points: readonly Point[], others: readonly Line[]): readonly DrawnText[] {
  const isApart = ([x, y]: Point): boolean =>
    others.every((other) => other.points.every(([otherX, otherY]) => Math.abs(otherX - x) > 40 || Math.abs(otherY - y) >= leastDistance));
  const [first, last] = [points[0], points.at(-1)].map((end) => (end !== undefined && isApart(end) ? end : undefined));
  return [
    ...(last === undefined ? [] : beside(text, last, 9).slice(0, 1)),
    ...(last === undefined ? [] : aboveAndBelow(text, last, "end")),
    ...(first === undefined ? [] : aboveAndBelow(text, first, "start")),
  ];
}

const aboveAndBelow = (text: string, [x, y]: Point, anchor: "start" | "end"): readonly DrawnText[] => [
  { kind: "label", text, x, anchor, y: y - 9, dx: 0 },
  { kind: "label", text, x, anchor, y: y + 19, dx: 0 },
];

function seriesEntries(chart: Chart): readonly LegendEntry[] {
  if (chart.series.length < 2) return [];
  return chart.series.map((name, series) => ({ kind: "series", series: series + 1, name, samples: samplesOf(chart, series) }));
}

function samplesOf({ marks, rows }: Chart, series: number): readonly ("line" | "bar" | Marker)[] {
  const isLine = marks.includes("line") && rows.every(({ group }) => group === undefined);
  const samples: ("line" | "bar" | Marker)[] = [
    ...(marks.includes("bars") || marks.includes("stacked bars") ? ["bar" as const] : []),
    ...(isLine || (marks.includes("interval") && !hasPoints(marks)) ? ["line" as const] : []),
    ...(hasPoints(marks) ? [markerOf(series)] : []),
  ];
  return samples;
}

/** @param guides labels of those that the plot has no room to name */
function lineEntries(chart: Chart, guides: ReadonlySet<string>): readonly LegendEntry[] {
  return [
    ...[...guides].map((name): LegendEntry => ({ kind: "guide", name })),
    ...chart.fits.map(({ series }): LegendEntry => ({ kind: "fit", name: series === undefined ? undefined : chart.series[series] })),
    ...sizeEntries(chart),
    ...(chart.reference === undefined ? [] : [{ kind: "reference", name: chart.reference } as const]),
  ];
}

function sizeEntries({ size, rows, series }: Chart): readonly LegendEntry[] {
  const [from, to] = extent(rows, (row) => row.size);
  if (size === undefined || from === undefined || to === undefined) return [];
  return [{ kind: "size", name: size, from: numberText(from), to: numberText(to), isColoured: series.length === 0 }];
}

/** Marks that a chart draws: one a row for each kind, all vertices of lines included. */
export const countMarks = ({ marks, rows }: Chart): number => rows.length * Math.max(1, marks.filter((mark) => mark !== "line").length);
