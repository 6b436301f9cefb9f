// Measures of a list of results, each from 0 to 1.

/** Grade by address from the site's base. */
export type Grades = Readonly<Record<string, number>>;

/** From this grade on an answer is one that the reader was looking for. */
const good = 2;

/**
 * Grades of results in their order, 0 for those that answer nothing. An answer that is a page is met by the page or by any
 * anchor on it, one with an anchor only by that; each counts once, at the first result that meets it and no better one.
 */
export function gradesOf(results: readonly string[], answers: Grades): readonly number[] {
  const left = new Map(Object.entries(answers));
  return results.map((result) => {
    let best: readonly [address: string, grade: number] = ["", 0];
    for (const answer of [result, pageOf(result)]) {
      const grade = left.get(answer) ?? 0;
      if (grade > best[1]) best = [answer, grade];
    }
    left.delete(best[0]);
    return best[1];
  });
}

export const pageOf = (address: string): string => address.replace(/#.*$/, "");

/**
 * Normalised discounted cumulative gain of the first ten results (Järvelin and Kekäläinen 2002), with the gain 2^grade − 1 and the
 * discount log2(rank + 1) of Burges and others 2005: 1 is the best order of all judged answers.
 */
export function nDcgAt10(grades: readonly number[], answers: Grades): number {
  const ideal = dcg(Object.values(answers).sort((a, b) => b - a));
  return ideal === 0 ? 0 : dcg(grades) / ideal;
}

const dcg = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** 1 if a good answer is among the first results. */
export const successAt = (most: number, grades: readonly number[]): number =>
  grades.slice(0, most).some((grade) => grade >= good) ? 1 : 0;

/** One divided by the rank of the first good answer among ten, 0 without one; its mean over queries is the MRR. */
export function reciprocalRank(grades: readonly number[]): number {
  const place = grades.slice(0, 10).findIndex((grade) => grade >= good);
  return place === -1 ? 0 : 1 / (place + 1);
}

/** @returns NaN for no values */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value below which a share of the values lies, by the nearest rank; NaN for no values. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? Number.NaN;
