// Outlines as text, as short as they can be.
import { line } from "d3-shape";
import type { PathMark } from "../model/drawing.ts";
import type { Point } from "./labels.ts";

/** To a tenth: a pixel of the widest plot is a thousandth of it. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A straight line from point to point. */
export const linePath: (points: readonly Point[]) => string = (() => {
  const draw = line<Point>().digits(1);
  return (points) => draw([...points]) ?? "";
})();

/** Subpaths of hardly any length, which a round or square end of the stroke makes into marks; printers leave out squares without length. */
export const dots = (points: readonly Point[]): string => points.map(([x, y]) => `M${Math.round(x)} ${round(y)}h.1`).join("");

/** Upright strokes `height` pixels high around each point: thin and tall, or as wide as a broad stroke and flat. */
export const strokes = (points: readonly Point[], height: number): string =>
  points.map(([x, y]) => `M${Math.round(x)} ${round(y - height / 2)}v${height}`).join("");

/** @param parts what else is known of the mark */
export const pathMark = (look: PathMark["look"], d: string, parts: Partial<Pick<PathMark, "paint" | "size">> = {}): PathMark => ({
  kind: "path",
  look,
  paint: parts.paint,
  size: parts.size,
  d,
});
