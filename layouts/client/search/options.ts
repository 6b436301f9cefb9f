import { searchResultWords as words } from "../../words/search.ts";
import { element } from "./element.ts";
import { aboutResult, markedText } from "./facts.ts";
import type { Grouped } from "./groups.ts";
import { partsOf } from "./hits.ts";
import type { Result, Section } from "./result.ts";

type Shown = Node | string;

/** Groups of results as groups of options; the sections of a page are options after it. */
export const resultOptions = ({ groups, hits }: Grouped): readonly HTMLElement[] =>
  groups.map(({ name, results, total }) => {
    const options = results.flatMap((result) => [
      option(`search-option-${result.kind}`, result.url, titleOf(result, hits), ...aboutResult(result, hits)),
      ...result.sections.map((section) => option("search-option-section", section.url, titleOf(section, hits))),
    ]);
    return optionGroup(`page-search-${name}`, words.group(words.groups[name], total), options);
  });

/** Earlier searches as options. @param addressOf where the search page answers a text */
export function recentOptions(texts: readonly string[], addressOf: (text: string) => string): readonly HTMLElement[] {
  if (texts.length === 0) return [];
  const options = texts.map((text) => {
    const made = option("search-option-recent", addressOf(text), element("span", { dir: "auto" }, text));
    made.dataset["recent"] = text;
    return made;
  });
  return [optionGroup("page-search-recent", words.recent, options)];
}

const optionGroup = (id: string, name: string, options: readonly HTMLElement[]): HTMLElement =>
  element("div", { role: "group", "aria-labelledby": id }, element("div", { id, class: "search-group" }, name), ...options);

const option = (look: string, url: string, ...children: readonly Shown[]): HTMLAnchorElement =>
  element("a", { class: `search-option ${look}`, role: "option", "aria-selected": "false", tabindex: "-1", href: url }, ...children);

const titleOf = ({ title }: Result | Section, hits: ReadonlySet<string>): HTMLElement =>
  element("span", { class: "search-title", dir: "auto" }, ...markedText(partsOf(title, hits)));
