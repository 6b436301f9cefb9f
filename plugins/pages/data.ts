import type { PlannedPage } from "../../layouts/page.ts";
import { drawChart } from "../charts/draw.ts";
import { chartFile } from "../charts/file.ts";
import type { Chart, DataTable } from "../model/chart.ts";
import { groupBy } from "../model/group-by.ts";
import { dataTitle, pageDescriptions } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import { chartFileUrl, dataFileUrl, dataUrl, outputPath } from "../model/urls.ts";
import { download, hasFile, hasTablePage, tableProps } from "./chart-props.ts";
import type { PlannedFile } from "./files.ts";
import { pagedHead } from "./head.ts";
import { pageCount, pageSlice, planList } from "./paging.ts";

/** Bytes of rows that one page shows, below the limit of a page with what stands around them. */
const mostBytes = 80_000;

/** Pages of the tables that are too long to stand below a chart, over as many as each takes. */
export function dataPages(site: Site): readonly PlannedPage[] {
  const charts = site.articles.flatMap((article) => article.charts);
  const long = charts.filter(hasTablePage);
  return [...groupBy(long, ({ table }) => table)].flatMap(([table]) =>
    tablePages(
      site,
      table,
      charts.filter((chart) => chart.table === table),
    ),
  );
}

function tablePages(site: Site, table: DataTable, charts: readonly Chart[]): readonly PlannedPage[] {
  const list = dataUrl(site.base, table.name);
  const length = rowsOfPage(table);
  return planList(list, pageCount(table.rows.length, length), (paging, url) => ({
    url,
    layout: "data",
    head: pagedHead(site, list, paging, {
      title: dataTitle(table.name),
      description: pageDescriptions.data(table.name, table.rows.length),
    }),
    props: {
      title: dataTitle(table.name),
      table: tableProps(table, pageSlice(table.rows, paging.page, length)),
      charts: charts.map(({ title, url: chart }) => ({ label: title.text, url: chart })),
      download: download(site.base, table),
      paging,
    },
  }));
}

/** Rows that fit on a page even where all are as long as the longest. */
function rowsOfPage({ rows }: DataTable): number {
  const bytes = rows.map(({ cells }) => cells.reduce((sum, cell) => sum + Buffer.byteLength(cell) + markupOfCell, markupOfCell));
  return Math.max(1, Math.floor(mostBytes / Math.max(1, ...bytes)));
}

const markupOfCell = 25;

/** Every table that a chart draws, to download, and the marks of each chart that has too many for its page. */
export function dataFiles(site: Site): readonly PlannedFile[] {
  const charts = site.articles.flatMap((article) => article.charts);
  const tables = new Set(charts.map(({ table }) => table));
  return [
    ...Array.from(tables, ({ name, text }) => ({ path: outputPath(site.base, dataFileUrl(site.base, name)), content: () => text })),
    ...charts
      .filter(hasFile)
      .map((chart) => ({ path: outputPath(site.base, chartFileUrl(site.base, chart.id)), content: () => chartFile(drawChart(chart)) })),
  ];
}
