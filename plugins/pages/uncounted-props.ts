import type { UncountedProps } from "../../layouts/components/uncounted.tsx";
import type { Judged, Term } from "../model/site.ts";
import { byRelation } from "./finding-groups.ts";
import { judgedFindingProps } from "./finding-props.ts";
import { pageLengths, pageSlice } from "./paging.ts";

/**
 * Findings from memory on one page of a list that they end, by relation.
 * @param term the term they are judged for
 * @param before number of the findings that the list holds before them
 */
export const uncountedProps = (uncounted: readonly Judged[], term: Term, page: number, before: number): UncountedProps => ({
  total: uncounted.length,
  findings: pageSlice(byRelation(uncounted), page, pageLengths.withApparatus, before).map((judged) => judgedFindingProps(judged, term)),
});
