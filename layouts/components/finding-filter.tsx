import { relations, type Counts, type SeenKind, type Strength } from "../../plugins/model/evidence.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import { filterWords } from "../words/filter.ts";
import { findingsWords } from "../words/findings.ts";
import { Choice, Facet, FilterClose } from "./facet.tsx";
import { RelationName, StrengthName } from "./mark.tsx";

/** What findings can be filtered by, each value with the number of findings that have it. */
export interface FilterProps {
  /** Address of the list, which the filter's state goes after. */
  readonly list: UrlPath;
  readonly axes: readonly {
    readonly key: string;
    readonly label: string;
    readonly terms: readonly (Valued & { readonly label: string })[];
  }[];
  readonly relations: Counts;
  readonly strengths: readonly Valued<Strength>[];
  readonly seen: readonly Valued<SeenKind>[];
}

interface Valued<Value extends string = string> {
  readonly value: Value;
  readonly findings: number;
}

/**
 * The filter as a popover in narrow windows and beside the list in wide ones; the same element. Its script fills in years and
 * sources, which are many, and keeps the numbers up to date.
 */
export function FindingFilter({ list, axes, relations: byRelation, strengths, seen }: FilterProps) {
  return (
    <form
      id="page-filter"
      class="filter needs-script"
      popover="auto"
      method="get"
      action={list}
      autocomplete="off"
      aria-label={filterWords.filter}
    >
      <FilterClose />
      <label class="filter-text">
        {findingsWords.text} <input type="search" name="q" autocomplete="off" />
      </label>
      <Facet name="relation" legend={filterWords.relation}>
        {relations.map((relation) => (
          <Choice facet="relation" value={relation} count={byRelation[relation]}>
            <RelationName relation={relation} />
          </Choice>
        ))}
      </Facet>
      {axes.map(({ key, label, terms }) => (
        <Facet name={key} legend={label}>
          {terms.map((term) => (
            <Choice facet={key} value={term.value} count={term.findings}>
              {term.label}
            </Choice>
          ))}
        </Facet>
      ))}
      <Facet name="strength" legend={findingsWords.strength}>
        {strengths.map((strength) => (
          <Choice facet="strength" value={strength.value} count={strength.findings}>
            <StrengthName strength={strength.value} />
          </Choice>
        ))}
      </Facet>
      <Facet name="seen" legend={findingsWords.seen}>
        {seen.map((kind) => (
          <Choice facet="seen" value={kind.value} count={kind.findings}>
            {findingsWords.seenAs(kind.value)}
          </Choice>
        ))}
      </Facet>
      <Facet name="year" legend={findingsWords.year} />
      <Facet name="source" legend={findingsWords.source} />
    </form>
  );
}
