// Outlines as text, as short as they can be.
import { line } from "d3-shape";
import type { PathMark } from "../model/drawing.ts";
import type { Point } from "./labels.ts";

/** To a tenth: a pixel of the widest plot is a thousandth of it. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A straight line from point to point, each on a whole pixel. */
export const linePath: (points: readonly Point[]) => string = (() => {
  const draw = line<Point>().digits(0);
  return (points) => draw([...points]) ?? "";
})();

/** Subpaths of hardly any length, which a round or square end of the stroke makes into marks; printers leave out squares without length. */
export const dots = (points: readonly Point[]): string => eachAfterTheLast(points, "h.1", [0.1, 0]);

/** Upright strokes `height` pixels high around each point: thin and tall, or as wide as a broad stroke and flat. */
export const strokes = (points: readonly Point[], height: number): string =>
  eachAfterTheLast(points, `v${height}`, [0, height], height / 2);

/**
 * The same stroke at each point, in order of x: moves from one to the next are short and alike, and take half the bytes of places.
 * Points stand on whole pixels.
 * @param end where the stroke ends, from its start
 * @param above how far above its point the stroke starts
 */
function eachAfterTheLast(points: readonly Point[], stroke: string, [endX, endY]: Point, above = 0): string {
  const places = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]).toSorted(([x1, y1], [x2, y2]) => x1 - x2 || y1 - y2);
  return places
    .map(([x, y], index) => {
      const last = places[index - 1];
      if (last === undefined) return `M${x} ${round(y - above)}${stroke}`;
      const [dx, dy] = [short(x - last[0] - endX), short(y - last[1] - endY)];
      return `m${dx}${dy.startsWith("-") ? "" : " "}${dy}${stroke}`;
    })
    .join("");
}

/** A number to a tenth without what a path can do without: `-.1`, `.9`, `3`. */
const short = (value: number): string => String(round(value)).replace(/^(-?)0\./, "$1.");

/** @param parts what else is known of the mark */
export const pathMark = (look: PathMark["look"], d: string, parts: Partial<Pick<PathMark, "paint" | "size">> = {}): PathMark => ({
  kind: "path",
  look,
  paint: parts.paint,
  size: parts.size,
  d,
});
