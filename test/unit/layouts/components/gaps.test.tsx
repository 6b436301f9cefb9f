import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Gaps, type GapsProps } from "../../../../layouts/components/gaps.tsx";
import { Met } from "../../../../layouts/components/met.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { dateOf } from "../../../support/records.ts";
import { linkOf } from "../../../support/sample-pages.ts";

const shown = (gaps: GapsProps) => {
  const elements = elementsOf(renderToString(<Gaps gaps={gaps} of="oak in clay" />));
  return { items: named(elements, "li").map(({ text }) => text), links: named(elements, "a").map(({ text }) => text) };
};
const suggest = "https://code.example/new";

test("a gap says where was looked and when, what came nearest, and that nothing found is no evidence", () => {
  const looked = [{ lookedIn: "two indexes", date: dateOf("2026-11-24"), note: "Nearest is a study of elms.", suggest }];
  expect(shown({ looked, open: [] })).toEqual({
    items: [
      "We looked in two indexes on 24 Nov 2026 and found nothing. That is not evidence that there is nothing.Nearest is a study of elms.Know a study? Suggest a finding for oak in clay",
    ],
    links: ["Suggest a finding for oak in clay"],
  });
});

test.for([
  ["contradicts", "Contradicts: No findings yet. Know a study? Suggest a finding that contradicts oak in clay"],
  [undefined, "No findings yet. Know a study? Suggest a finding for oak in clay"],
] as const)("a missing relation (%s) says that there are no findings yet, and leads to the form", ([relation, text]) => {
  expect(shown({ looked: [], open: [{ relation, suggest }] }).items).toEqual([text]);
});

test("without a code host a gap leads nowhere, and without a gap there is no section", () => {
  expect(shown({ looked: [], open: [{ relation: "supports", suggest: undefined }] })).toEqual({
    items: ["Supports: No findings yet."],
    links: [],
  });
  expect(renderToString(<Gaps gaps={{ looked: [], open: [] }} of="oak" />)).toBe("");
});

test("a term that was not met is listed as none", () => {
  const terms = [
    { ...linkOf("Clay"), findings: 2 },
    { ...linkOf("Sand"), findings: 0 },
  ];
  const met = [
    { kind: "studied", axis: "Soils", terms },
    { kind: "on the way", axis: "Pests", terms: [] },
    { kind: "here", axis: "Rains", terms: [] },
  ] as const;
  const elements = elementsOf(renderToString(<Met met={met} />));
  expect(named(elements, "h2").map(({ text }) => text)).toEqual(["Where it was studied", "Pests met on the way", "Rains met here"]);
  expect(named(elements, "li").map(({ text }) => text)).toEqual(["Clay 2", "Sand none"]);
});
