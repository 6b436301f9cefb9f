import { relations, totalOf, type Counts } from "../../plugins/model/evidence.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import type { LinkProps } from "../frame.ts";
import { evidenceWords } from "../words/evidence.ts";
import { matrixWords } from "../words/matrix.ts";
import { RelationMark, RelationName } from "./mark.tsx";
import { Strip } from "./strip.tsx";

/** A matrix: judged terms as rows, terms of the other axis as columns. */
export interface MatrixProps {
  readonly url: UrlPath;
  /** Labels of the axes. */
  readonly judged: string;
  readonly other: string;
  /** The term that all findings hold beside, where it is narrowed to one. */
  readonly third: string | undefined;
  readonly columns: readonly LinkProps[];
  readonly rows: readonly { readonly term: LinkProps; readonly statement: string; readonly cells: readonly MatrixCell[] }[];
  readonly filled: number;
  readonly gaps: number;
}

export type MatrixCell =
  | { readonly kind: "findings"; readonly url: UrlPath; readonly counts: Counts }
  /** No finding counts; `suggest` is a form of the code host, where there is one. */
  | { readonly kind: "gap"; readonly suggest: string | undefined };

/** More columns than this do not fit a narrow window one beside the other: they scroll, and their cells have no room for a strip. */
const mostColumns = 5;

/** A matrix of more cells than this is shown on its own page only. */
const mostCells = 48;

/**
 * The evidence matrix as a real table; roles are explicit because narrow windows lay its rows out as grids.
 * @param heads what the heads of rows say: the term, or its statement too
 */
export function MatrixTable({ heads = "statement", ...matrix }: MatrixProps & { readonly heads?: "term" | "statement" }) {
  const wide = matrix.columns.length > mostColumns;
  const caption = captionOf(matrix);
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
              {heads === "statement" && <span class="matrix-statement">{row.statement}</span>}
            </th>
            {row.cells.map((cell, i) => (
              <Cell cell={cell} judged={row.term.label} other={matrix.columns[i]?.label ?? ""} wide={wide} />
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

const captionOf = ({ judged, other, third }: MatrixProps): string => matrixWords.caption(judged, other, third);

/** A matrix among other things on a page: the table where it is small, else the way to it. */
export function MatrixInBrief(matrix: MatrixProps) {
  const { url, filled, gaps } = matrix;
  if (filled + gaps <= mostCells) return <MatrixTable {...matrix} heads="term" />;
  return (
    <p>
      <a href={url}>{captionOf(matrix)}</a>. {matrixWords.summary(filled, gaps)}
    </p>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly judged: string;
  readonly other: string;
  readonly wide: boolean;
}

function Cell({ cell, judged, other, wide }: CellProps) {
  if (cell.kind === "gap") {
    return (
      <td role="cell">
        <div class="matrix-none">
          {matrixWords.noneFound}
          {cell.suggest !== undefined && (
            <a href={cell.suggest} rel="external">
              {matrixWords.suggest}
              <span class="unseen">{matrixWords.suggestFor(judged, other)}</span>
            </a>
          )}
        </div>
      </td>
    );
  }
  return (
    <td role="cell">
      <a href={cell.url}>
        <span class="unseen">{matrixWords.cell(judged, other, cell.counts)}</span>
        <span aria-hidden="true">
          <span class="matrix-total">
            {totalOf(cell.counts)}
            {!wide && <span class="matrix-unit">{matrixWords.unit(totalOf(cell.counts))}</span>}
          </span>
          {!wide && <Strip counts={cell.counts} />}
          <span class="matrix-counts">
            {relations
              .filter((relation) => cell.counts[relation] > 0)
              .map((relation) => (
                <span>
                  <RelationMark relation={relation} />
                  {cell.counts[relation]}
                </span>
              ))}
          </span>
        </span>
      </a>
    </td>
  );
}

/** What the marks in the cells mean. */
export function MatrixLegend() {
  return (
    <ul class="legend" data-pagefind-ignore="index">
      {relations.map((relation) => (
        <li>
          <RelationName relation={relation} />: {evidenceWords.relationLegend[relation]}
        </li>
      ))}
    </ul>
  );
}
