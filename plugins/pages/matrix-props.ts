import type { MatrixCell, MatrixProps } from "../../layouts/components/matrix-table.tsx";
import { totalOf, type Counts } from "../model/evidence.ts";
import type { NarrowedMatrix } from "../model/narrow.ts";
import type { Crossing, Matrix, Site } from "../model/site.ts";
import { termLink } from "./links.ts";
import { suggestion } from "./suggestion.ts";

/**
 * A matrix as a table: a gap is a cell in which no finding counts.
 * @param narrowed the same matrix with only those findings that also hold a third term
 */
export function matrixProps(site: Site, { judged, other, url, rows }: Matrix, narrowed?: NarrowedMatrix): MatrixProps {
  const shown = rows.map(({ term, cells }, r) => ({
    term: termLink(term),
    statement: term.statement,
    cells: cells.map((cell, c) => cellOf(site, cell, narrowed?.rows[r]?.[c] ?? cell.counts, narrowed)),
  }));
  const kinds = shown.flatMap(({ cells }) => cells.map(({ kind }) => kind));
  const filled = kinds.filter((kind) => kind === "findings").length;
  return {
    url: narrowed?.url ?? url,
    judged: judged.label,
    other: other.label,
    third: narrowed?.third.label,
    columns: other.terms.map(termLink),
    rows: shown,
    filled,
    gaps: kinds.length - filled,
  };
}

function cellOf(site: Site, { url, judged, other }: Crossing, counts: Counts, narrowed: NarrowedMatrix | undefined): MatrixCell {
  return url === undefined || totalOf(counts) === 0
    ? { kind: "gap", suggest: suggestion(site, narrowed === undefined ? [judged, other] : [judged, other, narrowed.third]) }
    : { kind: "findings", url, counts };
}
