import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeHugoSite } from "../../../bench/hugo.ts";
import { filesBelow } from "../../support/run.ts";
import { makeSite } from "../../support/made-site.ts";

test("a made site for Hugo holds the same articles, terms and sources, with findings and citations in its form", () => {
  const place = mkdtempSync(join(tmpdir(), "hugo-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  makeSite(join(place, "content"), 5);
  makeHugoSite(join(place, "content"), join(place, "hugo"));
  const files = filesBelow(join(place, "hugo/content"));
  const count = (pattern: RegExp): number => files.filter((file) => pattern.test(file)).length;
  expect([count(/^articles\/made/), count(/^(?:benefit|application|challenge)\/.*_index/), count(/^sources\//)]).toEqual([5, 36, 20]);
  const article = readFileSync(join(place, "hugo/content/articles/made-article-1.md"), "utf8");
  expect(article.match(/\{\{< finding "f-1-[12]" >\}\}/g)).toHaveLength(2);
  expect(article.match(/^ {2}- id: "f-1-[12]"$/gm)).toHaveLength(2);
  expect(article.match(/\{\{< cite "made\d+" >\}\}/g)).toHaveLength(5);
  expect(article).not.toMatch(/:::|\[@/);
});
