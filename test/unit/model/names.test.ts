import { expect, test } from "vitest";
import { crossingTitle, matrixTitle, pageDescriptions, pageTitle } from "../../../plugins/model/names.ts";

test.for([
  ["Increased robustness", "Computer vision", "Increased robustness in computer vision"],
  ["Speed", "GPU hours", "Speed in GPU hours"],
  ["Speed", "speech", "Speed in speech"],
] as const)("%s meeting %s is titled %j", ([judged, other, title]) => {
  expect(crossingTitle(judged, other)).toBe(title);
});

test("a matrix is titled by its axes", () => {
  expect(matrixTitle("Benefits", "Applications")).toBe("Benefits by applications");
});

test.for([
  [1, "Findings"],
  [2, "Findings, page 2"],
] as const)("page %i of the findings is titled %j", ([number, title]) => {
  expect(pageTitle("Findings", number)).toBe(title);
});

test.for([
  [0, 0, "Taori 2020, not cited yet."],
  [0, 1, "Taori 2020, cited on 1 page, by 0 findings."],
  [2, 1, "Taori 2020, cited on 1 page, by 2 findings."],
] as const)("a source with %i findings on %i pages is described as %j", ([findings, pages, text]) => {
  expect(pageDescriptions.source("Taori 2020", findings, pages)).toBe(text);
});
