import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { VerdictRules } from "../../../../layouts/components/verdict-rules.tsx";
import { verdictCases } from "../../../../plugins/model/verdict-table.ts";
import { elementsOf, named } from "../../../support/html.ts";

const elements = elementsOf(renderToString(<VerdictRules />));
const rowsOf = (caption: string): readonly (readonly string[])[] => {
  const table = named(elements, "table").find(({ text }) => text.startsWith(caption));
  return named(elements, "tr")
    .filter(({ parent }) => parent?.parent === table)
    .map((row) => named(elements, "th", "td").flatMap((cell) => (cell.parent === row ? [cell.text] : [])));
};

test("the method prints what bounds a verdict as tables", () => {
  expect(rowsOf("Forms of a verdict")).toEqual([
    ["Form", "As printed", "Allowed where"],
    ["Holds", "Holds: …", "More findings support than qualify and contradict together"],
    ["Holds for", "Holds for …, not for …", "At least one supports, and at least one qualifies or contradicts"],
    ["Disputed", "Disputed: …", "A study supports, and another, with a different first author, contradicts"],
    ["Mostly not", "Mostly not as stated: …", "At least as many contradict as support"],
  ]);
  expect(rowsOf("Evidence").slice(1)).toEqual([
    ["robust", "Four independent sources, and two of the findings systematic or replicated"],
    ["medium", "Two independent sources and at least one study, or one systematic finding"],
    ["limited", "All else"],
  ]);
  expect(rowsOf("Highest confidence allowed")).toEqual([
    ["Agreement", "limited", "medium", "robust"],
    ["high", "low", "medium", "high"],
    ["medium", "low", "medium", "medium"],
    ["low", "very low", "low", "low"],
  ]);
});

test("the method says what the words of confidence mean", () => {
  expect(rowsOf("What the words of confidence mean").slice(1)).toEqual([
    ["high", "a reversal would surprise us"],
    ["medium", "right in direction, size may change"],
    ["low", "one good study could overturn it"],
    ["very low", "reported but not checked, do not build on it"],
  ]);
});

test("the method prints every case that the bounds are tested with", () => {
  const rows = rowsOf("Cases");
  expect(rows).toHaveLength(verdictCases.length + 1);
  expect(rows[1]).toEqual([
    "Supports: single study by A, single study by B, single study by C from memory",
    "medium",
    "high",
    "refused",
    "refused",
    "refused",
    "refused",
  ]);
});

test("the wide table scrolls in a named region that the keyboard reaches, and every table heads its columns and rows", () => {
  const regions = elements.filter(({ attributes: { class: name } }) => name === "scroll").map(({ attributes }) => attributes);
  expect(regions).toEqual([{ class: "scroll", role: "region", "aria-label": "Cases, each tested on every change", tabindex: "0" }]);
  expect(named(elements, "th").every(({ attributes }) => ["col", "row"].includes(attributes["scope"] ?? ""))).toBe(true);
});
