// The filter of the findings page: loaded on that page only, and what it filters when it is first used.
import type { FindingsIndex } from "../../findings-index.ts";
import type { Chip } from "../search/chips.ts";
import { chosenWords } from "../../words/filter.ts";
import { findingsFilterWords as words } from "../../words/findings.ts";
import { answer, entriesOf, sorted, type Entry, type Question } from "./filter.ts";
import { formOf } from "./form.ts";
import { lineOf } from "./line.ts";
import { resultsIn } from "./results.ts";
import { askedFor, readState, writeState, type State } from "./state.ts";

interface Loaded {
  readonly index: FindingsIndex;
  readonly entries: readonly Entry[];
}

/**
 * Brings the filter to life: what is chosen stands in the address, and the address brings back what was chosen.
 * @param root holds the form, the button that opens it, the status, the place for results, and the list that they stand in for;
 * `data-findings` names the index
 */
export function startFindings(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>("form.filter");
  const field = form?.querySelector<HTMLInputElement>("input[name=q]");
  const opener = root.querySelector<HTMLElement>(".filter-open");
  const status = root.querySelector<HTMLElement>("[role=status]");
  const place = root.querySelector<HTMLElement>(".filter-results");
  const all = root.querySelector<HTMLElement>(".findings-list");
  if (!form || !field || opener === null || status === null || place === null || all === null) return;

  const filter = formOf(form, field);
  const load = loading(root.dataset["findings"] ?? "");
  const say = delayed(status);
  const unfiltered = status.textContent ?? "";

  const state = (): State => ({ ...filter.question(), sort: results.sort() });
  const address = (): string => `${location.pathname}${writeState(state())}`;
  const isNew = (): boolean => address() !== `${location.pathname}${location.search}`;

  const ready = async (): Promise<Loaded | undefined> => {
    const loaded = await load();
    if (loaded === undefined) say(words.failed);
    else filter.fill(loaded.index);
    return loaded;
  };

  const show = async (isFirst = false): Promise<void> => {
    const loaded = await ready();
    if (loaded === undefined) return;
    const { index, entries } = loaded;
    const now = state();
    const { found, counts } = answer(
      entries,
      now,
      index.axes.map(({ key }) => key),
    );
    filter.count(counts);
    opener.textContent = chosenWords.filter(askedFor(now));
    const asked = writeState(now) !== "";
    // The list leaves with its headings, which "On this page" names.
    if (asked) all.remove();
    else root.append(all);
    place.hidden = !asked;
    results.show(
      asked ? chips(now) : [],
      asked
        ? sorted(found, now.sort).map(
            ({ finding }) =>
              () =>
                lineOf(finding, index, filter),
          )
        : [],
    );
    const count = asked ? words.found(found.length, entries.length) : unfiltered;
    if (isFirst) status.textContent = count;
    else say(count);
  };

  /** Takes the filled form as it stands. */
  const settle = (): void => {
    if (isNew()) history.pushState(null, "", address());
    void show();
  };

  const change = (to: Partial<State>): void => {
    filter.choose({ ...filter.question(), ...to });
    settle();
  };

  const chips = ({ text, chosen }: State): readonly Chip[] => [
    ...Object.entries(chosen).flatMap(([facet, values]) =>
      values.map((value) => ({
        name: filter.nameOf(facet, value)?.textContent?.trim() ?? value,
        remove: () => change({ chosen: { ...chosen, [facet]: values.filter((each) => each !== value) } }),
      })),
    ),
    ...(text.trim() === "" ? [] : [{ name: words.quoted(text.trim()), remove: () => change({ text: "" }) }]),
  ];

  const results = resultsIn(place, { clear: () => change({ text: "", chosen: {} }), sorted: settle });

  const restore = async (early?: Question): Promise<void> => {
    const asked = readState(location.search, filter.facets);
    results.choose(asked.sort);
    filter.choose(early === undefined ? asked : joined(asked, early));
    if (early !== undefined && askedFor(early) > 0) return settle();
    if (writeState(asked) !== "" || !place.hidden) await show(true);
  };

  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "checkbox") settle();
  });
  field.addEventListener("input", () => {
    if (isNew()) history.replaceState(null, "", address());
    void show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const event of ["pointerenter", "focusin", "toggle"]) form.addEventListener(event, () => void show(), { once: true });
  window.addEventListener("popstate", () => void restore());
  matchMedia("(min-width: 80em)").addEventListener("change", () => form.hidePopover());
  place.hidden = true;
  // The form is there before this script, and what a reader chose meanwhile stays chosen.
  void restore(filter.question());
}

/** What the address asks for, and what was chosen in the form besides. */
const joined = (asked: Question, early: Question): Question => ({
  text: early.text.trim() === "" ? asked.text : early.text,
  chosen: Object.fromEntries(
    [...new Set([...Object.keys(asked.chosen), ...Object.keys(early.chosen)])].map((facet) => [
      facet,
      [...new Set([...(asked.chosen[facet] ?? []), ...(early.chosen[facet] ?? [])])],
    ]),
  ),
});

/** Loads the index once; `undefined` where it cannot be loaded, and the next call tries again. */
function loading(address: string): () => Promise<Loaded | undefined> {
  let loaded: Promise<Loaded | undefined> | undefined;
  const open = async (): Promise<Loaded> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const index: FindingsIndex = await response.json();
    return { index, entries: entriesOf(index) };
  };
  return () =>
    (loaded ??= open().catch(() => {
      loaded = undefined;
      return undefined;
    }));
}

/** Speaks a text once the reader has paused for half a second. */
function delayed(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => status.replaceChildren(text), 500);
  };
}
