import { Highest } from "./highest.ts";
import { rowCount, transposed, type SparseRows } from "./sparse-rows.ts";

/** Words that a text asks with: its weightiest, which few other texts hold, so that no text is compared with all. */
const asked = 32;
/** A column that more rows hold is not asked for: it would cost more than it tells. */
const commonest = 1000;

/**
 * The rows that have the most in common with each row, found through an inverted index by the row's weightiest columns.
 * @param most number of rows to give for each
 */
export function wordNeighbours(rows: SparseRows, most: number): readonly (readonly number[])[] {
  const index = transposed(rows);
  const heldBy = (column: number): number => (index.starts[column + 1] ?? 0) - (index.starts[column] ?? 0);
  const sums = new Float64Array(rowCount(rows));
  return Array.from({ length: rowCount(rows) }, (_, row) => {
    const weightiest = new Highest(asked);
    for (let k = rows.starts[row] ?? 0; k < (rows.starts[row + 1] ?? 0); k += 1)
      if (heldBy(rows.columns[k] ?? 0) <= commonest) weightiest.add(k, rows.values[k] ?? 0);
    const touched: number[] = [];
    for (const k of weightiest.numbers) {
      const column = rows.columns[k] ?? 0;
      const weight = rows.values[k] ?? 0;
      for (let i = index.starts[column] ?? 0; i < (index.starts[column + 1] ?? 0); i += 1) {
        const other = index.columns[i] ?? 0;
        if (other === row) continue;
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] ?? 0) + weight * (index.values[i] ?? 0);
      }
    }
    const best = new Highest(most);
    for (const other of touched) {
      best.add(other, sums[other] ?? 0);
      sums[other] = 0;
    }
    return best.numbers;
  });
}
