import type { FindingsIndex } from "../../findings-index.ts";
import { filterWords } from "../../words/filter.ts";
import { findingsFilterWords as words } from "../../words/findings.ts";
import { element } from "../search/element.ts";
import type { Question, ValueCounts } from "./filter.ts";

/** The form of the filter: what is chosen in it, and what its values are called. */
export interface FilterForm {
  /** Names of the facets, in the order of the form. */
  readonly facets: readonly string[];
  question(): Question;
  /** Chooses exactly what a question holds; years and sources that are not there yet are chosen once they are. */
  choose(question: Question): void;
  /** Adds the years and sources of an index, once. */
  fill(index: FindingsIndex): void;
  /** Shows what each value would leave; one that leaves nothing cannot be chosen. */
  count(counts: ValueCounts): void;
  /** What stands beside the box of a value, as a copy; `undefined` where the form has none. */
  nameOf(facet: string, value: string): DocumentFragment | undefined;
}

const box = 'input[type="checkbox"]';
/** A list that is longer gets a field to narrow it. */
const overseen = 12;

export function formOf(form: HTMLFormElement, field: HTMLInputElement): FilterForm {
  const fieldsets = new Map([...form.querySelectorAll<HTMLElement>("[data-facet]")].map((each) => [each.dataset["facet"] ?? "", each]));
  const boxesOf = (fieldset: HTMLElement | undefined): readonly HTMLInputElement[] => [
    ...(fieldset?.querySelectorAll<HTMLInputElement>(box) ?? []),
  ];
  let wanted: Question["chosen"] = {};
  const chosenIn = (facet: string, fieldset: HTMLElement): readonly string[] => {
    const boxes = boxesOf(fieldset);
    return boxes.length === 0 ? (wanted[facet] ?? []) : boxes.filter(({ checked }) => checked).map(({ value }) => value);
  };

  return {
    facets: [...fieldsets.keys()],
    question: () => ({
      text: field.value,
      chosen: Object.fromEntries(
        [...fieldsets].map(([facet, fieldset]) => [facet, chosenIn(facet, fieldset)] as const).filter(([, chosen]) => chosen.length > 0),
      ),
    }),
    choose({ text, chosen }) {
      field.value = text;
      wanted = chosen;
      for (const [facet, fieldset] of fieldsets)
        for (const each of boxesOf(fieldset)) each.checked = chosen[facet]?.includes(each.value) ?? false;
    },
    fill({ sources }) {
      const years = [...new Set(sources.flatMap(({ year }) => year ?? []))].toSorted((a, b) => b - a).map(String);
      const lists = {
        year: years.map((year) => ({ value: year, name: year })),
        source: sources.map(({ slug, label }) => ({ value: slug, name: label })),
      };
      for (const [facet, values] of Object.entries(lists)) {
        const fieldset = fieldsets.get(facet);
        if (fieldset?.hidden !== true || values.length === 0) continue;
        fillLong(fieldset, facet, values);
        for (const each of boxesOf(fieldset)) each.checked = wanted[facet]?.includes(each.value) ?? false;
      }
    },
    count(counts) {
      for (const [facet, fieldset] of fieldsets)
        for (const each of boxesOf(fieldset)) {
          const count = counts.get(facet)?.get(each.value) ?? 0;
          each.disabled = count === 0 && !each.checked;
          each.parentElement?.querySelector("small")?.replaceChildren(filterWords.count(count));
        }
    },
    nameOf(facet, value) {
      const name = boxesOf(fieldsets.get(facet)).find((each) => each.value === value)?.nextElementSibling;
      if (name === null || name === undefined) return undefined;
      const copy = document.createDocumentFragment();
      copy.append(...name.cloneNode(true).childNodes);
      return copy;
    },
  };
}

/** Puts a long list of values into a facet, closed until it is asked for. */
function fillLong(fieldset: HTMLElement, facet: string, values: readonly { readonly value: string; readonly name: string }[]): void {
  const labels = values.map(({ value, name }) =>
    element("label", {}, element("input", { type: "checkbox", name: facet, value }), " ", element("span", {}, name), element("small")),
  );
  const list = element("details", {}, element("summary", {}, words.choose(values.length)));
  if (labels.length > overseen) list.append(narrowing(labels));
  list.append(element("div", { class: "filter-long" }, ...labels));
  fieldset.append(list);
  fieldset.hidden = false;
}

/** A field that hides the labels that do not hold what is typed. */
function narrowing(labels: readonly HTMLElement[]): HTMLInputElement {
  const field = element("input", { type: "search", "aria-label": words.narrow, placeholder: words.narrow });
  field.addEventListener("input", () => {
    const typed = field.value.trim().toLowerCase();
    for (const label of labels) label.hidden = !(label.textContent ?? "").toLowerCase().includes(typed);
  });
  return field;
}
