import type { ComponentChildren } from "preact";
import { relations, type Counts, type SeenKind, type Strength } from "../../plugins/model/evidence.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import { findingsWords } from "../words/findings.ts";
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
      aria-label={findingsWords.filter}
    >
      <button class="button filter-close" type="button" popovertarget="page-filter" popovertargetaction="hide">
        {findingsWords.close}
      </button>
      <label class="filter-text">
        {findingsWords.text} <input type="search" name="q" autocomplete="off" />
      </label>
      <Facet name="relation" legend={findingsWords.relation}>
        {relations.map((relation) => (
          <Choice facet="relation" value={relation} findings={byRelation[relation]}>
            <RelationName relation={relation} />
          </Choice>
        ))}
      </Facet>
      {axes.map(({ key, label, terms }) => (
        <Facet name={key} legend={label}>
          {terms.map((term) => (
            <Choice facet={key} {...term}>
              {term.label}
            </Choice>
          ))}
        </Facet>
      ))}
      <Facet name="strength" legend={findingsWords.strength}>
        {strengths.map((strength) => (
          <Choice facet="strength" {...strength}>
            <StrengthName strength={strength.value} />
          </Choice>
        ))}
      </Facet>
      <Facet name="seen" legend={findingsWords.seen}>
        {seen.map((kind) => (
          <Choice facet="seen" {...kind}>
            {findingsWords.seenAs(kind.value)}
          </Choice>
        ))}
      </Facet>
      <Facet name="year" legend={findingsWords.year} />
      <Facet name="source" legend={findingsWords.source} />
    </form>
  );
}

function Facet({ name, legend, children }: { readonly name: string; readonly legend: string; readonly children?: ComponentChildren }) {
  return (
    <fieldset data-facet={name} hidden={children === undefined}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

function Choice({ facet, value, findings, children }: Valued & { readonly facet: string; readonly children: ComponentChildren }) {
  return (
    <label>
      <input type="checkbox" name={facet} value={value} disabled={findings === 0} /> <span>{children}</span>
      <small>{findingsWords.count(findings)}</small>
    </label>
  );
}
