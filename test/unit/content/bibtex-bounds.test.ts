import { describe, expect, test } from "vitest";
import { readBibtex } from "../../../plugins/content/bibtex.ts";
import { shown } from "../../support/content-folder.ts";

const issues = (text: string): readonly string[] => readBibtex("sources/a.bib", text).issues.map(shown);
const entry = (fields: string): string => `@misc{a2020,\n  title = {T},\n  year = {2020},\n  ${fields}\n}\n`;

describe("a file that would take long to read is refused whole", () => {
  test.for<[what: string, text: string, issue: string]>([
    ["entries", "@misc{a, title = {T}}\n".repeat(1501), "1501:1  bibtex  this file has more than 1500 entries | split the file"],
    [
      "a long field",
      entry(`journal = {${"a".repeat(1000)}}`),
      "4:12  bibtex  the field journal has 1004 characters, expected at most 1000 | shorten it, or leave it out",
    ],
    [
      "dollar signs",
      entry(`journal = {${"$".repeat(42)}}`),
      "4:12  bibtex  the field journal holds 42 dollar signs, expected at most 40 | write a dollar sign as \\$",
    ],
    [
      "fields",
      entry(Array.from({ length: 60 }, (_, i) => `x${i} = {a},`).join("\n")),
      "1:1  bibtex  this entry has 62 fields, expected at most 60 | leave out what no one reads",
    ],
    [
      "names of names",
      '@string{a = "b"}\n@string{c = a # a}\n',
      "2:12  bibtex  a name that @string gives is made of others | write its text out",
    ],
    ["signs that begin nothing", "@ ".repeat(101), "1:1  bibtex  101 @ begin no entry in this file | write @misc{key, …"],
    [
      "lists of authors",
      entry(`author = {${"Lee, Ann and ".repeat(1500)}Bo},`) + entry(`author = {${"Lee, Ann and ".repeat(500)}Bo},`),
      '1:1  bibtex  the lists of authors in this file are too long | write the first names and then "and others", or split the file',
    ],
  ])("%s", ([, text, issue]) => {
    expect(issues(text)).toEqual([`sources/a.bib:${issue}`]);
  });
});

test("an entry that is not closed is reported, and the next one is read", () => {
  const { value, issues: found } = readBibtex("sources/a.bib", `@misc{a2020, title = {T\n\n@misc{b2020, title = {B}, year = {2020}}\n`);
  expect(found.map(shown)).toEqual([
    expect.stringMatching(/^sources\/a\.bib:1:7 {2}bibtex {2}this entry cannot be read: a2020 \| close every \{/),
  ]);
  expect(value?.map(({ key }) => key)).toEqual(["b2020"]);
});

test("an abstract may be long and hold any TeX", () => {
  expect(issues(entry(`abstract = {${"\\foo{$a$} ".repeat(500)}},`))).toEqual([]);
});

test("an address stays as it is written", () => {
  expect(issues(entry("url = {https://b.test/<i>}"))).toEqual([expect.stringContaining('the url "https://b.test/<i>" is no address')]);
});
