import { expect, test } from "vitest";
import { compareIds } from "../../../plugins/model/order.ts";

test("ids are ordered by their numbers, not by their digits", () => {
  expect(["rob-10", "rob-2", "acc-1", "rob-02", "rob"].toSorted(compareIds)).toEqual(["acc-1", "rob", "rob-02", "rob-2", "rob-10"]);
});
