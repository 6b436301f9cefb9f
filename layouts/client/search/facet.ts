import { searchResultWords as words } from "../../words/search.ts";
import type { FilterCounts } from "./result.ts";

/** The choices of one axis. */
export interface Facet {
  readonly axis: string;
  readonly fieldset: HTMLElement;
  chosen(): readonly string[];
  choose(values: readonly string[]): void;
  /** Shows the number of pages that each value would leave; a value that leaves none cannot be chosen. */
  count(counts: FilterCounts): void;
}

/** Reads and drives the checkboxes of a `fieldset` whose `data-facet` is the key of an axis. */
export function facetOf(fieldset: HTMLElement): Facet {
  const axis = fieldset.dataset["facet"] ?? "";
  const boxes = [...fieldset.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  return {
    axis,
    fieldset,
    chosen: () => boxes.filter((box) => box.checked).map((box) => box.value),
    choose: (values) => {
      for (const box of boxes) box.checked = values.includes(box.value);
    },
    count: (counts) => {
      for (const box of boxes) {
        const count = counts[axis]?.[box.value] ?? 0;
        box.disabled = count === 0 && !box.checked;
        const number = box.parentElement?.querySelector("[data-facet-count]");
        if (number !== null && number !== undefined) number.textContent = words.facetCount(count);
      }
    },
  };
}
