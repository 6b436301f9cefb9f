// Ticks and grid of a plot, and the words of its bins.
import type { DrawnText, PathMark } from "../model/drawing.ts";
import type { Tick } from "./axis.ts";
import { boxOf, isInside, meet } from "./labels.ts";
import { numberText } from "./numbers.ts";
import { pathMark, round } from "./path.ts";
import { hasBars, wordHeight, type Plot } from "./plot.ts";
import { fitText, textWidth } from "./text-width.ts";

export interface DrawnAxes {
  readonly grid: readonly PathMark[];
  readonly texts: readonly DrawnText[];
}

export function drawAxes(plot: Plot): DrawnAxes {
  const { chart, top, bottom, xAt, yAt, yTicks } = plot;
  const xTicks = placeTicks(plot);
  const horizontal = yTicks.map(({ value }) => round(yAt(value)));
  const vertical = chart.x.scale === "bins" ? [] : xTicks.ticks.map(({ value }) => round(xAt(value)));
  const zero = plot.values === "x" && hasBars(chart) ? `M${round(xAt(0))} ${top}V${bottom}` : "";
  return {
    grid: [
      pathMark("grid", [...horizontal.map((y) => `M0 ${y}H1000`), ...vertical.map((x) => `M${x} ${top}V${bottom}`)].join("")),
      pathMark("axis", `M0 ${plot.values === "y" && hasBars(chart) ? round(yAt(0)) : bottom}H1000${zero}`),
    ],
    texts: [
      ...yTicks.map(({ value, text }): DrawnText => ({ kind: "tick", text, x: 0, y: round(yAt(value) + 4.5), dx: -8, anchor: "end" })),
      ...xTicks.texts,
      ...rowWords(plot),
    ],
  };
}

interface PlacedTicks {
  readonly ticks: readonly Tick[];
  readonly texts: readonly DrawnText[];
}

/** The most ticks whose texts keep apart in the narrowest plot. */
function placeTicks(plot: Plot): PlacedTicks {
  const { chart, x, widths, tickRows } = plot;
  if (chart.x.scale === "bins") return placeWords(plot);
  for (let most = 7; most > 1; most -= 1) {
    const ticks = x.ticks(most);
    const texts = placeTexts(ticks, plot);
    if (texts !== undefined) return { ticks, texts };
  }
  const most = widths[0] / tickRows;
  const ticks = x.ticks(1).map(({ value, text }) => ({ value, text: fitText(text, most) }));
  return { ticks, texts: placeTexts(ticks, plot) ?? [] };
}

/** Words of bins over the rows that they need; bins that are numbers leave some out instead. */
function placeWords(plot: Plot): PlacedTicks {
  const { chart, x, widths, tickRows } = plot;
  const all = x.ticks(chart.x.bins.length);
  const isNumbers = all.every(({ text }) => /^\d{1,4}$/.test(text));
  const intervals = isNumbers ? all.map((_, i) => i + 1) : [];
  for (const every of intervals) {
    const ticks = all.filter((_, i) => i % every === 0);
    const texts = placeTexts(ticks, plot);
    if (texts !== undefined) return { ticks, texts };
  }
  for (let most = (widths[0] / all.length) * tickRows - 6; most > 12; most *= 0.9) {
    const ticks = all.map(({ value, text }) => ({ value, text: fitText(text, most) }));
    const texts = placeTexts(ticks, plot);
    if (texts !== undefined) return { ticks, texts };
  }
  return { ticks: all, texts: [] };
}

/** Texts under their ticks, or at the edge of the drawing; `undefined` where two would meet. */
function placeTexts(ticks: readonly Tick[], plot: Plot): readonly DrawnText[] | undefined {
  const texts: DrawnText[] = [];
  for (const [i, { value, text }] of ticks.entries()) {
    const y = plot.bottom + 5 + wordHeight * (1 + (i % plot.tickRows));
    const at = { kind: "tick", text, x: round(plot.xAt(value)), y, dx: 0 } as const;
    const atEdges: readonly DrawnText[] = [
      { ...at, x: 0, dx: -plot.gutter, anchor: "start" },
      { ...at, x: 1000, dx: plot.margin, anchor: "end" },
    ];
    const candidates: readonly DrawnText[] =
      plot.chart.x.scale === "bins"
        ? [{ ...at, anchor: "middle" }, ...(value < ticks.length / 2 ? atEdges : atEdges.toReversed())]
        : [
            { ...at, anchor: "middle" },
            { ...at, anchor: "start" },
            { ...at, anchor: "end" },
          ];
    const found = candidates.find((each) => isInside(boxOf(each), plot));
    if (found === undefined || texts.some((other) => meet(boxOf(other), boxOf(found), plot))) return undefined;
    texts.push(found);
  }
  return texts;
}

/** The word of each row above it; a row with one bar or stack says its value too. */
function rowWords(plot: Plot): readonly DrawnText[] {
  const { chart, rows, yAt, band, widths, gutter, margin } = plot;
  if (chart.y.scale !== "bins") return [];
  const totals = rowTotals(plot);
  return chart.y.bins.flatMap((word, bin): readonly DrawnText[] => {
    if (!rows.some((row) => row.y === bin)) return [];
    const total = totals?.get(bin);
    const value = total === undefined ? "" : `: ${numberText(total)}`;
    const text = `${fitText(word, widths[0] + gutter + margin - 16 - textWidth(value))}${value}`;
    return [{ kind: "row", text, x: 0, y: round(yAt(bin) - band / 2 - 5), dx: 0, anchor: "start" }];
  });
}

function rowTotals({ chart, rows }: Plot): ReadonlyMap<number, number> | undefined {
  const bins = new Set(rows.map(({ y }) => y));
  const isStacked = chart.marks.includes("stacked bars");
  if (!isStacked && !(chart.marks.includes("bars") && bins.size === rows.length)) return undefined;
  const totals = new Map<number, number>();
  for (const row of rows) totals.set(row.y, (totals.get(row.y) ?? 0) + row.x);
  return totals;
}
