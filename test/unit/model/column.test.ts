import { expect, test } from "vitest";
import { readNumber } from "../../../plugins/model/column.ts";

test.for([
  ["1e101", "large"],
  ["-1.7e308", "large"],
  ["1e999", "large"],
  ["1e-101", "small"],
  ["-5e-324", "small"],
] as const)("%s is too %s to draw", ([text, much]) => {
  const hint = "write a number between 1e-100 and 1e+100, or give the column another unit";
  expect(readNumber(text)).toEqual({ kind: "refused", reason: `is too ${much} to draw`, hint });
});

test.for([
  ["1e100", 1e100],
  ["-1e-100", -1e-100],
  ["0", 0],
] as const)("%s is a number", ([text, value]) => {
  expect(readNumber(text)).toEqual({ kind: "value", value });
});
