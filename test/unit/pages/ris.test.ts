import { expect, test } from "vitest";
import { ris } from "../../../plugins/pages/ris.ts";
import { sourceRecord } from "../../support/records.ts";

test("a source in RIS has its type first, a line for each author, and its end last", () => {
  const source = sourceRecord("a2020", {
    bibtex: "@InProceedings{a2020}",
    authors: [
      { family: "Author", given: "Ann" },
      { family: "Some Institute", given: undefined },
    ],
    doi: "10.1/x",
    arxiv: "2001.00001",
  });
  expect(ris(source).split("\n")).toEqual([
    "TY  - CPAPER",
    "AU  - Author, Ann",
    "AU  - Some Institute",
    "TI  - Title of a2020",
    "PY  - 2020",
    "T2  - Journal",
    "DO  - 10.1/x",
    "UR  - https://arxiv.org/abs/2001.00001",
    "ER  - ",
  ]);
});

test.for([
  ["peer-reviewed", "@article{a}", "JOUR"],
  ["peer-reviewed", "@misc{a}", "GEN"],
  ["preprint", "@article{a}", "UNPB"],
  ["developer-report", "@techreport{a}", "RPT"],
  ["data-set", "@misc{a}", "DATA"],
] as const)("a source of kind %s, written as %s, has the type %s", ([kind, bibtex, type]) => {
  expect(ris(sourceRecord("a", { kind, bibtex }))).toMatch(new RegExp(`^TY  - ${type}\n`));
});

test("a source whose entry names not all authors says so in the form that reference managers keep", () => {
  expect(
    ris(sourceRecord("a", { moreAuthors: true }))
      .split("\n")
      .slice(1, 3),
  ).toEqual(["AU  - Author, Ann", "AU  - and others,"]);
});

test("what a source leaves out has no line, and no value breaks its line", () => {
  const source = sourceRecord("a", { authors: [], year: undefined, venue: undefined, title: "One\nER  - two" });
  expect(ris(source)).toBe("TY  - JOUR\nTI  - One ER - two\nER  - ");
});
