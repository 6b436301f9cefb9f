import { chosenWords } from "../../words/filter.ts";
import { searchResultWords as words } from "../../words/search.ts";
import { asking } from "./asking.ts";
import { chipsIn } from "./chips.ts";
import { element } from "./element.ts";
import { facetOf } from "./facet.ts";
import { leaveHits } from "./left-hits.ts";
import type { Group, Grouped, Question } from "./groups.ts";
import { resultLists } from "./list.ts";
import { notesOn, spokenNotes } from "./notes.ts";
import { pageElements } from "./page-elements.ts";
import { keepSearch } from "./recent.ts";
import { said } from "./said.ts";
import { readState, writeState, type SearchState } from "./state.ts";
import { delayedStatus } from "./status.ts";
import { waysOn } from "./ways-on.ts";

const first: Question["limits"] = { terms: 5, findings: 10, pages: 10 };
const step = 20;

/**
 * Brings the search page to life: what is asked stands in its address, and the address brings back what was asked.
 * @param root element that holds the page's parts
 */
export function startPage(root: HTMLElement, base: string): void {
  const parts = pageElements(root);
  if (parts === undefined) return;
  const { form, field, filter, opener, notes, status, chosen, results } = parts;

  const facets = [...filter.querySelectorAll<HTMLElement>("fieldset[data-facet]")].map(facetOf);
  const { say, hush } = delayedStatus(status);
  let verbatim = false;
  let limits = first;
  let hits: ReadonlySet<string> = new Set();
  /** Where the focus goes once more results are there: the group, and the number of the result in it. */
  let focusOn: { readonly group: string; readonly place: number } | undefined;

  const state = (): SearchState => ({
    text: field.value,
    filters: Object.fromEntries(facets.map((facet) => [facet.name, facet.chosen()] as const).filter(([, values]) => values.length > 0)),
    verbatim,
  });
  const question = (): Question => ({ ...state(), limits });
  const address = (): string => `${location.pathname}${writeState(state())}`;
  const isNew = (): boolean => address() !== `${location.pathname}${location.search}`;

  const { ask, askSoon, askWhole } = asking(base, (answer, { text }, shown) => {
    if (isNew()) history.replaceState(null, "", address());
    if (answer === undefined) {
      say(words.failed, element("a", { href: "#page-browse" }, words.browse));
      notes.replaceChildren();
      results.replaceChildren();
    } else if (shown > 0) results.append(...resultLists({ ...answer, groups: answer.groups.slice(shown) }, more));
    else show(answer, text);
    if (answer !== undefined) hits = answer.hits;
  });

  const show = (answer: Grouped, text: string): void => {
    const isAsked = writeState(state()) !== "";
    const isFound = isAsked && answer.total > 0;
    const isNarrowed = facets.some((facet) => facet.chosen().length > 0);
    const nothing = text.trim() === "" ? [words.nothingChosen] : said(isNarrowed ? words.nothingChosenFor : words.nothing, text);
    notes.replaceChildren(...notesOn(text, answer, () => settle({ asTyped: true })));
    results.replaceChildren(...(isFound ? resultLists(answer, more) : isAsked ? waysOn(text, !isNarrowed) : []));
    for (const facet of facets) facet.count(answer.counts);
    if (isFound) say(spokenNotes(text, answer), words.count(answer.total));
    else say(...(isAsked ? nothing : []));
    if (focusOn !== undefined)
      results.querySelectorAll<HTMLElement>(`section[aria-labelledby="${focusOn.group}"] > ol > li > a`)[focusOn.place]?.focus();
    focusOn = undefined;
  };

  const more = ({ name, results: shown }: Group): void => {
    limits = { ...limits, [name]: shown.length + step };
    focusOn = { group: `page-found-${name}`, place: shown.length };
    askWhole(question());
  };

  const showChosen = (): void => {
    const chips = facets.flatMap((facet) => facet.chips(settle));
    showChips(chips);
    opener.textContent = chosenWords.filter(chips.length);
  };

  /** Takes the form as it stands. */
  const settle = ({ asTyped = false } = {}): void => {
    verbatim = asTyped;
    limits = first;
    showChosen();
    if (isNew()) history.pushState(null, "", address());
    ask(question());
  };

  const showChips = chipsIn(chosen, () => {
    for (const facet of facets) facet.choose([]);
    settle();
    field.focus();
  });

  const restore = (): void => {
    const asked = readState(
      location.search,
      facets.map(({ name }) => name),
    );
    field.value = asked.text;
    ({ verbatim } = asked);
    for (const facet of facets) facet.choose(asked.filters[facet.name] ?? []);
    limits = first;
    showChosen();
    ask(question());
  };

  field.addEventListener("input", () => {
    verbatim = false;
    limits = first;
    hush();
    askSoon(question());
  });
  filter.addEventListener("change", () => settle({ asTyped: verbatim }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    keepSearch(field.value);
    settle();
  });
  results.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>(".search-results a");
    if (!link) return;
    keepSearch(field.value);
    leaveHits(link, hits);
  });
  window.addEventListener("popstate", restore);
  matchMedia("(min-width: 80em)").addEventListener("change", () => filter.hidePopover());

  // What a reader has typed before this script came stays.
  if (field.value !== "" && location.search === "") {
    showChosen();
    ask(question());
  } else restore();
}
