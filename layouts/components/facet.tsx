import type { ComponentChildren } from "preact";
import { filterWords } from "../words/filter.ts";

/** One thing that a list can be filtered by; without values it is hidden, and its script fills it in. */
export function Facet({
  name,
  legend,
  children,
}: {
  readonly name: string;
  readonly legend: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <fieldset data-facet={name} hidden={children === undefined}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

export interface ChoiceProps {
  readonly facet: string;
  readonly value: string;
  /** Number of entries that have the value, where it is known before a script counts. */
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A value of a facet, with the number of entries that it leaves. */
export function Choice({ facet, value, count, children }: ChoiceProps) {
  return (
    <label>
      <input type="checkbox" name={facet} value={value} disabled={count === 0} /> <span>{children}</span>
      <small>{count !== undefined && filterWords.count(count)}</small>
    </label>
  );
}

/** What closes a filter that stands over the page. */
export function FilterClose() {
  return (
    <button class="button filter-close" type="button" popovertarget="page-filter" popovertargetaction="hide">
      {filterWords.close}
    </button>
  );
}

/** What opens the filter where it is no column. */
export function FilterOpener() {
  return (
    <button class="button filter-open needs-script" type="button" popovertarget="page-filter">
      {filterWords.filter}
    </button>
  );
}
