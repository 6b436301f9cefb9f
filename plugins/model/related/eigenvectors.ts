import type { DenseRows } from "./dense-rows.ts";

/**
 * Eigenvectors of a symmetric matrix, by rotations that make one entry after another 0 (Jacobi's method; Golub and Van Loan, Matrix
 * Computations, section 8.5).
 * @param matrix is used up
 * @returns in the columns, those of the largest eigenvalues first, with the eigenvalues in the same order
 */
export function eigenvectors(matrix: DenseRows): { readonly vectors: DenseRows; readonly eigenvalues: readonly number[] } {
  const { values: a, width } = matrix;
  const v = Float64Array.from({ length: width * width }, (_, at) => (at % (width + 1) === 0 ? 1 : 0));
  for (let sweep = 0; sweep < 30 && offDiagonal(matrix) > 1e-12 * diagonal(matrix); sweep += 1)
    for (let p = 0; p < width; p += 1) for (let q = p + 1; q < width; q += 1) rotate(a, v, width, p, q);
  const order = Array.from({ length: width }, (_, i) => i).sort((i, j) => (a[j * width + j] ?? 0) - (a[i * width + i] ?? 0) || i - j);
  const sorted = v.map((_, at) => v[at - (at % width) + (order[at % width] ?? 0)] ?? 0);
  return { vectors: { values: sorted, width }, eigenvalues: order.map((i) => a[i * width + i] ?? 0) };
}

/** Turns the plane of `p` and `q` so that the entry between them becomes 0. */
function rotate(a: Float64Array, v: Float64Array, width: number, p: number, q: number): void {
  const between = a[p * width + q] ?? 0;
  if (between === 0) return;
  const theta = ((a[q * width + q] ?? 0) - (a[p * width + p] ?? 0)) / (2 * between);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  const turn = (values: Float64Array, at: number, other: number): void => {
    const one = values[at] ?? 0;
    const two = values[other] ?? 0;
    values[at] = c * one - s * two;
    values[other] = s * one + c * two;
  };
  for (let i = 0; i < width; i += 1) turn(a, i * width + p, i * width + q);
  for (let i = 0; i < width; i += 1) turn(a, p * width + i, q * width + i);
  for (let i = 0; i < width; i += 1) turn(v, i * width + p, i * width + q);
}

const offDiagonal = ({ values, width }: DenseRows): number =>
  values.reduce((sum, value, at) => (at % (width + 1) === 0 ? sum : sum + value * value), 0);

const diagonal = ({ values, width }: DenseRows): number =>
  values.reduce((sum, value, at) => (at % (width + 1) === 0 ? sum + value * value : sum), 0);
