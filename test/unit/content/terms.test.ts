import { expect, test } from "vitest";
import { readTerm } from "../../../plugins/content/terms.ts";
import { shown } from "../../support/content-folder.ts";

const issuesOf = (verdict: string): readonly string[] =>
  readTerm("terms/benefit/speed.md", `---\nlabel: Speed\nstatement: It is said.\norder: 1\nverdict: ${verdict}\n---\nText.\n`).issues.map(
    (issue) => shown(issue).replace("terms/benefit/speed.md:5:", ""),
  );

test("a verdict of no known form is told with everything else that is wrong with it", () => {
  expect(issuesOf("{ form: hols, confidence: sure, decided: soon }")).toEqual([
    '18  schema  verdict.form: expected holds, holds-for, disputed or mostly-not, found "hols" | did you mean holds?',
    '36  schema  verdict.confidence: expected very low, low, medium or high, found "sure"',
    '10  schema  missing key "why" in verdict | add a line why: with text',
    '51  schema  verdict.decided: expected a date such as 2026-11-24, found "soon"',
  ]);
});

test.for([
  ["holds", '10  schema  verdict: expected keys: form and its parts, confidence, why and decided, found "holds"'],
  ["[holds, low]", "10  schema  verdict: expected keys: form and its parts, confidence, why and decided, found a list"],
] as const)("a verdict that is %s has no keys", ([verdict, issue]) => {
  expect(issuesOf(verdict)).toEqual([issue]);
});
