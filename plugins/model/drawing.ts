// A chart as drawn: plain values between the geometry and the layout. A chart has no width of its own: horizontal places count in
// thousandths of the plot's width, vertical ones in pixels, and text has one size at any width.

/** Shapes of points in the order in which series get them. */
export const markers = ["disc", "square", "triangle", "diamond", "plus", "ring"] as const;
export type Marker = (typeof markers)[number];

/** A colour of the style sheet: of a series, or of a step of size, both from 1. */
export type Paint = `series-${number}` | `step-${number}`;

export interface Drawing {
  /** What stands for what, where the plot has no room to say it. */
  readonly legend: readonly LegendEntry[];
  readonly panels: readonly DrawnPanel[];
  /** Whether it needs more room than a column of prose. */
  readonly isWide: boolean;
  /** Labels of points that found no room. */
  readonly unlabelled: number;
}

export type LegendEntry =
  | { readonly kind: "series"; readonly series: number; readonly name: string; readonly samples: readonly ("line" | "bar" | Marker)[] }
  | { readonly kind: "guide" | "reference"; readonly name: string }
  /** What the size of points stands for; `isColoured` where colour says it too. */
  | { readonly kind: "size"; readonly name: string; readonly from: string; readonly to: string; readonly isColoured: boolean }
  /** A fitted line, of the series named or of all rows. */
  | { readonly kind: "fit"; readonly name: string | undefined };

export interface DrawnPanel {
  readonly name: string | undefined;
  /** Pixels of the whole drawing, ticks included. */
  readonly height: number;
  /** Pixels that the ticks of y take beside the plot. */
  readonly gutter: number;
  readonly grid: readonly PathMark[];
  readonly bars: readonly BarMark[];
  readonly marks: readonly (PathMark | SymbolMark)[];
  readonly texts: readonly DrawnText[];
}

/** Outlines in one path; dots are subpaths without length, so that a stroke makes them round at any width. */
export interface PathMark {
  readonly kind: "path";
  readonly look:
    | "grid"
    | "axis"
    | "guideline"
    | "fit"
    | "join"
    | "line"
    | "interval"
    | "level"
    | "reference"
    | "disc"
    | "square"
    | "ring"
    | "upright";
  readonly paint: Paint | undefined;
  /** Step of size from 1 to 5, where points are sized. */
  readonly size: number | undefined;
  readonly d: string;
}

/** Points whose shape a stroke cannot make. */
export interface SymbolMark {
  readonly kind: "symbols";
  /** Outline of one around its place, in pixels. */
  readonly outline: string;
  readonly paint: Paint | undefined;
  readonly size: number | undefined;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface BarMark {
  /** Number of the series from 1, which sets colour and pattern. */
  readonly series: number;
  readonly rects: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
}

export interface DrawnText {
  readonly kind: "tick" | "row" | "label";
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Pixels from `x` on. */
  readonly dx: number;
  readonly anchor: "start" | "middle" | "end";
}

/** What an axis shows, in text. */
export type AxisRange =
  | { readonly kind: "bins"; readonly count: number }
  | { readonly kind: "range"; readonly from: string; readonly to: string };
