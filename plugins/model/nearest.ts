import { distance } from "fastest-levenshtein";

/**
 * The candidate that `word` was most likely meant to be, for "did you mean".
 * @returns the nearest by edit distance, at most a third of the word's length away (2 at least); else `undefined`
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const found = distance(wanted, candidate.toLowerCase());
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}
