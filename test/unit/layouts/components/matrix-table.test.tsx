import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { MatrixInBrief, MatrixTable } from "../../../../layouts/components/matrix-table.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { countsOf, linkOf, sampleMatrix, urlOf } from "../../../support/sample-pages.ts";

describe("a matrix", () => {
  const elements = elementsOf(renderToString(<MatrixTable {...sampleMatrix} />));

  test("says in its caption what it counts and how much is missing", () => {
    expect(named(elements, "caption").map(({ text }) => text)).toEqual(["Findings for plants by soils. 2 cells: 1 with findings, 1 gap"]);
  });

  test("has cells whose links are named by what crosses and by their counts", () => {
    expect(
      elements.filter(({ attributes, parent }) => parent?.name === "a" && attributes["aria-hidden"] !== "true").map(({ text }) => text),
    ).toEqual(["Oak in clay: 9 findings, 4 support, 3 qualify, 2 contradict", "for oak in sand"]);
  });

  test("says of an empty cell that none was found, and where to suggest a finding if the site has a code host", () => {
    const empty = (suggest: string | undefined) => {
      const rows = sampleMatrix.rows.map((row) => ({ ...row, cells: [{ kind: "gap", suggest }] as const }));
      return named(elementsOf(renderToString(<MatrixTable {...sampleMatrix} rows={rows} />)), "td", "a")
        .filter(({ parent, name }) => name === "td" || parent?.attributes["class"] === "matrix-none")
        .map(({ text, attributes }) => [text, attributes["href"]]);
    };
    expect(empty("https://code.example/new").slice(1)).toEqual([
      ["none foundSuggest a finding for oak in clay", undefined],
      ["Suggest a finding for oak in clay", "https://code.example/new"],
    ]);
    expect(empty(undefined).slice(1)).toEqual([["none found", undefined]]);
  });

  test("among other things is a table up to 48 cells, and from there a link to its page", () => {
    const shown = (filled: number) =>
      named(elementsOf(renderToString(<MatrixInBrief {...sampleMatrix} filled={filled} gaps={1} />)), "table", "p").map(({ name }) => name);
    expect(shown(47)).toEqual(["table"]);
    expect(shown(48)).toEqual(["p"]);
  });

  test("keeps the roles of a table whatever its display", () => {
    expect(named(elements, "table", "tr", "th", "td").filter(({ attributes }) => attributes["role"] === undefined)).toEqual([]);
  });

  test("with more than five columns scrolls in a named region that the keyboard reaches", () => {
    const columns = Array.from({ length: 6 }, (_, i) => linkOf(`Soil ${i}`));
    const rows = [
      {
        term: linkOf("Oak"),
        statement: "Oaks need water.",
        cells: columns.map(() => ({ kind: "findings", url: urlOf("x/"), counts: countsOf(1) }) as const),
      },
    ];
    const wide = elementsOf(renderToString(<MatrixTable {...sampleMatrix} columns={columns} rows={rows} />));
    expect(wide.find(({ attributes }) => attributes["role"] === "region")?.attributes).toMatchObject({
      "aria-label": "Findings for plants by soils",
      tabindex: "0",
    });
  });
});
