import { expect, test } from "vitest";
import { median, tableOf } from "../../../bench/table.ts";

test("the median is the middle, or the mean of two", () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([9, 1, 2, 4])).toBe(3);
});

test("a figure stands beside its share of another's and the goal", () => {
  const table = tableOf({
    articles: 1000,
    costs: new Map([
      ["hugo", [{ wall: 1, cpu: 2, memory: 1e8 }]],
      ["no-search", [1, 3, 2].map((wall) => ({ wall, cpu: 3, memory: 2e8 }))],
    ]),
    written: new Map([
      ["hugo", { files: 10, bytes: 1e6 }],
      ["no-search", { files: 20, bytes: 2e6 }],
    ]),
    served: [{ start: 900, edits: [40, 60, 20], memory: 3e8 }],
  });
  expect(table.split("\n")).toEqual([
    "1000 articles",
    "                             n  seconds  share  CPU s  share  goal  MB memory  goal  files  MB",
    "Hugo                         1     1.00          2.00                     100           10   1",
    "cold, without search / Hugo  3     2.00   2.00   3.00   1.50   1.8        200           20   2",
    "",
    "dev server           n   ms  goal  slowest",
    "start to first page  1  900  2000      900",
    "edit to served page  3   40    50       60",
    "memory of its processes: 300 MB",
    "",
  ]);
});
