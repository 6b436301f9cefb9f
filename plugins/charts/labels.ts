// Finds room for labels without a browser. A place is a share of the plot plus pixels, so two labels that keep apart in the narrowest
// and in the widest plot, one on the same side of the other, keep apart in every width between.
import type { DrawnText } from "../model/drawing.ts";
import { textWidth } from "./text-width.ts";

/** What a label needs to know of its plot: pixels. */
export interface Room {
  /** Widths of the plot itself at which labels are tried. */
  readonly widths: readonly [narrow: number, wide: number];
  readonly gutter: number;
  readonly margin: number;
  readonly height: number;
}

/** Where a label takes room: pixels from a place in thousandths of the plot's width. */
export interface Box {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

const [ascent, descent, apart] = [14, 4, 4];

export const boxOf = ({ text, x, y, dx, anchor }: DrawnText): Box => {
  const width = textWidth(text);
  const left = dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { at: x, left, right: left + width, top: y - ascent, bottom: y + descent };
};

/** Whether two boxes may meet at some width of the plot. */
export function meet(a: Box, b: Box, { widths }: Room): boolean {
  if (a.bottom <= b.top || b.bottom <= a.top) return false;
  const clear = (left: Box, right: Box): boolean =>
    widths.every((width) => ((right.at - left.at) * width) / 1000 + right.left - left.right >= apart);
  return !clear(a, b) && !clear(b, a);
}

export const isInside = ({ at, left, right, top, bottom }: Box, { widths, gutter, margin, height }: Room): boolean =>
  top >= 0 &&
  bottom <= height &&
  widths.every((width) => (at * width) / 1000 + left >= -gutter && (at * width) / 1000 + right <= width + margin);

/** How many points a box covers, at both widths. */
const covered = ({ at, left, right, top, bottom }: Box, points: readonly Point[], { widths }: Room): number =>
  points.filter(
    ([x, y]) =>
      y > top - 4 &&
      y < bottom + 4 &&
      widths.some((width) => {
        const distance = ((x - at) * width) / 1000;
        return distance > left - 4 && distance < right + 4;
      }),
  ).length;

/** Labels of one plot, placed one after another: no two meet and none leaves the drawing. */
export class Placement {
  readonly #taken: Box[] = [];
  readonly #room: Room;
  readonly #points: readonly Point[];

  /** @param points marks that labels rather do not cover */
  constructor(room: Room, points: readonly Point[]) {
    this.#room = room;
    this.#points = points;
  }

  /** The candidate with room that covers the fewest marks, an earlier one if two cover as many; `undefined` where none has room. */
  place(candidates: readonly DrawnText[]): DrawnText | undefined {
    let best: { readonly text: DrawnText; readonly box: Box; readonly covers: number } | undefined;
    for (const text of candidates) {
      const box = boxOf(text);
      if (!isInside(box, this.#room) || this.#taken.some((other) => meet(box, other, this.#room))) continue;
      const covers = covered(box, this.#points, this.#room);
      if (best === undefined || covers < best.covers) best = { text, box, covers };
      if (covers === 0) break;
    }
    if (best !== undefined) this.#taken.push(best.box);
    return best?.text;
  }

  /** All or none: one candidate of each list, or nothing is taken. */
  placeAll(lists: readonly (readonly DrawnText[])[]): readonly DrawnText[] | undefined {
    const before = this.#taken.length;
    const placed = lists.flatMap((candidates) => this.place(candidates) ?? []);
    if (placed.length === lists.length) return placed;
    this.#taken.length = before;
    return undefined;
  }

  /** Keeps the room of texts that stand where they stand. */
  take(texts: readonly DrawnText[]): void {
    this.#taken.push(...texts.map(boxOf));
  }
}

/** Places beside a point, best first. */
export const beside = (text: string, [x, y]: Point, distance: number): readonly DrawnText[] => {
  const label = { kind: "label", text, x } as const;
  const middle = y + 4.5;
  return [
    { ...label, y: middle, dx: distance, anchor: "start" },
    { ...label, y: middle, dx: -distance, anchor: "end" },
    { ...label, y: y - distance, dx: 0, anchor: "middle" },
    { ...label, y: y + distance + 10, dx: 0, anchor: "middle" },
    { ...label, y: y - distance, dx: 0, anchor: "end" },
    { ...label, y: y - distance, dx: 0, anchor: "start" },
    { ...label, y: y + distance + 10, dx: 0, anchor: "end" },
    { ...label, y: y + distance + 10, dx: 0, anchor: "start" },
  ];
};
