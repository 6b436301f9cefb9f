import { rowCount, type SparseRows } from "./sparse-rows.ts";

/** Rows of equal length, one after another. */
export interface DenseRows {
  readonly values: Float64Array;
  readonly width: number;
}

/** Product of sparse rows with a dense matrix, which has a row for each of their columns. */
export function product(rows: SparseRows, { values, width }: DenseRows): DenseRows {
  const result = new Float64Array(rowCount(rows) * width);
  for (let row = 0; row < rowCount(rows); row += 1) {
    const into = row * width;
    for (let k = rows.starts[row] ?? 0; k < (rows.starts[row + 1] ?? 0); k += 1) {
      const from = (rows.columns[k] ?? 0) * width;
      const factor = rows.values[k] ?? 0;
      for (let i = 0; i < width; i += 1) result[into + i] = (result[into + i] ?? 0) + factor * (values[from + i] ?? 0);
    }
  }
  return { values: result, width };
}

/** Sum of the products of two rows. */
export function dot({ values, width }: DenseRows, row: number, other: number): number {
  let sum = 0;
  for (let i = 0; i < width; i += 1) sum += (values[row * width + i] ?? 0) * (values[other * width + i] ?? 0);
  return sum;
}

/**
 * Makes the columns orthogonal and of length 1, each swept twice (modified Gram–Schmidt; Golub and Van Loan, Matrix Computations,
 * section 5.2). A column that the ones before it hold already becomes 0.
 */
export function orthonormalize({ values, width }: DenseRows): void {
  const columns = (a: number, b: number): number => {
    let sum = 0;
    for (let at = 0; at < values.length; at += width) sum += (values[at + a] ?? 0) * (values[at + b] ?? 0);
    return sum;
  };
  for (let column = 0; column < width; column += 1) {
    const before = Math.sqrt(columns(column, column));
    for (let sweep = 0; sweep < 2; sweep += 1) {
      for (let other = 0; other < column; other += 1) {
        const share = columns(column, other);
        for (let at = 0; at < values.length; at += width)
          values[at + column] = (values[at + column] ?? 0) - share * (values[at + other] ?? 0);
      }
    }
    const length = Math.sqrt(columns(column, column));
    const factor = length > before * 1e-9 ? 1 / length : 0;
    for (let at = column; at < values.length; at += width) values[at] = (values[at] ?? 0) * factor;
  }
}
