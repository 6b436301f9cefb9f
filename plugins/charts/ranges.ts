// From where to where a chart goes, for those who do not see it.
import { extent } from "d3-array";
import type { Chart } from "../model/chart.ts";
import type { AxisRange } from "../model/drawing.ts";
import { makePlot } from "./plot.ts";

/** The range of the values on each axis, or the number of its bins. */
export function chartRanges(chart: Chart): Readonly<Record<"x" | "y", AxisRange>> {
  const plot = makePlot(chart, chart.rows);
  const range = (name: "x" | "y"): AxisRange => {
    if (chart[name].scale === "bins") return { kind: "bins", count: chart[name].bins.length };
    const [from = 0, to = 0] = extent(chart.rows, (row) => row[name]);
    return { kind: "range", from: plot[name].text(from), to: plot[name].text(to) };
  };
  return { x: range("x"), y: range("y") };
}
