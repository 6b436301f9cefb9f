import { dataWords } from "../words/chart.ts";

/** A table as its file has it; every cell stands as written. */
export interface DataTableProps {
  readonly file: string;
  /** Rows of the whole table, of which this may be a part. */
  readonly total: number;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** The data of a chart as a real table, in an area of its own that scrolls; `area` names it and tells it from others of the page. */
export function DataTable({ file, total, columns, rows, area }: DataTableProps & { readonly area: string }) {
  return (
    <div class="scroll" role="region" aria-label={area} tabIndex={0}>
      <table class="data-table">
        <caption>{dataWords.caption(file, total)}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th scope="col" class={isNumber ? "number" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, i) => (
                <td class={columns[i]?.isNumber === true ? "number" : undefined}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
