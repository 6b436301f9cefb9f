import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { MatrixFilterLinks } from "../../../../layouts/components/matrix-filter.tsx";
import { MatrixInBrief, MatrixTable } from "../../../../layouts/components/matrix-table.tsx";
import { elementsOf, named } from "../../../support/html.ts";
import { countsOf, linkOf, sampleMatrix, urlOf } from "../../../support/sample-pages.ts";

describe("a matrix", () => {
  const elements = elementsOf(renderToString(<MatrixTable {...sampleMatrix} />));

  test("says in its caption what it counts and how much is missing", () => {
    expect(named(elements, "caption").map(({ text }) => text)).toEqual([
      "Findings for each plant in each soil. 2 cells: 1 with findings, 1 gap",
    ]);
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

  test("shows the unit where there is room for it, and the statement only on pages of its own", () => {
    expect(elements.filter(({ attributes }) => attributes["class"] === "matrix-total").map(({ text }) => text)).toEqual(["9 findings"]);
    const statements = (markup: string) => elementsOf(markup).filter(({ attributes }) => attributes["class"] === "matrix-statement").length;
    expect(statements(renderToString(<MatrixTable {...sampleMatrix} />))).toBe(1);
    expect(statements(renderToString(<MatrixInBrief {...sampleMatrix} />))).toBe(0);
  });

  test("says in its caption what narrows it", () => {
    expect(named(elementsOf(renderToString(<MatrixTable {...sampleMatrix} third="Rain" />)), "caption").map(({ text }) => text)).toEqual([
      "Findings for each plant in each soil, only with rain. 2 cells: 1 with findings, 1 gap",
    ]);
  });

  test("is narrowed by links: the page at hand is marked, and a term that no finding holds leads nowhere", () => {
    const [all, rain] = [urlOf("matrix/"), urlOf("matrix/rain/")];
    const terms = [
      { label: "Rain", url: rain },
      { label: "Hail", url: undefined },
    ];
    const links = elementsOf(renderToString(<MatrixFilterLinks all={all} current={rain} terms={terms} />));
    expect(named(links, "li").map(({ text }) => text)).toEqual(["All", "Rain", "Hail: none found"]);
    expect(named(links, "a").map(({ text, attributes }) => [text, attributes["href"], attributes["aria-current"]])).toEqual([
      ["All", all, undefined],
      ["Rain", rain, "page"],
    ]);
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
      "aria-label": "Findings for each plant in each soil",
      tabindex: "0",
    });
  });
});
