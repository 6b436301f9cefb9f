import { expect, test } from "vitest";
import { compareIds, groupBy } from "../../../plugins/model/order.ts";

test("ids are ordered by their numbers, not by their digits", () => {
  expect(["rob-10", "rob-2", "acc-1", "rob-02", "rob"].toSorted(compareIds)).toEqual(["acc-1", "rob", "rob-02", "rob-2", "rob-10"]);
});

test("groups keep the order of first appearance", () => {
  expect([...groupBy([3, 1, 5, 2], (n) => n % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [2]],
  ]);
});
