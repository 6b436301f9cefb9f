import { filterWords as words } from "../../words/filter.ts";
import type { Chip } from "./chips.ts";
import type { FilterCounts } from "./result.ts";

/** The choices of one filter. */
export interface Facet {
  readonly name: string;
  chosen(): readonly string[];
  choose(values: readonly string[]): void;
  /** Shows the number of results that each value would leave; a value that leaves none cannot be chosen. */
  count(counts: FilterCounts): void;
  /** What is chosen, each with a way to undo it. @param changed is told of that */
  chips(changed: () => void): readonly Chip[];
}

/** Reads and drives the checkboxes of a `fieldset` whose `data-facet` is the name of a filter. */
export function facetOf(fieldset: HTMLElement): Facet {
  const name = fieldset.dataset["facet"] ?? "";
  const boxes = [...fieldset.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const checked = (): readonly HTMLInputElement[] => boxes.filter((box) => box.checked);
  return {
    name,
    chosen: () => checked().map((box) => box.value),
    choose: (values) => {
      for (const box of boxes) box.checked = values.includes(box.value);
    },
    count: (counts) => {
      for (const box of boxes) {
        const count = counts[name]?.[box.value] ?? 0;
        box.disabled = count === 0 && !box.checked;
        box.parentElement?.querySelector("small")?.replaceChildren(words.count(count));
      }
    },
    chips: (changed) =>
      checked().map((box) => ({
        name: box.nextElementSibling?.textContent.trim() ?? box.value,
        remove: () => {
          box.checked = false;
          changed();
        },
      })),
  };
}
