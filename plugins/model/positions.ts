// Which of many records hold something, as a short text: the gaps between their numbers, base 36, with commas between.

/** @param positions rising numbers, from 0 */
export function encodePositions(positions: readonly number[]): string {
  let before = -1;
  return positions
    .map((position) => {
      const gap = position - before;
      before = position;
      return gap === 1 ? "" : gap.toString(36);
    })
    .join(",");
}

/** @throws if it is not what `encodePositions` writes */
export function decodePositions(text: string): readonly number[] {
  let position = -1;
  return text.split(",").map((gap) => {
    position += gap === "" ? 1 : Number.parseInt(gap, 36);
    if (Number.isNaN(position)) throw new Error("a list of positions is damaged");
    return position;
  });
}
