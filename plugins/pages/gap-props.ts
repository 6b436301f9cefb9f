import type { GapsProps } from "../../layouts/components/gaps.tsx";
import { relations, totalOf, type Counts } from "../model/evidence.ts";
import type { Gap, Site, Term } from "../model/site.ts";
import { suggestion } from "./suggestion.ts";

/**
 * What is missing on a statement: what was looked for and not found, then the relations that no finding has.
 * @param terms the judged term, then what it crosses
 * @param counts findings of the page by relation
 */
export function gapsProps(site: Site, terms: readonly [Term, ...Term[]], counts: Counts, gaps: readonly Gap[]): GapsProps {
  const [judged] = terms;
  const open =
    totalOf(counts) === 0
      ? [{ relation: undefined, suggest: suggestion(site, terms) }]
      : relations
          .filter((relation) => counts[relation] === 0 && (relation !== "mitigates" || isMitigated(judged)))
          .map((relation) => ({ relation, suggest: suggestion(site, terms, relation) }));
  return {
    looked: gaps.map(({ terms: missing, lookedIn, date, note }) => ({
      lookedIn,
      date,
      note,
      suggest: suggestion(site, missing),
    })),
    open,
  };
}

/** Whether statements like this one can be mitigated at all: one of its axis is. */
const isMitigated = ({ axis }: Term): boolean => axis.terms.some(({ counts }) => counts.mitigates > 0);

/** Nothing is missing, or it is said on page 1. */
export const noGaps: GapsProps = { looked: [], open: [] };
