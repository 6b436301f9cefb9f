import { expect, test } from "vitest";
import { articleWith, loadWith, smallContent } from "../support/small-content.ts";

const broken = { "articles/x.md": articleWith("See [nothing](nothing.md) and [@nobody].") };
const followUps = [
  'articles/x.md:7:15  link-targets  there is no file "nothing.md"',
  'articles/x.md:7:33  known-sources  no source has the key "nobody"',
];
const firstParts = (shown: readonly string[]): readonly string[] => shown.map((line) => line.replace(/ \| .*/, ""));

test.for<[what: string, site: string, issue: string]>([
  ["a missing key", smallContent["site.yml"].replace("title: Guide\n", ""), 'site.yml:1:1  schema  missing key "title"'],
  [
    "a wrong value",
    smallContent["site.yml"].replace("https://guide.test/", "guide"),
    'site.yml:3:6  schema  url: expected an address that starts with https://, found "guide"',
  ],
  ["an unknown key", `${smallContent["site.yml"]}colour: red\n`, 'site.yml:6:1  schema  unknown key "colour"'],
  ["a wrong pair", `${smallContent["site.yml"]}matrices: [[gain, use]]\n`, 'site.yml:6:19  schema  matrices: "use" is no axis'],
])("%s in site.yml does not hide what the rules find elsewhere, and gives no site", ([, text, issue]) => {
  const { site, shown } = loadWith({ "site.yml": text, ...broken });
  expect(firstParts(shown)).toEqual([...followUps, issue]);
  expect(site).toBeUndefined();
});

test("a great many problems of one kind are cut short, and the report says so", () => {
  const body = Array.from({ length: 30 }, (_, i) => Array.from({ length: 20 }, (__, j) => `[@k${i}x${j}]`).join(" ")).join("\n\n");
  const { shown } = loadWith({ "articles/x.md": articleWith(body) });
  expect(shown).toHaveLength(501);
  expect(shown.filter((line) => line.includes("this rule finds more than 500 problems; the rest are not shown"))).toHaveLength(1);
});

test("a great many problems of one file are cut short, and the report says so", () => {
  const { shown } = loadWith({ "articles/x.md": articleWith("# A\n\n".repeat(300)) });
  expect(shown).toHaveLength(201);
  expect(shown.at(-1)).toContain("this file has 300 problems; those beyond the first 200 are not shown | mend the others first");
});
