import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  absoluteUrl,
  articleUrl,
  basePath,
  crossingUrl,
  editUrl,
  homeUrl,
  notFoundUrl,
  outputPath,
  pageOfUrl,
  findingsUrl,
  gapReportUrl,
  suggestFindingUrl,
  termUrl,
  withFragment,
} from "../../../plugins/model/urls.ts";
import { slugOf } from "../../support/records.ts";

test.for([
  ["https://a.test", "/"],
  ["https://a.test/", "/"],
  ["https://a.test/guide", "/guide/"],
  ["https://a.test/guide//", "/guide/"],
])("the base path of %s is %s", ([url = "", base]) => {
  expect(basePath(url)).toBe(base);
});

const base = basePath("https://a.test/guide/");

test("every address lies below the path of the site", () => {
  expect(articleUrl(base, slugOf("x"))).toBe("/guide/articles/x/");
  expect(crossingUrl(termUrl(base, "benefit", slugOf("speed")), slugOf("vision"))).toBe("/guide/benefit/speed/vision/");
});

test("an address knows its output file, without the base path", () => {
  expect(outputPath(base, homeUrl(base))).toBe("index.html");
  expect(outputPath(base, withFragment(articleUrl(base, slugOf("x")), "rob-1"))).toBe("articles/x/index.html");
  expect(outputPath(base, notFoundUrl(base))).toBe("404.html");
});

test("page 1 of a long list is the list", () => {
  expect(pageOfUrl(findingsUrl(base), 1)).toBe("/guide/findings/");
  expect(pageOfUrl(findingsUrl(base), 2)).toBe("/guide/findings/page/2/");
});

test("whole addresses take the host of the site and keep the path once", () => {
  expect(absoluteUrl("https://a.test/guide/", articleUrl(base, slugOf("x")))).toBe("https://a.test/guide/articles/x/");
});

test("an edit link leads to the file on the branch", () => {
  expect(editUrl("https://code.test/o/n/", "main", "articles/x.md")).toBe("https://code.test/o/n/edit/main/content/articles/x.md");
});

test("a suggestion goes to the code host's form for findings, with those of its fields that are known", () => {
  const form = "https://code.test/a/b/issues/new?template=finding.yml";
  const terms = [slugOf("x"), slugOf("y")];
  expect(suggestFindingUrl("https://code.test/a/b/", { article: undefined, terms, relation: undefined })).toBe(`${form}&terms=x,y`);
  expect(suggestFindingUrl("https://code.test/a/b", { article: slugOf("z"), terms, relation: "supports" })).toBe(
    `${form}&article=z&terms=x,y&relation=supports`,
  );
});

test("the fields that a suggestion fills in are text fields of the form: others cannot be filled in by an address", () => {
  const form = readFileSync(join(import.meta.dirname, "../../../.github/ISSUE_TEMPLATE/finding.yml"), "utf8");
  const address = suggestFindingUrl("https://code.test/a/b", { article: slugOf("z"), terms: [slugOf("x")], relation: "supports" });
  const fields = [...new URL(address).searchParams.keys()].filter((key) => key !== "template");
  expect(fields).toEqual(["article", "terms", "relation"]);
  for (const field of fields) expect(form).toMatch(new RegExp(`- type: (?:input|textarea)\n    id: ${field}\n`));
});

test("a report of what is missing goes to its own form, whatever the reader typed", () => {
  const report = "https://code.test/a/b/issues/new?template=wrong-statement.yml&page=https%3A%2F%2Fa.test%2F";
  const address = new URL(gapReportUrl(report, "Nothing found for “a&b=c <x>”"));
  expect(address.pathname).toBe("/a/b/issues/new");
  expect([...address.searchParams]).toEqual([
    ["template", "gap.yml"],
    ["title", "Nothing found for “a&b=c <x>”"],
  ]);
  expect(existsSync(join(import.meta.dirname, "../../../.github/ISSUE_TEMPLATE/gap.yml"))).toBe(true);
});
