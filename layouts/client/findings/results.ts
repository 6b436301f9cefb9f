import { filterWords as words, findingsWords } from "../../words/findings.ts";
import { element } from "../search/element.ts";
import { sortings, type Sorting } from "./filter.ts";

/** Something that is asked for, and how to stop asking for it. */
export interface Chip {
  readonly name: string;
  readonly remove: () => void;
}

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
  const all = element("button", { type: "button", class: "button" }, words.clear);
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
  all.addEventListener("click", clear);
  order.addEventListener("change", sorted);

  return {
    sort: () => sortings.find((sort) => sort === order.value) ?? "checked",
    choose: (sort) => (order.value = sort),
    show(chips, lines) {
      const buttons = [...chips.map(chipButton), ...(chips.length > 0 ? [all] : [])];
      const focused = [...chosen.querySelectorAll("button")].findIndex((button) => button === document.activeElement);
      chosen.replaceChildren(...buttons.map((button) => element("li", {}, button)));
      // The chip that was used is gone; the one in its place goes on from there.
      if (focused >= 0) buttons[Math.min(focused, buttons.length - 1)]?.focus();
      none.hidden = lines.length > 0;
      sorting.hidden = lines.length < 2;
      list.replaceChildren();
      waiting = lines;
      showMore();
    },
  };
}

function chipButton({ name, remove }: Chip): HTMLButtonElement {
  const chip = element(
    "button",
    { type: "button", class: "button", "aria-label": words.remove(name) },
    name,
    element("span", { "aria-hidden": "true" }, "×"),
  );
  chip.addEventListener("click", remove);
  return chip;
}
