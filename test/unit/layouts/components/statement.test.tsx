import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Statement, type StatementProps } from "../../../../layouts/components/statement.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { dateOf } from "../../../support/records.ts";
import { countsOf, sampleStatement, urlOf } from "../../../support/sample-pages.ts";

const verdict = { form: "holds", for: "clay", confidence: "low", why: "One study", decided: dateOf("2026-11-24") } as const;
const lines = (parts: Partial<StatementProps>) =>
  named(elementsOf(renderToString(<Statement {...sampleStatement(parts)} method={urlOf("method/")} />)), "blockquote", "p").map(
    ({ text }) => text,
  );

test("a statement shows its words, its reading, its verdict and its counts", () => {
  expect(lines({ verdict })).toEqual([
    "Oaks need water.",
    "Tested as: Oaks grow faster with water.",
    "Holds: clay",
    "Confidence: low, because one study. Decided on 24 Nov 2026",
    "4 findings: 2 support, 1 qualifies, 1 contradicts",
    "Number of findings, not weight of evidence. How we count",
  ]);
});

test.for([
  [countsOf(), undefined, "Not tested: no findings yet"],
  [countsOf(1), undefined, "Too little evidence: 1 finding"],
  [countsOf(1, 1), verdict, "Too little evidence: 2 findings"],
  [countsOf(2, 1), undefined, "No verdict yet"],
  [countsOf(2, 1), verdict, "Holds: clay"],
] as const)("of %s findings with verdict %s a statement says: %s", ([counts, given, line]) => {
  expect(lines({ counts, verdict: given })[2]).toBe(line);
});

test("a statement without findings says so once, and gives search no word of it", () => {
  const elements = elementsOf(renderToString(<Statement {...sampleStatement({ counts: countsOf() })} method={urlOf("method/")} />));
  expect(named(elements, "p").map(({ text, attributes }) => [text, "data-pagefind-ignore" in attributes])).toEqual([
    ["Tested as: Oaks grow faster with water.", false],
    ["Not tested: no findings yet", true],
  ]);
});
