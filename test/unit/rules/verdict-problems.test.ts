import { expect, test } from "vitest";
import { issuesOf, parseFixture } from "../../support/marked.ts";

const files = (fields: string): ReadonlyMap<string, string> =>
  parseFixture(`=== terms/benefit/speed.md
---
label: Speed
statement: It is said of speed.
order: 2
verdict: { form: holds, for: all, confidence: low, why: Few., decided: 2026-11-24 }
---
Introduction.
=== articles/a.md
---
title: Title
summary: Summary.
benefit: [speed]
reviewed: 2026-11-24
---
::: finding a-01

A result.

${fields}
- source: [@lee2020size]
- seen: primary, 2026-11-24
- conditions: Somewhere.

:::
`).files;

const rulesOf = (fields: string): readonly string[] =>
  issuesOf(files(fields)).flatMap(({ rule, severity }) => (severity === "error" ? [rule] : []));

test("a verdict is held against the findings that there are", () => {
  expect(rulesOf("- supports: speed\n- strength: single study")).toEqual(["verdict-bounds"]);
});

test.for([
  ["a relation that is unknown", "- suports: speed\n- strength: single study", "fields"],
  ["a strength that is unknown", "- supports: speed\n- strength: strong", "fields"],
  ["a term that is unknown", "- supports: sped\n- strength: single study", "known-terms"],
] as const)("%s is told alone: what the verdict may rest on is not known yet", ([, fields, rule]) => {
  expect(rulesOf(fields)).toEqual([rule]);
});
