import { expect, test } from "vitest";
import { groupBy } from "../../../plugins/model/group-by.ts";

test("groups keep the order of first appearance", () => {
  expect([...groupBy([3, 1, 5, 2], (n) => n % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [2]],
  ]);
});
