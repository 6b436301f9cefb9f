import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { MatrixTable } from "../../../../layouts/components/matrix-table.tsx";
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
    ).toEqual(["Oak in clay: 9 findings, 4 support, 3 qualify, 2 contradict"]);
  });

  test("says of an empty cell that none was found, without a link", () => {
    expect(elements.filter(({ attributes }) => attributes["class"] === "is-empty").map(({ text }) => text)).toEqual(["none found"]);
  });

  test("keeps the roles of a table whatever its display", () => {
    expect(named(elements, "table", "tr", "th", "td").filter(({ attributes }) => attributes["role"] === undefined)).toEqual([]);
  });

  test("with more than five columns scrolls in a named region that the keyboard reaches", () => {
    const columns = Array.from({ length: 6 }, (_, i) => linkOf(`Soil ${i}`));
    const rows = [{ term: linkOf("Oak"), statement: undefined, cells: columns.map(() => ({ url: urlOf("x/"), counts: countsOf(1) })) }];
    const wide = elementsOf(renderToString(<MatrixTable {...sampleMatrix} columns={columns} rows={rows} />));
    expect(wide.find(({ attributes }) => attributes["role"] === "region")?.attributes).toMatchObject({
      "aria-label": "Findings for plants by soils",
      tabindex: "0",
    });
  });
});
