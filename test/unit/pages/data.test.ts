import { expect, test } from "vitest";
import { dataFiles, dataPages } from "../../../plugins/pages/data.ts";
import type { Chart } from "../../../plugins/model/chart.ts";
import type { Site } from "../../../plugins/model/site.ts";
import { chartOf, rowOf, subpathStarts } from "../../support/charts.ts";
import { articleRecord, siteOf, slugOf } from "../../support/records.ts";

/** A site whose one article holds the charts. */
function siteWith(charts: readonly Chart[]): Site {
  const site = siteOf({ articles: [articleRecord({ slug: "a" })] });
  return { ...site, articles: site.articles.map((article) => ({ ...article, charts })) };
}

const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => rowOf(i, i / 7));
const few = chartOf({ rows: rowsOf(200) });
const many = chartOf({ rows: rowsOf(2_500), id: "growth-2" });

const textOf = (site: Site, path: string): string | undefined => {
  const content = dataFiles(site)
    .find((file) => file.path === path)
    ?.content();
  return typeof content === "string" ? content : undefined;
};

test("a table of up to 200 marks has a file and no page", () => {
  const site = siteWith([few]);
  expect(dataPages(site)).toEqual([]);
  expect(dataFiles(site).map(({ path }) => path)).toEqual(["data/growth.csv"]);
  expect(textOf(site, "data/growth.csv")).toBe(few.table.text);
});

test("a longer table has pages that together show every row once, and its chart a file", () => {
  const site = siteWith([many]);
  const pages = dataPages(site).map(({ make }) => make());
  expect(pages.map(({ url }) => url)).toEqual(["/data/growth/", ...pages.slice(1).map((_, i) => `/data/growth/page/${i + 2}/`)]);
  expect(pages.length).toBeGreaterThan(1);
  const shown = pages.flatMap((page) => (page.layout === "data" ? page.props.table.rows : []));
  expect(shown).toEqual(many.table.rows.map(({ cells }) => cells));
  expect(dataFiles(site).map(({ path }) => path)).toEqual(["data/growth.csv", "charts/growth-2.svg"]);
  const outlines = [...(textOf(site, "charts/growth-2.svg") ?? "").matchAll(/ d="([^"]+)"/g)].map(([, outline = ""]) => outline);
  expect(outlines.flatMap(subpathStarts)).toHaveLength(2_500);
});

test("a table that several charts draw has one file and one page, which names those charts", () => {
  const wide = { ...few.table, name: slugOf("wide"), text: "x".repeat(12_001) };
  const site = siteWith([
    { ...few, table: wide },
    { ...few, id: "growth-3", table: wide },
  ]);
  const [page, ...others] = dataPages(site).map(({ make }) => make());
  expect(others).toEqual([]);
  expect(page?.layout === "data" ? page.props.charts.length : undefined).toBe(2);
  expect(dataFiles(site).map(({ path }) => path)).toEqual(["data/wide.csv"]);
});
