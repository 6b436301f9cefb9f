import { expect, test } from "vitest";
import { gradesOf, mean, nDcgAt10, quantile, reciprocalRank, successAt } from "../../search/measures.ts";

const answers = { "/articles/oaks/": 2, "/articles/oaks/#oak-01": 3, "/glossary/#g-acorn": 1 };

test("an answer that is a page is met by any anchor on it, one with an anchor only by that", () => {
  expect(gradesOf(["/articles/oaks/#s-age", "/glossary/", "/glossary/#g-acorn"], answers)).toEqual([2, 0, 1]);
  expect(gradesOf(["/articles/oaks/", "/articles/oaks/#oak-01"], answers)).toEqual([2, 3]);
});

test("an answer counts once", () => {
  expect(gradesOf(["/articles/oaks/#s-age", "/articles/oaks/", "/articles/oaks/#oak-01"], answers)).toEqual([2, 0, 3]);
  expect(gradesOf(["/articles/oaks/#oak-01", "/articles/oaks/", "/articles/oaks/#oak-02"], answers)).toEqual([3, 2, 0]);
});

test("nDCG is one for the best order, less for another, and zero for nothing", () => {
  expect(nDcgAt10([3, 2, 1], answers)).toBe(1);
  // (1 + 7 / log2(3)) / (7 + 3 / log2(3) + 1 / 2)
  expect(nDcgAt10([1, 3], answers)).toBeCloseTo(0.5767, 4);
  expect(nDcgAt10([], answers)).toBe(0);
  expect(nDcgAt10([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], answers)).toBe(0);
});

test("a related page is no success", () => {
  expect([1, 3].map((most) => successAt(most, [1, 2]))).toEqual([0, 1]);
  expect(successAt(3, [0, 1, 1, 3])).toBe(0);
  expect([reciprocalRank([1, 0, 2, 3]), reciprocalRank([1, 1]), reciprocalRank([])]).toEqual([1 / 3, 0, 0]);
});

test("a mean, and quantiles by the nearest rank", () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect([quantile([3, 1, 2], 0.5), quantile([3, 1, 2], 0.95), quantile([4, 3, 2, 1], 0.5)]).toEqual([2, 3, 2]);
  expect([mean([]), quantile([], 0.5)]).toEqual([Number.NaN, Number.NaN]);
});
