import { expect, test } from "vitest";
import { decodePositions, encodePositions } from "../../../plugins/model/positions.ts";

test.for([
  { positions: [0], text: "" },
  { positions: [0, 1, 2], text: ",," },
  { positions: [5, 6, 100], text: "6,,2m" },
])("$positions is written as “$text” and read again", ({ positions, text }) => {
  expect(encodePositions(positions)).toBe(text);
  expect(decodePositions(text)).toEqual(positions);
});

test("a damaged list is refused", () => {
  expect(() => decodePositions("1,?")).toThrow("a list of positions is damaged");
});
