import { searchResultWords } from "../../words/search.ts";
import { element } from "./element.ts";
import type { Part, Result, Section } from "./result.ts";

const sectionsShown = 3;

/** Results and their sections as options of a listbox, in the order in which Down reaches them. */
export function resultOptions(results: readonly Result[], idPrefix: string): readonly HTMLAnchorElement[] {
  const options = results.flatMap((result) => [
    option("page", result.url, titleOf(result), " ", aboutOf(result), " ", excerptOf(result.excerpt)),
    ...shownSections(result).map((section) => option("section", section.url, titleOf(section))),
  ]);
  for (const [i, made] of options.entries()) made.id = `${idPrefix}${i + 1}`;
  return options;
}

const option = (kind: "page" | "section", url: string, ...children: readonly (Node | string)[]): HTMLAnchorElement =>
  element(
    "a",
    { class: `search-option search-option-${kind}`, role: "option", "aria-selected": "false", tabindex: "-1", href: url },
    ...children,
  );

/** Results as a list of links, each with its sections below. */
export const resultList = (results: readonly Result[]): HTMLOListElement =>
  element("ol", { class: "search-results" }, ...results.map(resultItem));

function resultItem(result: Result): HTMLLIElement {
  const sections = shownSections(result).map((section) =>
    element("li", {}, element("a", { href: section.url }, section.title), " ", excerptOf(section.excerpt)),
  );
  return element(
    "li",
    {},
    element("a", { class: "search-title", href: result.url }, result.title),
    " ",
    aboutOf(result),
    " ",
    excerptOf(result.excerpt),
    ...(sections.length === 0 ? [] : [element("ul", { class: "search-sections" }, ...sections)]),
  );
}

const shownSections = (result: Result): readonly Section[] => result.sections.slice(0, sectionsShown);

const titleOf = ({ title }: Result | Section): HTMLElement => element("span", { class: "search-title" }, title);

/** What kind of page it is, and its terms. */
function aboutOf({ kind, terms }: Result): HTMLElement {
  const kinds: Readonly<Record<string, string>> = searchResultWords.kinds;
  return element("span", { class: "search-about" }, [kinds[kind] ?? kind, ...terms.map(({ label }) => label)].join(" · "));
}

const excerptOf = (parts: readonly Part[]): HTMLElement =>
  element("span", { class: "search-excerpt" }, ...parts.map(({ text, mark }) => (mark ? element("mark", {}, text) : text)));
