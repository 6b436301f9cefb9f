// Words of charts and of the tables that they draw from.
import type { ChartScale } from "../../plugins/model/chart.ts";
import type { IsoDate } from "../../plugins/model/date.ts";
import type { AxisRange } from "../../plugins/model/drawing.ts";
import { counted } from "../../plugins/model/names.ts";
import { day } from "./day.ts";

export interface AxisWords {
  readonly title: string;
  readonly unit: string | undefined;
  readonly scale: ChartScale;
  readonly reversed: boolean;
}

/** What a chart shows, for those who do not see it. */
export interface ChartFactsInWords {
  readonly rows: number;
  readonly series: readonly string[];
  readonly panel: string | undefined;
  readonly axes: Readonly<Record<"x" | "y", { readonly title: string; readonly range: AxisRange }>>;
}

const scaleNotes: Readonly<Record<ChartScale, string | undefined>> = {
  linear: undefined,
  log: "log scale",
  logit: "logit scale",
  time: undefined,
  bins: undefined,
};

const rows = (count: number): string => counted(count, "row");

/** `Loss: from 1.8 to 3.1` */
function rangeSentence({ title, range }: { readonly title: string; readonly range: AxisRange }): string {
  return range.kind === "bins" ? `${title}: ${counted(range.count, "group")}` : `${title}: from ${range.from} to ${range.to}`;
}

export const chartWords = {
  read: "How to read: ",
  table: "Data table",
  tableOf: (title: string): string => `Data table: ${title}`,
  tablePage: (count: number): string => `Data table (${rows(count)})`,
  /** @param bytes length of the file */
  download: (bytes: number): string => `Download the data (CSV, ${bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} KB`})`,
  source: "Source: ",
  checked: (date: IsoDate): string => `, checked ${day(date)}`,
  /** `Training compute (FLOP), log scale` */
  axis: ({ title, unit, scale, reversed }: AxisWords): string =>
    [unit === undefined ? title : `${title} (${unit})`, scaleNotes[scale], reversed ? "reversed" : undefined]
      .filter((part) => part !== undefined)
      .join(", "),
  fitted: (series: string | undefined): string => (series === undefined ? "fitted line" : `fitted line: ${series}`),
  size: (name: string, from: string, to: string): string => `${name}: ${from} (smallest) to ${to} (largest)`,
  unlabelled: (count: number): string =>
    `${counted(count, "label")} had no room in the chart and ${count === 1 ? "stands" : "stand"} in the data table`,
  describe: ({ rows: count, series, panel, axes }: ChartFactsInWords): string =>
    [
      ...(panel === undefined ? [] : [panel]),
      rows(count) + (series.length < 2 ? "" : ` in ${series.length} series: ${series.join(", ")}`),
      rangeSentence(axes.x),
      rangeSentence(axes.y),
    ].join(". "),
} as const;

export const dataWords = {
  caption: (file: string, count: number): string => `${file}, ${rows(count)}`,
  charts: "Charts drawn from it",
} as const;
