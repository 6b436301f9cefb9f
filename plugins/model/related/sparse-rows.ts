/** Rows of numbers most of which are 0: row `i` holds `values[k]` in column `columns[k]` for `k` from `starts[i]` to `starts[i + 1]`. */
export interface SparseRows {
  /** One more than there are rows. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** Number of columns. */
  readonly width: number;
}

export const rowCount = ({ starts }: SparseRows): number => starts.length - 1;

/** Rows of the columns that are kept, which get new numbers. @param kept new number by old number, -1 for a column left out */
export function withColumns(rows: SparseRows, kept: Int32Array, width: number): SparseRows {
  const columns: number[] = [];
  const values: number[] = [];
  const starts = new Int32Array(rows.starts.length);
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    for (let k = rows.starts[row] ?? 0; k < (rows.starts[row + 1] ?? 0); k += 1) {
      const column = kept[rows.columns[k] ?? 0] ?? -1;
      if (column < 0) continue;
      columns.push(column);
      values.push(rows.values[k] ?? 0);
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values), width };
}

/** The same numbers column by column: what was a column is a row. */
export function transposed(rows: SparseRows): SparseRows {
  const starts = new Int32Array(rows.width + 1);
  for (const column of rows.columns) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < rows.width; column += 1) starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  const next = starts.slice();
  const columns = new Int32Array(rows.columns.length);
  const values = new Float64Array(rows.values.length);
  for (let row = 0; row < rowCount(rows); row += 1) {
    for (let k = rows.starts[row] ?? 0; k < (rows.starts[row + 1] ?? 0); k += 1) {
      const column = rows.columns[k] ?? 0;
      const at = next[column] ?? 0;
      next[column] = at + 1;
      columns[at] = row;
      values[at] = rows.values[k] ?? 0;
    }
  }
  return { starts, columns, values, width: rowCount(rows) };
}

/** Gives the sums of the products of a row with others. */
export function rowProducts({ starts, columns, values, width }: SparseRows): (row: number, others: readonly number[]) => readonly number[] {
  const spread = new Float64Array(width);
  return (row, others) => {
    const end = starts[row + 1] ?? 0;
    for (let k = starts[row] ?? 0; k < end; k += 1) spread[columns[k] ?? 0] = values[k] ?? 0;
    const sums = others.map((other) => {
      let sum = 0;
      for (let k = starts[other] ?? 0; k < (starts[other + 1] ?? 0); k += 1) sum += (values[k] ?? 0) * (spread[columns[k] ?? 0] ?? 0);
      return sum;
    });
    for (let k = starts[row] ?? 0; k < end; k += 1) spread[columns[k] ?? 0] = 0;
    return sums;
  };
}
