// Bars: beside each other or stacked, upright or lying.
import type { ChartRow } from "../model/chart.ts";
import type { BarMark } from "../model/drawing.ts";
import { round } from "./path.ts";
import { slotsOf, type Plot } from "./plot.ts";
import { bySeries } from "./points.ts";

type Rect = BarMark["rects"][number];

/** Share of its bin that a bar or a group of bars takes, and of its slot that a bar takes. */
const [groupShare, barShare] = [0.76, 0.92];

export function drawBars(plot: Plot): readonly BarMark[] {
  const { chart } = plot;
  const isStacked = chart.marks.includes("stacked bars");
  const slots = slotsOf(chart);
  const reached = new Map<number, number>();
  return bySeries(plot).map(([series, rows]) => ({
    series: series + 1,
    rects: rows.map((row) => {
      const bin = plot.values === "y" ? row.x : row.y;
      const from = isStacked ? (reached.get(bin) ?? 0) : 0;
      const to = from + row[plot.values];
      reached.set(bin, to);
      return rect(plot, { row, from, to, slot: slots.of(row), slots: slots.count });
    }),
  }));
}

interface Bar {
  readonly row: ChartRow;
  readonly from: number;
  readonly to: number;
  readonly slot: number;
  readonly slots: number;
}

function rect({ values, xAt, yAt, band }: Plot, { row, from, to, slot, slots }: Bar): Rect {
  const group = band * (values === "y" ? groupShare : 1);
  const breadth = group / slots;
  const start = (values === "y" ? xAt(row.x) : yAt(row.y)) - group / 2 + slot * breadth;
  const across = { start: round(start), breadth: round(breadth * (slots > 1 ? barShare : 1)) };
  const at = values === "y" ? yAt : xAt;
  const [low, high] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
  const along = { start: round(low), length: round(high - low) };
  return values === "y"
    ? { x: across.start, y: along.start, width: across.breadth, height: along.length }
    : { x: along.start, y: across.start, width: along.length, height: across.breadth };
}
