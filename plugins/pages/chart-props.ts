import type { ChartProps } from "../../layouts/components/chart.tsx";
import type { DataTableProps } from "../../layouts/components/data-table.tsx";
import { countMarks, drawChart } from "../charts/draw.ts";
import { markId } from "../charts/file.ts";
import { chartRanges } from "../charts/ranges.ts";
import type { Chart, ChartAxis, DataTable } from "../model/chart.ts";
import type { Drawing } from "../model/drawing.ts";
import { chartFileUrl, dataFileUrl, dataUrl, withFragment, type UrlPath } from "../model/urls.ts";

/** A chart of more marks than this draws them from a file, and its table has a page. */
const mostMarks = 200;

/** A longer table has a page too: it would outweigh the text that the chart stands in. */
const mostTableBytes = 5_000;

/** Whether a page has no room for the marks of a chart. */
export const hasFile = (chart: Chart): boolean => countMarks(chart) > mostMarks;

/** Whether the table of a chart stands on its own page. */
export const hasTablePage = (chart: Chart): boolean => hasFile(chart) || chart.table.text.length > mostTableBytes;

/** A chart as its article shows it. @param base path that the site lives below */
export function chartProps(base: UrlPath, chart: Chart): ChartProps {
  const { id, title, read, note, table, citations, checked, series, rows } = chart;
  const drawing = drawChart(chart);
  const ranges = chartRanges(chart);
  return {
    id,
    title: title.html,
    text: title.text,
    read: read.html,
    note: note?.html,
    axes: { x: { ...axisWords(chart.x), range: ranges.x }, y: { ...axisWords(chart.y), range: ranges.y } },
    series,
    drawing: hasFile(chart) ? withoutOutlines(drawing) : drawing,
    files: hasFile(chart) ? fileAddresses(drawing, chartFileUrl(base, id)) : undefined,
    rows: rows.length,
    table: hasTablePage(chart) ? { kind: "page", url: dataUrl(base, table.name) } : { kind: "below", data: tableProps(table, table.rows) },
    download: download(base, table),
    sources: citations.map(({ source, locator }) => ({ label: source.label, url: source.url, locator })),
    checked,
  };
}

const axisWords = ({ title, unit, scale, reversed }: ChartAxis) => ({ title, unit, scale, reversed });

/** What the file of the chart holds need not be carried to the layout. */
const withoutOutlines = (drawing: Drawing): Drawing => ({
  ...drawing,
  panels: drawing.panels.map((panel) => ({
    ...panel,
    marks: panel.marks.map((mark) => (mark.kind === "path" ? { ...mark, d: "" } : { ...mark, points: [] })),
  })),
});

const fileAddresses = ({ panels }: Drawing, file: UrlPath): readonly (readonly UrlPath[])[] =>
  panels.map(({ marks }, panel) => marks.map((_, mark) => withFragment(file, markId(panel, mark))));

/** Rows of a table as its page or its chart shows them. */
export const tableProps = ({ file, columns, rows: all }: DataTable, rows: DataTable["rows"]): DataTableProps => ({
  file: file.replace(/^.*\//, ""),
  total: all.length,
  columns: columns.map((name, i) => ({ name, isNumber: all.every(({ cells }) => isNumberOrNone(cells[i] ?? "")) })),
  rows: rows.map(({ cells }) => cells),
});

const isNumberOrNone = (cell: string): boolean => cell === "" || !Number.isNaN(Number(cell));

/** Where a table is downloaded, and how long it is. */
export const download = (base: UrlPath, { name, text }: DataTable) => ({
  href: dataFileUrl(base, name),
  bytes: Buffer.byteLength(text),
});
