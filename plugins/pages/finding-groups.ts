import type { FindingGroup } from "../../layouts/components/finding-groups.tsx";
import { relations } from "../model/evidence.ts";
import type { Judged, Term } from "../model/site.ts";
import { judgedFindingProps } from "./finding-props.ts";
import { pageLengths, pageSlice } from "./paging.ts";

/** Findings in the order in which pages show them: by relation, inside as given. */
export const byRelation = (judged: readonly Judged[]): readonly Judged[] =>
  relations.flatMap((relation) => judged.filter((each) => each.relation === relation));

/**
 * The findings of one page of a list, by relation; relations that the page does not reach are left out.
 * @param ordered all findings of the list, in the order of `byRelation`
 * @param term the term they are judged for
 */
export function findingGroups(ordered: readonly Judged[], term: Term, page: number): readonly FindingGroup[] {
  const shown = pageSlice(ordered, page, pageLengths.withApparatus);
  return relations.flatMap((relation): FindingGroup[] => {
    const findings = shown.filter((judged) => judged.relation === relation).map((judged) => judgedFindingProps(judged, term));
    if (findings.length === 0) return [];
    return [{ relation, total: ordered.filter((judged) => judged.relation === relation).length, findings }];
  });
}
