import { expect, test } from "vitest";
import { sourceWords } from "../../../layouts/words/source.ts";

test.for([
  [{ "peer-reviewed": 131, preprint: 61, news: 2, other: 20 }, "214 sources: 131 peer reviewed, 61 preprints, 22 other"],
  [{ preprint: 1 }, "1 source: 1 preprint"],
  [{}, "0 sources"],
] as const)("the sources %j are summed up as %s", ([kinds, text]) => {
  expect(sourceWords.total(kinds)).toBe(text);
});

test("a reference names what the source has, and ends each part once", () => {
  const parts = { authors: "Root, A. and others", year: 2020, title: "Why water?", venue: "Trees" };
  expect(sourceWords.reference(parts)).toBe("Root, A. and others, 2020. Why water? Trees.");
  expect(sourceWords.reference({ ...parts, authors: "Root, A.", year: undefined, venue: undefined })).toBe("Root, A. Why water?");
});
