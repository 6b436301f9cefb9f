import { expect, test } from "vitest";
import { nearest } from "../../../plugins/model/nearest.ts";

test("the nearest name is found, and none where nothing is near", () => {
  expect(nearest("latancy", ["accuracy", "latency"])).toBe("latency");
  expect(nearest("completely-else", ["accuracy", "latency"])).toBeUndefined();
});
