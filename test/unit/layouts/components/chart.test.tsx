import { gzipSync } from "node:zlib";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Chart } from "../../../../layouts/components/chart.tsx";
import { chartProps } from "../../../../plugins/pages/chart-props.ts";
import type { Chart as ModelChart } from "../../../../plugins/model/chart.ts";
import { basePath } from "../../../../plugins/model/urls.ts";
import { readPage } from "../../../../plugins/publish/page.ts";
import { axisOf, chartOf, rowOf } from "../../../support/charts.ts";
import { elementsOf, named } from "../../../support/html.ts";

const base = basePath("https://example.org/guide/");
const markupOf = (chart: ModelChart): string => renderToString(<Chart {...chartProps(base, chart)} />);
const small = chartOf({
  rows: [rowOf(1, 2.5), rowOf(1000, 1.25)],
  x: axisOf("Size", { unit: "billions", scale: "log" }),
});
const many = chartOf({ rows: Array.from({ length: 201 }, (_, i) => rowOf(i, i, { series: i % 4 })), series: ["a", "b", "c", "d"] });

describe("a chart of few marks", () => {
  const elements = elementsOf(markupOf(small));
  const texts = (name: string): readonly string[] => named(elements, name).map(({ text }) => text);

  test("is a figure with its title, its axes in words, its source and its file", () => {
    expect(named(elements, "figure").map(({ attributes }) => [attributes["id"], attributes["aria-labelledby"]])).toEqual([
      ["growth-1", "page-growth-1"],
    ]);
    expect(texts("p")).toEqual([
      "Loss falls as size grows",
      "How to read: One dot is one run.",
      "Loss",
      "Size (billions), log scale",
      "Source: , checked 24 Nov 2026",
      "Download the data (CSV, 26 bytes)",
    ]);
    expect(named(elements, "a").map(({ attributes }) => attributes["href"])).toEqual(["/guide/data/growth.csv"]);
  });

  test("is drawn as one image, named by title and description", () => {
    const image = named(elements, "svg").find(({ attributes }) => attributes["role"] === "img");
    expect(image?.attributes["aria-labelledby"]).toBe("page-growth-1 page-growth-1-0-text");
    expect(texts("desc")).toEqual(["2 rows. Size: from 1 to 1 000. Loss: from 1.25 to 2.5"]);
    expect(named(elements, "svg").filter(({ attributes, parent }) => attributes["role"] !== "img" && parent?.name !== "svg")).toEqual([]);
  });

  test("has each cell of its table as the file has it", () => {
    expect(texts("summary")).toEqual(["Data table"]);
    expect(texts("caption")).toEqual(["growth.csv, 2 rows"]);
    expect(named(elements, "th").map(({ text, attributes }) => [text, attributes["scope"]])).toEqual([
      ["Size", "col"],
      ["Loss", "col"],
    ]);
    const lines = small.table.text.trim().split("\n").slice(1);
    expect(texts("td")).toEqual(lines.flatMap((line) => line.split(",")));
  });

  test("keeps drawing, table and source from search", () => {
    const isIgnored = (element: (typeof elements)[number] | undefined): boolean =>
      element !== undefined && ("data-pagefind-ignore" in element.attributes || isIgnored(element.parent));
    expect(
      named(elements, "p")
        .filter((paragraph) => !isIgnored(paragraph))
        .map(({ text }) => text),
    ).toEqual(["Loss falls as size grows", "How to read: One dot is one run."]);
    expect(isIgnored(named(elements, "desc")[0])).toBe(true);
    expect(isIgnored(named(elements, "td")[0])).toBe(true);
  });
});

test("a chart of more than 200 marks takes them from its file and its table from a page", () => {
  const elements = elementsOf(markupOf(many));
  const hrefs = named(elements, "use").map(({ attributes }) => attributes["href"]);
  expect([...new Set(hrefs)]).toEqual([0, 1, 2, 3].map((mark) => `/guide/charts/growth-1.svg#m0-${mark}`));
  expect(named(elements, "a").map(({ text, attributes }) => [text, attributes["href"]])).toEqual([
    ["Data table (201 rows)", "/guide/data/growth/"],
    ["Download the data (CSV, 1 KB)", "/guide/data/growth.csv"],
  ]);
  expect(named(elements, "table")).toEqual([]);
});

test("a page that holds charts passes the check of published pages", () => {
  const bars = chartOf({
    id: "bars-1",
    marks: ["stacked bars"],
    series: ["a", "b"],
    x: axisOf("Kind", { scale: "bins", bins: ["k"] }),
    rows: [rowOf(0, 1), rowOf(0, 2, { series: 1 })],
  });
  const page = `<!doctype html><html lang="en"><head><title>T</title></head><body>${[small, { ...many, id: "many-1" }, bars].map(markupOf).join("")}</body></html>`;
  expect(readPage(page).faults).toEqual([]);
});

test("a chart of 60 points adds at most 2.5 KB to the bytes of its page", () => {
  const rows = Array.from({ length: 60 }, (_, i) => rowOf(((i * 37) % 61) + 0.123, ((i * 53) % 59) + 0.45, { series: i % 3 }));
  expect(gzipSync(markupOf(chartOf({ rows, series: ["one", "two", "three"] }))).length).toBeLessThan(2_500);
});
