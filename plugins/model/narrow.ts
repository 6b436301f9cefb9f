import { countRelations, totalOf, type Counts } from "./evidence.ts";
import type { Axis, Finding, Matrix, Term } from "./site.ts";
import { narrowedMatrixUrl, type UrlPath } from "./urls.ts";

/** A matrix of those findings only that also hold a term of a third axis, by relation or scope. */
export interface NarrowedMatrix {
  readonly third: Term;
  readonly url: UrlPath;
  /** Counts by row and column, as in the whole matrix. */
  readonly rows: readonly (readonly Counts[])[];
  /** Sum over all cells: pairs of a finding and a cell that it counts in. */
  readonly total: number;
}

/** The matrix narrowed to each term of each axis that it does not cross, in the order of axes and terms; those with no finding left too. */
export const narrowMatrix = (matrix: Matrix, axes: readonly Axis[]): readonly NarrowedMatrix[] =>
  axes
    .filter((axis) => axis !== matrix.judged && axis !== matrix.other)
    .flatMap((axis) => axis.terms)
    .map((third) => narrowedTo(matrix, third));

function narrowedTo({ url, rows }: Matrix, third: Term): NarrowedMatrix {
  const held = new Set<Finding>([...third.findings.map(({ finding }) => finding), ...third.scoped]);
  const counts = rows.map(({ cells }) =>
    cells.map(({ findings }) => countRelations(findings.filter(({ finding }) => held.has(finding)).map(({ relation }) => relation))),
  );
  const total = counts.flat().reduce((sum, cell) => sum + totalOf(cell), 0);
  return { third, url: narrowedMatrixUrl(url, third.slug), rows: counts, total };
}
