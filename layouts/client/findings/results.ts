import { findingsFilterWords as words, findingsWords } from "../../words/findings.ts";
import { chipsIn, type Chip } from "../search/chips.ts";
import { element } from "../search/element.ts";
import { sortings, type Sorting } from "./filter.ts";

export interface Results {
  sort(): Sorting;
  choose(sort: Sorting): void;
  /** Shows what is asked for and the findings it leaves, 50 at a time. */
  show(chips: readonly Chip[], lines: readonly (() => HTMLElement)[]): void;
}

const step = 50;

/**
 * Where the findings that a filter leaves are shown; made once.
 * @param clear stops asking for anything
 * @param sorted is told of another order
 */
export function resultsIn(container: HTMLElement, { clear, sorted }: { readonly clear: () => void; readonly sorted: () => void }): Results {
  const none = element("p", { class: "filter-none" }, words.none);
  const chosen = element("ul", { class: "filter-chosen" });
  const showChips = chipsIn(chosen, clear);
  const order = element("select", {}, ...sortings.map((sorting) => element("option", { value: sorting }, findingsWords.sortings[sorting])));
  const list = element("div");
  const more = element("button", { type: "button", class: "button" });
  const sorting = element("label", { class: "filter-sort" }, findingsWords.sort, " ", order);
  container.replaceChildren(none, chosen, sorting, element("h2", { class: "unseen" }, words.results), list, more);

  let waiting: readonly (() => HTMLElement)[] = [];
  const showMore = (): HTMLElement | undefined => {
    const made = waiting.slice(0, step).map((make) => make());
    waiting = waiting.slice(step);
    list.append(...made);
    more.hidden = waiting.length === 0;
    more.textContent = words.more(Math.min(step, waiting.length));
    return made[0];
  };
  more.addEventListener("click", () => showMore()?.querySelector("a")?.focus());
  order.addEventListener("change", sorted);

  return {
    sort: () => sortings.find((sort) => sort === order.value) ?? "checked",
    choose: (sort) => (order.value = sort),
    show(chips, lines) {
      showChips(chips);
      none.hidden = lines.length > 0;
      sorting.hidden = lines.length < 2;
      list.replaceChildren();
      waiting = lines;
      showMore();
    },
  };
}
