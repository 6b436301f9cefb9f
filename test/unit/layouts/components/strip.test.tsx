import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { shares, Strip } from "../../../../layouts/components/strip.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { countsOf } from "../../../support/sample-pages.ts";

const blocks = (...counts: Parameters<typeof countsOf>) =>
  named(elementsOf(renderToString(<Strip counts={countsOf(...counts)} />)), "rect");

describe("a strip", () => {
  test("of nothing is not drawn", () => {
    expect(renderToString(<Strip counts={countsOf()} />)).toBe("");
  });

  test("has a block for each of up to 24 findings, in the order of relations", () => {
    expect(blocks(1, 2, 0, 1).map(({ attributes }) => attributes["class"])).toEqual([
      "is-supports",
      "is-qualifies",
      "is-qualifies",
      "is-mitigates",
    ]);
    expect(blocks(20, 4)).toHaveLength(24);
  });

  test("of more than 24 has a segment for each relation", () => {
    expect(blocks(20, 5)).toHaveLength(2);
  });

  test.for([[[200, 1, 0, 0]], [[1, 1, 1, 200]], [[10, 10, 10, 1]]] as const)(
    "of %s has shares that sum to 100, each large enough to see",
    ([counts]) => {
      const drawn = shares(countsOf(...counts)).map(({ share }) => share);
      expect(drawn.reduce((a, b) => a + b, 0)).toBeCloseTo(100);
      expect(Math.min(...drawn)).toBeGreaterThan(1.8);
    },
  );
});
