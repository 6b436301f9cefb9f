import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Statement, StatementSummary, type StatementProps } from "../../../../layouts/components/statement.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { dateOf } from "../../../support/records.ts";
import { countsOf, sampleStatement, urlOf } from "../../../support/sample-pages.ts";

const verdict = { form: "holds", for: "clay", confidence: "low", why: "One study", decided: dateOf("2026-11-24") } as const;
const lines = (parts: Partial<StatementProps>) =>
  named(elementsOf(renderToString(<Statement {...sampleStatement(parts)} method={urlOf("method/")} />)), "blockquote", "p").map(
    ({ text }) => text,
  );

test("a statement shows its words, its reading, its verdict, how sure it is and why, and its counts", () => {
  expect(lines({ verdict })).toEqual([
    "Oaks need water.",
    "Tested as: Oaks grow faster with water.",
    "Holds: clay",
    "Confidence: low, because one study.",
    "4 findings: 2 support, 1 qualifies, 1 contradicts",
    "Number of findings, not weight of evidence. How we count",
    "1 systematic, 3 single study. Decided on 24 Nov 2026",
  ]);
});

test.for([
  [[{ kind: "sources", found: 1, needed: 2 }], "1 independent source"],
  [[{ kind: "sources", found: 2, needed: 4 }], "2 independent sources"],
  [[{ kind: "strong", found: 0, needed: 2 }], "no finding is systematic or replicated"],
  [[{ kind: "strong", found: 1, needed: 2 }], "1 finding is systematic or replicated"],
  [[{ kind: "studies" }], "no finding is a study"],
  [[{ kind: "agreement", agreement: "medium", inTheWay: ["a"] }], "the findings do not point one way"],
  [[{ kind: "agreement", agreement: "low", inTheWay: ["a"] }], "the findings speak for it and against it"],
  [[{ kind: "second-hand" }], "every source was seen in another text only"],
  [[{ kind: "preprints" }, { kind: "vendor" }], "all sources are preprints; all sources are from one vendor"],
] as const)("where the evidence allows no more than %s it says so", ([limits, reason]) => {
  expect(lines({ verdict, limits })[3]).toBe(`Confidence: low, because one study. The evidence allows at most low: ${reason}.`);
});

test("a verdict that newer findings do not bear says since when it is under review, in lists too", () => {
  const props = sampleStatement({ verdict, underReview: dateOf("2026-12-01") });
  for (const block of [<Statement {...props} method={urlOf("method/")} />, <StatementSummary {...props} />]) {
    const notes = elementsOf(renderToString(block)).filter(({ attributes }) => attributes["role"] === "note");
    expect(notes.map(({ text }) => text)).toEqual(["Under review since 1 Dec 2026"]);
  }
});

test.for([
  [countsOf(), undefined, "Not tested: no findings yet"],
  [countsOf(0, 0, 0, 3), verdict, "Not tested: no findings on the statement yet"],
  [countsOf(1), undefined, "Too little evidence: 1 finding"],
  [countsOf(1, 1), verdict, "Too little evidence: 2 findings"],
  [countsOf(1, 0, 1, 4), verdict, "Too little evidence: 2 findings"],
  [countsOf(2, 1), undefined, "No verdict yet"],
  [countsOf(2, 1), verdict, "Holds: clay"],
] as const)("of %s findings with verdict %s a statement says: %s", ([counts, given, line]) => {
  expect(lines({ counts, verdict: given })[2]).toBe(line);
});

test("a statement is neither a heading nor a live region", () => {
  const elements = elementsOf(renderToString(<Statement {...sampleStatement({ verdict })} method={urlOf("method/")} />));
  expect(
    elements.filter(({ name, attributes }) => /^h\d$/.test(name) || "aria-live" in attributes || attributes["role"] === "status"),
  ).toEqual([]);
});

test("a statement without findings says so once, and gives search no word of it", () => {
  const elements = elementsOf(renderToString(<Statement {...sampleStatement({ counts: countsOf() })} method={urlOf("method/")} />));
  expect(named(elements, "p").map(({ text, attributes }) => [text, "data-pagefind-ignore" in attributes])).toEqual([
    ["Tested as: Oaks grow faster with water.", false],
    ["Not tested: no findings yet", true],
  ]);
});
