// A chart joined to its table, or everything that is wrong with the two together. Linking and the rule both ask this one
// function, so that no chart is drawn which the rule would refuse.
import { checkMarks } from "./chart-marks.ts";
import { ChartTable, type ChartProblem, type JoinedAxis } from "./chart-table.ts";
import type { AxisFacts, Chart, ChartFacts, ChartRow, DataTable } from "./chart.ts";
import { readValue } from "./column.ts";
import { joinFits, joinGuides } from "./join-guides.ts";
import { joinIntervals, joinReferences, joinSizes } from "./join-optional.ts";

/** What a chart's fields and table give together. */
export type JoinedChart = Pick<
  Chart,
  "table" | "marks" | "x" | "y" | "series" | "panels" | "own" | "rows" | "size" | "reference" | "guides" | "fits"
>;

export type Joining =
  | { readonly kind: "joined"; readonly chart: JoinedChart }
  | { readonly kind: "refused"; readonly problems: readonly ChartProblem[] }
  /** A field is missing, and nothing is wrong with the others. */
  | { readonly kind: "incomplete" };

const mostSeries = 6;
const mostPanels = 8;

/** Joins what an author wrote of a chart to its table; all problems at once. */
export function joinChart(facts: ChartFacts, table: DataTable): Joining {
  const data = new ChartTable(table);
  const x = joinAxis(data, facts.x);
  const y = joinAxis(data, facts.y);
  if (x !== undefined && y?.column.name === x.column.name) {
    data.report(y.column.place, `"${y.column.name}" stands on both axes`, "name another column for one of them");
  }
  const by = data.column(facts.by);
  const series = by && data.words(by);
  if (by !== undefined && series !== undefined && series.names.length > mostSeries) {
    const found = `"${by.name}" holds ${series.names.length} different words, expected at most ${mostSeries} series`;
    data.report(by.place, found, `sum some up as other, or write "- join: ${by.name}" instead, with the mark line`);
  }
  const panel = data.column(facts.panel?.column);
  const panels = panel && data.words(panel);
  if (panel !== undefined && panels !== undefined && panels.names.length > mostPanels) {
    const found = `"${panel.name}" holds ${panels.names.length} different words, expected at most ${mostPanels} panels`;
    data.report(panel.place, found, "leave rows out, or make two charts");
  }
  const along = y?.axis.scale === "bins" ? x : y;
  const more = {
    groups: data.column(facts.join)?.cells,
    labels: data.column(facts.label)?.cells,
    sizes: joinSizes(data, facts.size),
    intervals: joinIntervals(data, facts.interval, along),
    references: joinReferences(data, facts.reference, along),
  };
  const rows: ChartRow[] = [];
  for (const index of table.rows.keys()) {
    const at = { x: x?.values[index], y: y?.values[index] };
    if (at.x === undefined || at.y === undefined) continue;
    rows.push({
      x: at.x,
      y: at.y,
      series: series?.numbers[index] ?? 0,
      panel: panels?.numbers[index] ?? 0,
      group: more.groups?.[index] || undefined,
      size: more.sizes?.[index],
      label: more.labels?.[index] || undefined,
      interval: more.intervals?.[index],
      reference: more.references?.[index],
    });
  }
  const names = { series: series?.names ?? [], panels: panels?.names ?? [] };
  const drawn = { x, y, rows, series: names.series };
  checkMarks(data, facts, drawn);
  const guides = joinGuides(data, facts.guides, drawn);
  const fits = joinFits(data, facts.fits, drawn);
  if (data.problems.length > 0) return { kind: "refused", problems: data.problems };
  const lacksInterval = facts.interval === undefined && facts.marks.some(({ mark }) => mark === "interval");
  if (x === undefined || y === undefined || facts.marks.length === 0 || lacksInterval) return { kind: "incomplete" };
  const chart: JoinedChart = {
    table,
    marks: facts.marks.map(({ mark }) => mark),
    x: x.axis,
    y: y.axis,
    ...names,
    own: facts.panel?.own,
    rows,
    size: facts.size?.text,
    reference: facts.reference?.label,
    guides,
    fits,
  };
  return { kind: "joined", chart };
}

function joinAxis(data: ChartTable, facts: AxisFacts | undefined): JoinedAxis | undefined {
  const column = data.column(facts?.column);
  if (facts === undefined || column === undefined) return undefined;
  const { scale, reversed, scalePlace } = facts;
  const { title, unit } = column;
  if (scale === "bins") {
    const { names, numbers } = data.words(column);
    return { column, axis: { title, unit, scale, reversed, bins: names }, facts, values: numbers };
  }
  if (scale === "logit" && unit !== undefined && unit !== "%") {
    data.report(
      scalePlace,
      `a logit scale holds shares, and "${column.name}" is in ${unit}`,
      "give shares in % or, without a unit, from 0 to 1",
    );
    return undefined;
  }
  const values = data.values(column, "holds values", (text) => readValue(text, scale, unit));
  return { column, axis: { title, unit, scale, reversed, bins: [] }, facts, values };
}
