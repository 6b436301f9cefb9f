import { expect, test } from "vitest";
import { error, placeOn, sortIssues } from "../../../plugins/model/issue.ts";

test("issues are sorted by file, line and column, each once", () => {
  const late = error("b", placeOn("b.md", 1), "late");
  const early = error("a", placeOn("a.md", 9, 2), "early");
  const first = error("a", placeOn("a.md", 9, 1), "first");
  expect(sortIssues([late, early, first, { ...late }])).toEqual([first, early, late]);
});
