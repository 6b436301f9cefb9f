import type { MatrixProps } from "../../layouts/components/matrix-table.tsx";
import type { Matrix, Site } from "../model/site.ts";
import { termLink } from "./links.ts";
import { suggestion } from "./suggestion.ts";

/** A matrix as a table: axes go by their plurals, a gap is a cell in which no finding counts. */
export function matrixProps(site: Site, { judged, other, url, rows }: Matrix): MatrixProps {
  const cells = rows.flatMap((row) => row.cells);
  const filled = cells.filter((cell) => cell.url !== undefined).length;
  return {
    url,
    judged: judged.plural,
    other: other.plural,
    columns: other.terms.map(termLink),
    rows: rows.map((row) => ({
      term: termLink(row.term),
      statement: row.term.statement,
      cells: row.cells.map(({ url: page, counts, judged: term, other: column }) =>
        page === undefined ? { kind: "gap", suggest: suggestion(site, [term, column]) } : { kind: "findings", url: page, counts },
      ),
    })),
    filled,
    gaps: cells.length - filled,
  };
}
