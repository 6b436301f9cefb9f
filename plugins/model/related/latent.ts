import { dot, orthonormalize, product, type DenseRows } from "./dense-rows.ts";
import { eigenvectors } from "./eigenvectors.ts";
import { rowCount, transposed, withColumns, type SparseRows } from "./sparse-rows.ts";

/** Columns that the decomposition sees: those that the most rows hold. */
const vocabulary = 4096;
/** Directions looked for: more than are kept, so that those are exact, or nearly so; and turns that sharpen them. */
const directions = 40;
const turns = 2;
/** Share of the mean length; a row that keeps less of its length in the few dimensions has a subject that they do not hold. */
const leastShare = 1 / 3;

/**
 * Places texts in few dimensions, so that texts of the same subject lie near each other though they use different words: latent
 * semantic analysis (Deerwester and others 1990), by the randomised singular value decomposition of Halko, Martinsson and Tropp
 * (2011, algorithms 4.4 and 5.1), with random signs of a fixed seed. The same rows give the same bits.
 * @param rows weighed words of each text
 * @param dimensions at most 32, and fewer than there are rows
 * @returns a row of length 1 for each text, or of zeros where the dimensions hardly hold its words; none in no dimensions
 */
export function latentRows(rows: SparseRows, dimensions: number): DenseRows {
  if (dimensions === 0 || rows.width === 0) return { values: new Float64Array(0), width: 0 };
  const matrix = commonest(rows);
  const across = transposed(matrix);
  const width = Math.min(directions, rowCount(rows));
  let range = product(matrix, { values: randomSigns(matrix.width * width), width });
  for (let turn = 0; turn < turns; turn += 1) {
    orthonormalize(range);
    const words = product(across, range);
    orthonormalize(words);
    range = product(matrix, words);
  }
  orthonormalize(range);
  const { vectors, eigenvalues } = eigenvectors(gram(product(across, range)));
  return normalized(range, vectors, eigenvalues.slice(0, dimensions));
}

/** The rows with their commonest columns alone. */
function commonest(rows: SparseRows): SparseRows {
  if (rows.width <= vocabulary) return rows;
  const held = new Int32Array(rows.width);
  for (const column of rows.columns) held[column] = (held[column] ?? 0) + 1;
  const order = Array.from(held, (_, column) => column).sort((a, b) => (held[b] ?? 0) - (held[a] ?? 0) || a - b);
  const kept = new Int32Array(rows.width).fill(-1);
  for (const [number, column] of order.slice(0, vocabulary).entries()) kept[column] = number;
  return withColumns(rows, kept, vocabulary);
}

/** Ones and minus ones, by Marsaglia's xorshift (2003). */
function randomSigns(length: number): Float64Array {
  let state = 0x9e3779b9;
  return Float64Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state < 0 ? -1 : 1;
  });
}

/** Products of the columns with each other. */
function gram({ values, width }: DenseRows): DenseRows {
  const result = new Float64Array(width * width);
  for (let at = 0; at < values.length; at += width) {
    for (let i = 0; i < width; i += 1) {
      const factor = values[at + i] ?? 0;
      for (let j = 0; j < width; j += 1) result[i * width + j] = (result[i * width + j] ?? 0) + factor * (values[at + j] ?? 0);
    }
  }
  return { values: result, width };
}

/** Each row of the range in the directions of the largest eigenvalues, stretched by their roots and brought to length 1. */
function normalized(range: DenseRows, vectors: DenseRows, eigenvalues: readonly number[]): DenseRows {
  const width = eigenvalues.length;
  const values = new Float64Array((range.values.length / range.width) * width);
  for (let row = 0; row * width < values.length; row += 1) {
    for (const [i, eigenvalue] of eigenvalues.entries()) {
      let sum = 0;
      for (let j = 0; j < range.width; j += 1)
        sum += (range.values[row * range.width + j] ?? 0) * (vectors.values[j * range.width + i] ?? 0);
      values[row * width + i] = sum * Math.sqrt(Math.max(0, eigenvalue));
    }
  }
  const rows = { values, width };
  const lengths = Float64Array.from({ length: values.length / width }, (_, row) => Math.sqrt(dot(rows, row, row)));
  const least = (leastShare * lengths.reduce((sum, length) => sum + length, 0)) / lengths.length;
  return {
    values: values.map((value, at) =>
      (lengths[Math.floor(at / width)] ?? 0) > least ? value / (lengths[Math.floor(at / width)] ?? 1) : 0,
    ),
    width,
  };
}
