import { countRelations } from "./evidence.ts";
import type { Axis, Crossing, Finding, Gap, Matrix, Term } from "./site.ts";
import { crossingUrl, matrixUrl, type UrlPath } from "./urls.ts";

/**
 * Every judged term of one axis meeting every term of another. A finding counts where it bears on the judged term and holds the
 * other, by relation or scope; one from memory, or that holds the judged term only in scope, is kept beside, uncounted.
 */
export function crossAxes(base: UrlPath, judged: Axis, other: Axis, gaps: readonly Gap[]): Matrix {
  const holders = new Map(other.terms.map((term) => [term, new Set(holding(term))]));
  const rows = judged.terms.map((term) => ({
    term,
    cells: other.terms.map((column) => cross(term, column, holders.get(column) ?? new Set(), gaps)),
  }));
  return { judged, other, url: matrixUrl(base, judged.key, other.key), rows };
}

const holding = (term: Term): Finding[] => [...[...term.findings, ...term.uncounted].map(({ finding }) => finding), ...term.scoped];

function cross(judged: Term, other: Term, held: ReadonlySet<Finding>, gaps: readonly Gap[]): Crossing {
  const findings = judged.findings.filter(({ finding }) => held.has(finding));
  return {
    judged,
    other,
    url: findings.length === 0 ? undefined : crossingUrl(judged.url, other.slug),
    findings,
    counts: countRelations(findings.map(({ relation }) => relation)),
    uncounted: judged.uncounted.filter(({ finding }) => held.has(finding)),
    scoped: judged.scoped.filter((finding) => held.has(finding)),
    gaps: gaps.filter(({ terms }) => terms.includes(judged) && terms.includes(other)),
  };
}
