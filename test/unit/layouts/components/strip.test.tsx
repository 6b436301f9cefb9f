import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { shares, Strip } from "../../../../layouts/components/strip.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { countsOf } from "../../../support/sample-pages.ts";

const drawn = (...counts: Parameters<typeof countsOf>) =>
  named(elementsOf(renderToString(<Strip counts={countsOf(...counts)} />)), "path", "rect").map(({ attributes }) => attributes);

/** Relations with the left edges of their blocks. */
const blocks = (...counts: Parameters<typeof countsOf>) =>
  drawn(...counts).map(({ class: relation, d = "" }) => [relation, [...d.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x))]);

describe("a strip", () => {
  test("of nothing is not drawn", () => {
    expect(renderToString(<Strip counts={countsOf()} />)).toBe("");
  });

  test("has a block for each of up to 24 findings, in the order of relations", () => {
    expect(blocks(1, 2, 0, 1)).toEqual([
      ["is-supports", [0.5]],
      ["is-qualifies", [12.5, 24.5]],
      ["is-mitigates", [36.5]],
    ]);
    expect(blocks(20, 4).map(([, edges]) => edges?.length)).toEqual([20, 4]);
  });

  test("of more than 24 has a segment for each relation, with a gap between", () => {
    expect(drawn(20, 5).map(({ class: name, x }) => [name, x])).toEqual([
      ["is-supports", "0%"],
      ["is-qualifies", "80%"],
      ["strip-gap", "80%"],
    ]);
  });

  test.for([[[200, 1, 0, 0]], [[1, 1, 1, 200]], [[10, 10, 10, 1]]] as const)(
    "of %s has shares that sum to 100, each large enough to see",
    ([counts]) => {
      const sizes = shares(countsOf(...counts)).map(({ share }) => share);
      expect(sizes.reduce((a, b) => a + b, 0)).toBeCloseTo(100);
      expect(Math.min(...sizes)).toBeGreaterThan(1.8);
    },
  );
});
