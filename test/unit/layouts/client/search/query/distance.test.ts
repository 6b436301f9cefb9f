import { expect, test } from "vitest";
import { slips } from "../../../../../../layouts/client/search/query/distance.ts";

test.for([
  ["robustness", "robustness", 0],
  ["robustnes", "robustness", 1],
  ["robbustness", "robustness", 1],
  ["robustnesd", "robustness", 1],
  ["orbustness", "robustness", 1],
  ["rbousntess", "robustness", 2],
  ["", "ab", 2],
] as const)("%s is %s after %d slips", ([a, b, count]) => {
  expect(slips(a, b, 2)).toBe(count);
  expect(slips(b, a, 2)).toBe(count);
});

test("more slips than asked for are not counted", () => {
  expect(slips("kitten", "sitting", 1)).toBe(2);
  expect(slips("a", "abcdef", 2)).toBe(3);
});
