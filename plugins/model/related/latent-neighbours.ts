import { dot, type DenseRows } from "./dense-rows.ts";
import { Highest } from "./highest.ts";

/** Up to this many rows each is compared with all. */
const compared = 2000;
/** Groups that a row of a larger number looks into. */
const groupsOfRow = 4;

/**
 * The rows nearest to each row. Of many rows, √n stand for a group each; a row looks into the groups of the nearest (an inverted
 * file: Sivic and Zisserman 2003), so that it may miss a neighbour that lies in another group, and n rows cost n·√n comparisons.
 * @param most number of rows to give for each
 */
export function latentNeighbours(rows: DenseRows, most: number): readonly (readonly number[])[] {
  const total = rows.width === 0 ? 0 : rows.values.length / rows.width;
  const all = Array.from({ length: total }, (_, row) => row);
  const groups = total > compared ? groupsOf(rows, all) : undefined;
  return all.map((row) => {
    const best = new Highest(most);
    for (const group of groups?.near(row) ?? [all]) for (const other of group) if (other !== row) best.add(other, dot(rows, row, other));
    return best.numbers;
  });
}

function groupsOf(rows: DenseRows, all: readonly number[]): { readonly near: (row: number) => readonly (readonly number[])[] } {
  const count = Math.ceil(Math.sqrt(all.length));
  const leaders = Array.from({ length: count }, (_, i) => Math.floor((i * all.length) / count));
  const nearest = all.map((row) => {
    const best = new Highest(groupsOfRow);
    for (const [group, leader] of leaders.entries()) best.add(group, dot(rows, row, leader));
    return best.numbers;
  });
  const members = leaders.map((): number[] => []);
  for (const [row, [group = 0]] of nearest.entries()) members[group]?.push(row);
  return { near: (row) => (nearest[row] ?? []).map((group) => members[group] ?? []) };
}
