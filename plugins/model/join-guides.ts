// Guides and fitted lines joined to the axes that they are drawn on.
import type { ChartTable, Drawn, JoinedAxis } from "./chart-table.ts";
import type { Chart, ChartFacts, Guide, Written } from "./chart.ts";
import { readValue } from "./column.ts";
import { nearest } from "./nearest.ts";

/** Guides at their values; one that cannot be placed is reported. */
export function joinGuides(data: ChartTable, guides: ChartFacts["guides"], { x, y }: Drawn): readonly Guide[] {
  return guides.flatMap((guide): Guide[] => {
    const { kind, label } = guide;
    if (kind !== "points") {
      const at = placed(data, guide.at, kind, kind === "x" ? x : y);
      return at === undefined ? [] : [{ kind, at, label }];
    }
    const start = [placed(data, guide.from[0], "x", x), placed(data, guide.from[1], "y", y)] as const;
    const end = [placed(data, guide.to[0], "x", x), placed(data, guide.to[1], "y", y)] as const;
    const [[x1, y1], [x2, y2]] = [start, end];
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return [];
    if (x1 === x2 && y1 === y2) data.report(guide.place, "both points of this guide are the same", "write two points");
    return [{ kind, from: [x1, y1], to: [x2, y2], label }];
  });
}

/** A value on an axis; nothing is said of one on an axis that is missing or wrong itself. */
function placed(data: ChartTable, { text, place }: Written, name: "x" | "y", joined: JoinedAxis | undefined): number | undefined {
  if (joined === undefined) return undefined;
  const { scale, unit } = joined.axis;
  if (scale === "bins") {
    data.report(place, `a guide stands at a number or date, and ${name} has bins`, "draw it on the other axis");
    return undefined;
  }
  const read = readValue(text, scale, unit);
  if (read.kind === "value") return read.value;
  data.report(
    place,
    `"${text}" ${read.reason}`,
    scale === "time" || read.reason === "is no number" ? read.hint : "write a value that the axis has",
  );
  return undefined;
}

/** Fitted lines with the number of their series; one that has too few rows to lie on is reported. */
export function joinFits(data: ChartTable, fits: ChartFacts["fits"], { x, y, series, rows }: Drawn): Chart["fits"] {
  return fits.map(({ series: written, from: start }) => {
    const { text, place } = written;
    const number = text === "all" ? -1 : series.indexOf(text);
    const bins = [x, y].find((joined) => joined?.axis.scale === "bins");
    if (bins !== undefined) data.report(place, `no line is fitted over bins, and "${bins.column.name}" has bins`, "take the fit out");
    if (text !== "all" && number < 0) data.report(place, `no series is called "${text}"`, suggestion(text, series));
    const first = start === undefined || bins === x ? undefined : placed(data, start, "x", x);
    const used = rows.filter((row) => (number < 0 || row.series === number) && (first === undefined || row.x >= first));
    if (
      bins === undefined &&
      (text === "all" || number >= 0) &&
      x !== undefined &&
      y !== undefined &&
      new Set(used.map((row) => row.x)).size < 2
    ) {
      data.report(place, "this line is fitted to rows with fewer than two values of x", "fit it to more rows, or take it out");
    }
    return { series: number < 0 ? undefined : number, from: first };
  });
}

function suggestion(text: string, series: readonly string[]): string {
  if (series.length === 0) return 'write all, or name a column with "- by: …"';
  const meant = nearest(text, series);
  const list = `write all, or one of ${series.join(", ")}`;
  return meant === undefined ? list : `did you mean ${meant}? ${list}`;
}
