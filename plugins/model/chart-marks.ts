// Which marks can be drawn on which axes, and what each needs.
import type { ChartTable, Drawn, JoinedAxis } from "./chart-table.ts";
import type { ChartFacts, ChartMark } from "./chart.ts";
import type { Place } from "./issue.ts";

/** Reports marks that the axes cannot hold, and fields without the mark that draws them. */
export function checkMarks(data: ChartTable, facts: ChartFacts, drawn: Drawn): void {
  const marks = new Map(facts.marks.map(({ mark, place }) => [mark, place]));
  const { x, y } = drawn;
  if (x?.axis.scale === "bins" && y?.axis.scale === "bins") {
    data.report(y.facts.scalePlace, "both axes have bins", "give one of them numbers or dates");
  }
  for (const mark of ["bars", "stacked bars"] as const) {
    const place = marks.get(mark);
    if (place !== undefined) checkBars(data, mark, place, drawn);
  }
  const [bars, stacked, pairs] = [marks.get("bars"), marks.get("stacked bars"), marks.get("dot pairs")];
  if (bars !== undefined && stacked !== undefined)
    data.report(stacked, "bars are stacked or stand side by side, not both", "delete one of the two");
  if (stacked !== undefined && facts.by === undefined)
    data.report(stacked, "nothing says what is stacked", 'name its column with "- by: …"');
  if (pairs !== undefined) checkPairs(data, facts, pairs, drawn);
  // Stacked bars and pairs without series hide each other for that reason alone.
  checkRepeated(data, bars ?? (facts.by === undefined ? undefined : (stacked ?? pairs)), drawn);
  checkLine(data, facts, drawn);
  checkNeeds(data, facts, marks);
}

/** A line alone needs two rows of one series to show anything. */
function checkLine(data: ChartTable, { marks, join }: ChartFacts, { rows }: Drawn): void {
  const [first, ...others] = marks;
  if (first?.mark !== "line" || others.length > 0 || rows.length === 0) return;
  const joined = join === undefined ? rows : rows.filter(({ group }) => group !== undefined);
  const lines = new Set(joined.map(({ panel, series, group }) => `${panel} ${series} ${group ?? ""}`));
  if (lines.size === joined.length) data.report(first.place, "no line has two rows to join", "add points to marks");
}

/** Bars measure from zero along y over bins or times, or along x beside bins. */
function checkBars(data: ChartTable, mark: ChartMark, place: Place, { x, y, rows }: Drawn): void {
  if (x === undefined || y === undefined) return;
  const isBase = ({ axis }: JoinedAxis) => axis.scale === "bins" || axis.scale === "time";
  const along = y.axis.scale === "bins" ? x : y;
  if (!isBase(along === x ? y : x)) {
    data.report(place, `${mark} stand on bins or times, and no axis has them`, "give x bins or time, or y bins");
    return;
  }
  const { scale } = along.axis;
  if (scale === "bins") return;
  if (scale !== "linear") {
    data.report(place, `${mark} measure from zero, which a ${scale} scale does not have`, "draw points, or make the scale linear");
  } else if (mark === "stacked bars" && rows.some((row) => (along === x ? row.x : row.y) < 0)) {
    data.report(place, `"${along.column.name}" holds values below zero, which cannot be stacked`, "draw bars");
  }
}

function checkPairs(data: ChartTable, { by }: ChartFacts, place: Place, { x, y, series }: Drawn): void {
  if (by === undefined) data.report(place, "dot pairs join two series, and nothing names them", 'name their column with "- by: …"');
  else if (series.length > 0 && series.length !== 2) {
    data.report(place, `dot pairs join two series, and "${by.text}" has ${series.length}`, "leave rows out, or draw points");
  }
  if (x !== undefined && y !== undefined && x.axis.scale !== "bins" && y.axis.scale !== "bins") {
    data.report(place, "dot pairs stand beside bins, and no axis has them", "give x or y bins");
  }
}

/** Two bars, or two dots of a pair, in one place hide each other. */
function checkRepeated(data: ChartTable, place: Place | undefined, { x, y, rows, series }: Drawn): void {
  if (x === undefined || y === undefined || place === undefined) return;
  const base = y.axis.scale === "bins" ? y : x;
  if (base.axis.scale !== "bins" && base.axis.scale !== "time") return;
  const seen = new Set<string>();
  for (const row of rows) {
    const at = base === y ? row.y : row.x;
    const key = `${row.panel} ${row.series} ${at}`;
    if (seen.has(key)) {
      const word = base.column.cells[base.values.indexOf(at)] ?? "";
      const of = series[row.series];
      const message = `two rows hold "${word}"${of === undefined ? "" : ` of the series "${of}"`}, which would be drawn over each other`;
      data.report(place, message, 'leave one out, or tell them apart with "- by: …" or "- panel: …"');
      return;
    }
    seen.add(key);
  }
}

function checkNeeds(data: ChartTable, facts: ChartFacts, marks: ReadonlyMap<ChartMark, Place>): void {
  if (facts.marks.length === 0) return;
  const unused = (place: Place, name: string, needed: string) =>
    data.report(place, `no mark draws the field "${name}"`, `add ${needed} to marks, or take the field out`);
  if (facts.interval !== undefined && !marks.has("interval")) unused(facts.interval.low.place, "interval", "interval");
  if (facts.size !== undefined && !marks.has("points")) unused(facts.size.place, "size", "points");
  if (facts.join !== undefined && !marks.has("line")) unused(facts.join.place, "join", "line");
}
