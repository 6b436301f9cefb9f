import { expect, test } from "vitest";
import { cellsOf, visible, widthOfCells } from "../../../plugins/rules/cells.ts";

test.for([
  ["plain", 5],
  ["模型", 4],
  ["\u2764\ufe0f", 2],
  ["👩\u200d🔬", 2],
  ["e\u0301", 1],
  ["a\tb", 5],
  ["\u202e", 8],
] as const)("%j takes %i columns of a terminal", ([line, width]) => {
  expect(widthOfCells(cellsOf(line))).toBe(width);
});

test("what would not show, or would move the cursor, is written out", () => {
  expect(visible("a\u001b[2Jb\u2028c")).toBe("a\\u{1b}[2Jb\\u{2028}c");
});
