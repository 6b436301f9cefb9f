import type { MetAxis } from "../../layouts/components/met.tsx";
import type { Axis, Crossing, Judged, Site, Term } from "../model/site.ts";

/**
 * The terms of every other axis that a term's findings hold, those with none included; each leads to the crossing where there is one.
 * The axes of places come first.
 */
export function metByTerm(site: Site, term: Term): readonly MetAxis[] {
  const others = otherAxes(site, [term.axis]);
  const places = others.filter((axis) => isContext(site, axis));
  return [...places, ...others.filter((axis) => !places.includes(axis))].map((axis) => ({
    kind: isContext(site, term.axis) ? "here" : places.includes(axis) ? "studied" : "on the way",
    axis: axis.plural,
    terms: axis.terms.map((other) => {
      const cell = crossingOf(site, term, other);
      return {
        label: other.label,
        url: cell?.url ?? other.url,
        findings: cell?.findings.length ?? holding(term.findings, other),
      };
    }),
  }));
}

/** The terms of third axes that the findings of a crossing hold. */
export const metInCrossing = (site: Site, { judged, other, findings }: Crossing): readonly MetAxis[] =>
  otherAxes(site, [judged.axis, other.axis]).map((axis) => ({
    kind: "here",
    axis: axis.plural,
    terms: axis.terms.map((third) => ({ label: third.label, url: third.url, findings: holding(findings, third) })),
  }));

const otherAxes = ({ axes }: Site, known: readonly Axis[]): readonly Axis[] => axes.filter((axis) => !known.includes(axis));

/** Whether an axis is only ever crossed with, never judged, in the site's matrices: where things are tried, not what is tried. */
const isContext = ({ matrices }: Site, axis: Axis): boolean =>
  matrices.some(({ other }) => other === axis) && matrices.every(({ judged }) => judged !== axis);

/** The cell of two terms, whichever of them is judged. */
function crossingOf({ matrices }: Site, one: Term, two: Term): Crossing | undefined {
  for (const { judged, other, rows } of matrices) {
    const [row, column] = judged === one.axis && other === two.axis ? [one, two] : [two, one];
    if (judged !== row.axis || other !== column.axis) continue;
    return rows.find(({ term }) => term === row)?.cells.find((cell) => cell.other === column);
  }
  return undefined;
}

const holding = (findings: readonly Judged[], term: Term): number => findings.filter(({ finding }) => finding.terms.includes(term)).length;
