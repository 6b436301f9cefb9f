import { kindFilter, relationFilter } from "../../../../plugins/model/search-record.ts";
import type { Facets } from "./facets.ts";
import type { Ranked } from "./ranking.ts";

/**
 * Leaves out crossings of which a question does not name both terms: each term by a piece of its own, in its label or synonyms.
 * @param ranked pages, terms among them
 */
export function withNamedCrossings(ranked: readonly Ranked[], facets: Facets): readonly Ranked[] {
  const byTerm = new Map<string, Ranked>();
  for (const page of ranked) if (page.kind === "term") for (const term of termsOf(page.id, facets)) byTerm.set(term, page);
  return ranked.filter(({ id, kind }) => {
    if (kind !== "crossing") return true;
    const [one, other] = termsOf(id, facets).map((term) => byTerm.get(term));
    return one !== undefined && other !== undefined && areNamedApart(one, other);
  });
}

/** A label that stands whole in the question keeps its words to itself: in `data quality`, `quality` names nothing else. */
const areNamedApart = (one: Ranked, other: Ranked): boolean =>
  one.named.some((a) =>
    other.named.some((b) => a !== b && !(one.isTitle && one.named.includes(b)) && !(other.isTitle && other.named.includes(a))),
  );

function termsOf(id: string, facets: Facets): readonly string[] {
  const terms: string[] = [];
  for (const [name, values] of facets) {
    if (name === kindFilter || name === relationFilter) continue;
    for (const [value, ids] of values) if (ids.has(id)) terms.push(`${name}\n${value}`);
  }
  return terms;
}
