import { relations, totalOf, type Counts } from "../../plugins/model/evidence.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import type { LinkProps } from "../frame.ts";
import { evidenceWords, matrixWords } from "../words.ts";
import { RelationMark, RelationName } from "./mark.tsx";
import { Strip } from "./strip.tsx";

/** A matrix: judged terms as rows, terms of the other axis as columns. */
export interface MatrixProps {
  readonly url: UrlPath;
  readonly judged: string;
  readonly other: string;
  readonly columns: readonly LinkProps[];
  readonly rows: readonly { readonly term: LinkProps; readonly statement: string | undefined; readonly cells: readonly MatrixCell[] }[];
  readonly filled: number;
  readonly gaps: number;
}

export interface MatrixCell {
  /** `undefined` where no finding counts. */
  readonly url: UrlPath | undefined;
  readonly counts: Counts;
}

/** More columns than this do not fit a narrow window one beside the other: they scroll. */
const mostColumns = 5;

/** The evidence matrix as a real table; roles are explicit because narrow windows lay its rows out as grids. */
export function MatrixTable(matrix: MatrixProps) {
  const wide = matrix.columns.length > mostColumns;
  const caption = matrixWords.caption(matrix.judged, matrix.other);
  const table = (
    <table class={`matrix ${wide ? "is-wide" : `columns-${matrix.columns.length}`}`} role="table">
      <caption>
        {caption}. {matrixWords.summary(matrix.filled, matrix.gaps)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" class="matrix-corner" />
          {matrix.columns.map(({ label, url }) => (
            <th role="columnheader" scope="col">
              <a href={url}>{label}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {matrix.rows.map((row) => (
          <tr role="row">
            <th role="rowheader" scope="row">
              <a href={row.term.url}>{row.term.label}</a>
              {row.statement !== undefined && <span class="matrix-statement">{row.statement}</span>}
            </th>
            {row.cells.map((cell, i) => (
              <Cell cell={cell} judged={row.term.label} other={matrix.columns[i]?.label ?? ""} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!wide) return table;
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}

function Cell({ cell, judged, other }: { readonly cell: MatrixCell; readonly judged: string; readonly other: string }) {
  if (cell.url === undefined) {
    return (
      <td role="cell" class="is-empty">
        <span class="matrix-none">{matrixWords.noneFound}</span>
      </td>
    );
  }
  return (
    <td role="cell">
      <a href={cell.url}>
        <span class="unseen">{matrixWords.cell(judged, other, cell.counts)}</span>
        <span class="matrix-total" aria-hidden="true">
          {totalOf(cell.counts)}
        </span>
        <Strip counts={cell.counts} />
        <span class="matrix-counts" aria-hidden="true">
          {relations
            .filter((relation) => cell.counts[relation] > 0)
            .map((relation) => (
              <span>
                <RelationMark relation={relation} />
                {cell.counts[relation]}
              </span>
            ))}
        </span>
      </a>
    </td>
  );
}

/** What the marks in the cells mean. */
export function MatrixLegend() {
  return (
    <ul class="legend" data-pagefind-ignore="">
      {relations.map((relation) => (
        <li>
          <RelationName relation={relation} />: {evidenceWords.relationLegend[relation]}
        </li>
      ))}
    </ul>
  );
}
