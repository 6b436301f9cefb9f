// Charts as linking makes them, made by hand: tests of drawing need no article and no table on disk.
import type { Chart, ChartAxis, ChartRow, DataTable } from "../../plugins/model/chart.ts";
import { asHtml } from "../../plugins/model/html.ts";
import { placeOn } from "../../plugins/model/issue.ts";
import type { Article } from "../../plugins/model/site.ts";
import { articleUrl, basePath, withFragment } from "../../plugins/model/urls.ts";
import { articleRecord, siteOf, slugOf, today } from "./records.ts";

const file = "articles/a.md";

/** The article that charts made by hand stand in. */
export const chartArticle = (): Article => {
  const [article] = siteOf({ articles: [articleRecord({ slug: "a" })] }).articles;
  if (article === undefined) throw new Error("no article");
  return article;
};

export const axisOf = (title: string, parts: Partial<ChartAxis> = {}): ChartAxis => ({
  title,
  unit: undefined,
  scale: "linear",
  reversed: false,
  bins: [],
  ...parts,
});

export const rowOf = (x: number, y: number, parts: Partial<ChartRow> = {}): ChartRow => ({
  x,
  y,
  series: 0,
  panel: 0,
  group: undefined,
  size: undefined,
  label: undefined,
  interval: undefined,
  reference: undefined,
  ...parts,
});

/** The table of some rows: one column each for x and y, numbers as written. */
export const tableOf = (rows: readonly ChartRow[]): DataTable => {
  const cells = rows.map(({ x, y }) => [String(x), String(y)]);
  return {
    file: "data/growth.csv",
    name: slugOf("growth"),
    columns: ["Size", "Loss"],
    rows: cells.map((row, i) => ({ line: i + 2, cells: row })),
    text: `Size,Loss\n${cells.map((row) => `${row.join(",")}\n`).join("")}`,
  };
};

/** A chart of points over linear axes, unless `parts` say otherwise. */
export const chartOf = (parts: Partial<Chart> & Pick<Chart, "rows">): Chart => ({
  id: "growth-1",
  article: chartArticle(),
  url: withFragment(articleUrl(basePath("https://example.org/guide/"), slugOf("a")), "growth-1"),
  title: { html: asHtml("Loss falls as size grows"), text: "Loss falls as size grows" },
  table: tableOf(parts.rows),
  marks: ["points"],
  x: axisOf("Size"),
  y: axisOf("Loss"),
  series: [],
  panels: [],
  own: undefined,
  size: undefined,
  reference: undefined,
  guides: [],
  fits: [],
  citations: [],
  checked: today,
  read: { html: asHtml("One dot is one run."), text: "One dot is one run." },
  note: undefined,
  place: placeOn(file, 20),
  ...parts,
});

/** Where the subpaths of an outline of marks start. */
export const subpathStarts = (outline: string): readonly OutlinePoint[] =>
  outlinePoints(outline).flatMap(({ command, at }) => (command.toLowerCase() === "m" ? [at] : []));

type OutlinePoint = readonly [x: number, y: number];

/** Where each command of an outline leads; of commands, those that our outlines use. */
export function outlinePoints(outline: string): readonly { readonly command: string; readonly at: OutlinePoint }[] {
  let [x, y] = [0, 0];
  return Array.from(outline.matchAll(/([MmLlhv])([^MmLlhv]*)/g), ([, command = "", values = ""]) => {
    const [first = 0, second = 0] = (values.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === "M" || command === "L") [x, y] = [first, second];
    else if (command === "m" || command === "l") [x, y] = [x + first, y + second];
    else if (command === "h") x += first;
    else y += first;
    return { command, at: [x, y] };
  });
}
