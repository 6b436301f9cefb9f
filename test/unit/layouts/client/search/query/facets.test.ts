import { expect, test } from "vitest";
import { countsOf, passes, type Facets } from "../../../../../../layouts/client/search/query/facets.ts";

const facets: Facets = new Map([
  [
    "colour",
    new Map([
      ["red", new Set(["a", "b"])],
      ["blue", new Set(["b", "c"])],
    ]),
  ],
  [
    "size",
    new Map([
      ["big", new Set(["a", "c"])],
      ["small", new Set(["b"])],
      ["none", new Set<string>()],
    ]),
  ],
]);
const ids = ["a", "b", "c"];

test("any value within a filter, and all filters", () => {
  expect(
    ids.filter((id) =>
      passes(
        facets,
        [
          ["colour", ["red", "blue"]],
          ["size", ["big"]],
        ],
        id,
      ),
    ),
  ).toEqual(["a", "c"]);
});

test("a value that no page holds leaves none", () => {
  expect(ids.filter((id) => passes(facets, [["size", ["none"]]], id))).toEqual([]);
  expect(ids.filter((id) => passes(facets, [["shape", ["round"]]], id))).toEqual([]);
});

test("counts say what a value would leave, given the choices in the other filters", () => {
  expect(countsOf(facets, [["colour", ["red"]]], ids)).toEqual({
    colour: { red: 2, blue: 2 },
    size: { big: 1, small: 1, none: 0 },
  });
});
