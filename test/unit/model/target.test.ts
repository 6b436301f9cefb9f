import { expect, test } from "vitest";
import { readTarget } from "../../../plugins/model/target.ts";

test.for([
  ["articles/a.md", "b.md", "articles/b.md", undefined],
  ["articles/a.md", "./b.md#part", "articles/b.md", "part"],
  ["articles/a.md", "../terms/benefit/c.md", "terms/benefit/c.md", undefined],
  ["articles/a.md", "#part", "articles/a.md", "part"],
  ["index.md", "articles/a.md", "articles/a.md", undefined],
  ["articles/a.md", "b%2Emd", "articles/b.md", undefined],
] as const)("from %s, %s leads to %s", ([from, target, file, anchor]) => {
  expect(readTarget(from, target)).toEqual({ kind: "file", file, anchor });
});

test("an address with a scheme leads outside", () => {
  expect(readTarget("index.md", "https://a.test/x.md")).toEqual({ kind: "outside", href: "https://a.test/x.md" });
});

test.for(["../../b.md", "../%2e%2e/b.md"])("%s leaves the content folder", (target) => {
  expect(readTarget("articles/a.md", target)).toEqual({ kind: "beyond" });
});
