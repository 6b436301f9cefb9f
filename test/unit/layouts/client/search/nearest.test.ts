import { expect, test } from "vitest";
import { nearest } from "../../../../../layouts/client/search/nearest.ts";

const terms = ["Deep water", "Cold nights", "Long drought", "Night frost"].map((label) => ({ label }));
const labels = (text: string) => nearest(text, terms, 3).map(({ label }) => label);

test("the terms that look most like what was typed come first", () => {
  expect(labels("drougt")[0]).toBe("Long drought");
  expect(labels("nigths").slice(0, 2)).toEqual(["Cold nights", "Night frost"]);
  expect(labels("the WATERS of")[0]).toBe("Deep water");
});

test("without any likeness they keep their order", () => {
  expect(labels("!!!")).toEqual(["Deep water", "Cold nights", "Long drought"]);
  expect(labels("日本")).toEqual(["Deep water", "Cold nights", "Long drought"]);
});
