import { expect, test } from "vitest";
import { densest } from "../../../../../../layouts/client/search/query/passage.ts";

const hit = (at: number, piece: number, rarity = 1) => ({ at, piece, rarity });

test("a page without hits has no passage", () => {
  expect(densest([], 10)).toEqual({ start: 0, rarity: 0 });
});

test("different pieces close together count more than one piece often", () => {
  expect(densest([hit(0, 1), hit(1, 1), hit(2, 1), hit(50, 1), hit(55, 2)], 10)).toEqual({ start: 50, rarity: 2 });
});

test("of passages with the same pieces the one with more hits is taken", () => {
  expect(densest([hit(0, 1), hit(40, 1), hit(42, 1), hit(80, 1)], 10)).toEqual({ start: 40, rarity: 1 });
});

test("hits further apart than the length are no passage together", () => {
  expect(densest([hit(0, 1), hit(10, 2)], 10).rarity).toBe(1);
  expect(densest([hit(0, 1), hit(9, 2)], 10).rarity).toBe(2);
});
