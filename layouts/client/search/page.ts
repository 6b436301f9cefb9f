import { searchResultWords as words } from "../../words/search.ts";
import { asking } from "./asking.ts";
import { element } from "./element.ts";
import { facetOf } from "./facet.ts";
import { resultList } from "./list.ts";
import type { Answer } from "./result.ts";
import { readState, writeState, type SearchState } from "./state.ts";
import { delayedStatus } from "./status.ts";

const step = 20;

/**
 * Brings the search page to life: what is asked stands in its address, and the address brings back what was asked.
 * @param root element that holds the form, its facets (a `fieldset` with `data-facet` each, in a `details`), the status and `#page-results`
 */
export function startPage(root: HTMLElement, base: string): void {
  const form = root.querySelector("form");
  const field = root.querySelector<HTMLInputElement>("input[name=q]");
  const results = root.querySelector("#page-results");
  const status = root.querySelector<HTMLElement>("[role=status]");
  if (form === null || field === null || results === null || status === null) return;

  const facets = [...form.querySelectorAll<HTMLElement>("fieldset[data-facet]")].map(facetOf);
  const axes = facets.map((facet) => facet.axis);
  const filter = form.querySelector("details");
  const { say, hush } = delayedStatus(status);
  let limit = step;
  /** Number of the result that gets the focus, where a reader asked for more. */
  let focusOn: number | undefined;

  const { ask, askSoon } = asking(base, (answer, { text }) => {
    if (answer === undefined) say(words.failed);
    else if (answer.total > 0) say(words.count(answer.total));
    else say(isAsked(state()) ? words.nothing(text.trim()) : "");
    results.replaceChildren(...(answer === undefined || answer.total === 0 ? [] : shown(answer)));
    if (focusOn !== undefined) results.querySelectorAll<HTMLElement>(".search-title")[focusOn]?.focus();
    focusOn = undefined;
    if (answer !== undefined) for (const facet of facets) facet.count(answer.counts);
  });

  const shown = (answer: Answer): readonly HTMLElement[] => {
    const found = [element("h2", {}, words.results), resultList(answer.results)];
    if (answer.results.length >= answer.total) return found;
    const more = element("button", { type: "button", class: "search-more" }, words.more);
    more.addEventListener("click", () => {
      limit += step;
      focusOn = answer.results.length;
      ask(question());
    });
    return [...found, more];
  };

  const state = (): SearchState => ({
    text: field.value,
    filters: Object.fromEntries(facets.map((facet) => [facet.axis, facet.chosen()]).filter(([, chosen]) => chosen?.length !== 0)),
  });
  const question = () => ({ text: field.value, options: { filters: state().filters, limit } });

  const restore = (): void => {
    const { text, filters } = readState(location.search, axes);
    field.value = text;
    for (const facet of facets) facet.choose(filters[facet.axis] ?? []);
    // In a narrow window the choices would push the results out of sight.
    if (filter !== null && (Object.keys(filters).length > 0 || matchMedia("(min-width: 48em)").matches)) filter.open = true;
    limit = step;
    ask(question());
  };
  const address = (): string => `${location.pathname}${writeState(state())}`;

  field.addEventListener("input", () => {
    hush();
    limit = step;
    history.replaceState(null, "", address());
    askSoon(question());
  });
  const settle = (): void => {
    limit = step;
    if (address() !== `${location.pathname}${location.search}`) history.pushState(null, "", address());
    ask(question());
  };
  for (const facet of facets) facet.fieldset.addEventListener("change", settle);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle();
  });
  window.addEventListener("popstate", restore);

  restore();
}

const isAsked = ({ text, filters }: SearchState): boolean => text.trim() !== "" || Object.keys(filters).length > 0;
