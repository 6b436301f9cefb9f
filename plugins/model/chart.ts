// Charts: what an author writes of one, and what linking makes of it and its table. Positions and pixels are no business of this file.
import type { CitationItem, InlineText } from "./body.ts";
import type { IsoDate } from "./date.ts";
import type { Place } from "./issue.ts";
import type { Article, Citation, RichText } from "./site.ts";
import type { Slug } from "./slug.ts";
import type { UrlPath } from "./urls.ts";

/** What a chart draws of its rows; several may be drawn at once, such as line and points. */
export const chartMarks = ["points", "line", "bars", "stacked bars", "interval", "dot pairs"] as const;
export type ChartMark = (typeof chartMarks)[number];

/** How values of an axis are placed. Bins are words in the order in which the table has them; times are days or years. */
export const chartScales = ["linear", "log", "logit", "time", "bins"] as const;
export type ChartScale = (typeof chartScales)[number];

/** A table of `content/data/`. A column's name is its title, with the unit in brackets at its end: `Parameters (billions)`. */
export interface DataTable {
  /** Path from the content folder: `data/growth.csv`. */
  readonly file: string;
  readonly name: Slug;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
  /** The file as written, for the download. */
  readonly text: string;
}

export interface DataRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** As many as the table has columns. */
  readonly cells: readonly string[];
}

/** A name or value as written in a field. */
export interface Written {
  readonly text: string;
  readonly place: Place;
}

export interface AxisFacts {
  readonly column: Written;
  readonly scale: ChartScale;
  /** Where the scale is written, or the column where it is left out. */
  readonly scalePlace: Place;
  readonly reversed: boolean;
}

/** A chart as written. What an author left out is `undefined` or empty; rules say so. */
export interface ChartFacts {
  readonly id: string;
  readonly place: Place;
  /** The paragraph: a sentence that says what is seen, without a full stop. */
  readonly title: InlineText;
  /** `growth.csv`. */
  readonly data: Written | undefined;
  readonly marks: readonly { readonly mark: ChartMark; readonly place: Place }[];
  readonly x: AxisFacts | undefined;
  readonly y: AxisFacts | undefined;
  /** Column whose words make the series. */
  readonly by: Written | undefined;
  /** Column that sets the area of points. */
  readonly size: Written | undefined;
  /** Column whose words make small multiples; `own` names the axis that each panel scales for itself. */
  readonly panel: { readonly column: Written; readonly own: "x" | "y" | undefined } | undefined;
  /** Column that holds a text for the rows to be labelled, and nothing for the others. */
  readonly label: Written | undefined;
  /** Column whose equal words a line joins, without a colour of their own; it leaves out rows that have no word. */
  readonly join: Written | undefined;
  readonly interval: { readonly low: Written; readonly high: Written } | undefined;
  /** Column of a tick to compare with, drawn on each row, and what to call it. */
  readonly reference: { readonly column: Written; readonly label: string } | undefined;
  readonly guides: readonly GuideFacts[];
  readonly fits: readonly FitFacts[];
  readonly sources: readonly CitationItem[];
  readonly checked: { readonly date: IsoDate; readonly place: Place } | undefined;
  /** How to read it: what a mark is. */
  readonly read: InlineText | undefined;
  readonly note: InlineText | undefined;
}

/** A straight line with a label: at one value of an axis (`y = 82.3, human`), or through two points (`1e9 2e10 to 1e12 2e13, label`). */
export type GuideFacts =
  | { readonly kind: "x" | "y"; readonly at: Written; readonly label: string; readonly place: Place }
  | {
      readonly kind: "points";
      readonly from: readonly [Written, Written];
      readonly to: readonly [Written, Written];
      readonly label: string;
      readonly place: Place;
    };

/** A least-squares line on the scales of the axes: through `all` rows or those of one series, from a value of x on (`standard, from 2010`). */
export interface FitFacts {
  readonly series: Written;
  readonly from: Written | undefined;
}

/** A chart joined to its table: every value a number that its scale can place. */
export interface Chart {
  readonly id: string;
  readonly article: Article;
  readonly url: UrlPath;
  readonly title: RichText;
  readonly table: DataTable;
  readonly marks: readonly ChartMark[];
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** Names of the series in the order of the table; empty where the chart has none. */
  readonly series: readonly string[];
  /** Names of the panels in the order of the table; empty where the chart has none. */
  readonly panels: readonly string[];
  readonly own: "x" | "y" | undefined;
  readonly rows: readonly ChartRow[];
  /** Name of the column that sizes, for the reading help. */
  readonly size: string | undefined;
  readonly reference: string | undefined;
  readonly guides: readonly Guide[];
  readonly fits: readonly { readonly series: number | undefined; readonly from: number | undefined }[];
  readonly citations: readonly Citation[];
  readonly checked: IsoDate;
  readonly read: RichText;
  readonly note: RichText | undefined;
  readonly place: Place;
}

export interface ChartAxis {
  /** The column's name without its unit. */
  readonly title: string;
  readonly unit: string | undefined;
  readonly scale: ChartScale;
  readonly reversed: boolean;
  /** Words of the bins in the order of the table; empty for other scales. */
  readonly bins: readonly string[];
}

/** Numbers as written; times as milliseconds UTC (a year stands for its first day); bins by their number from 0. */
export interface ChartRow {
  readonly x: number;
  readonly y: number;
  /** Number of the series and of the panel from 0; 0 where the chart has none. */
  readonly series: number;
  readonly panel: number;
  /** Word of the column of `join`; `undefined` for a row that no line joins. */
  readonly group: string | undefined;
  readonly size: number | undefined;
  readonly label: string | undefined;
  /** Ends of the interval, and the tick to compare with, on the axis of values: x where y has bins, else y. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  readonly reference: number | undefined;
}

export type Guide =
  | { readonly kind: "x" | "y"; readonly at: number; readonly label: string }
  | { readonly kind: "points"; readonly from: readonly [number, number]; readonly to: readonly [number, number]; readonly label: string };
