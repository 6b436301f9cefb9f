import { expect, test } from "vitest";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import type { DataTable } from "../../../plugins/model/chart.ts";
import { articleRecord, siteOf, slugOf, sourceRecord, termRecord } from "../../support/records.ts";

const table: DataTable = {
  file: "data/growth.csv",
  name: slugOf("growth"),
  columns: ["Size", "Score"],
  rows: [{ line: 2, cells: ["1", "20"] }],
  text: "Size,Score\n1,20\n",
};

const chart = (id: string, more = "") => `::: chart ${id}

Scores *rise*

- data: growth.csv
- marks: points
- x: Size
- y: Score
- source: [@key2020, table 2]
- checked: 2026-11-24
- read: A dot is a run of [@key2020]
${more}
:::

`;

const articleOf = (text: string) =>
  siteOf({
    terms: [termRecord({ axis: "benefit", slug: "speed" })],
    sources: [sourceRecord("key2020")],
    tables: [table],
    articles: [articleRecord({ slug: "a", tags: { benefit: ["speed"] }, body: parseBody("articles/a.md", text, 1) })],
  }).articles[0];

test("a chart is joined to its article, table and sources", () => {
  const article = articleOf(chart("c-1"));
  expect(article?.charts).toMatchObject([
    {
      id: "c-1",
      url: "/articles/a/#c-1",
      title: { html: "Scores <em>rise</em>", text: "Scores rise" },
      table,
      marks: ["points"],
      rows: [{ x: 1, y: 20 }],
      citations: [{ source: { key: "key2020" }, locator: "table 2" }],
      checked: "2026-11-24",
      note: undefined,
    },
  ]);
  expect(article?.charts[0]?.article).toBe(article);
  expect(article?.charts[0]?.read.html).toContain('href="/sources/key2020/"');
  expect(article?.sources.map(({ key }) => key)).toEqual(["key2020"]);
});

test("links lead to a chart by its id", () => {
  expect(articleOf(`[there](#c-1)\n\n${chart("c-1")}`)?.body.segments[0]).toMatchObject({
    html: '<p><a href="/articles/a/#c-1">there</a></p>\n',
  });
});

test("the second chart of one id, and one that is incomplete or cannot be drawn, are left out for the rules to report", () => {
  const broken = [chart("c-2").replace("- marks: points\n", ""), chart("c-3", "- by: Kind\n"), chart("c-4").replace("growth", "none")];
  expect(articleOf([chart("c-1"), chart("c-1"), ...broken].join(""))?.charts.map(({ id }) => id)).toEqual(["c-1"]);
});
