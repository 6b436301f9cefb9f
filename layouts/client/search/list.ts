import { searchResultWords as words } from "../../words/search.ts";
import { element } from "./element.ts";
import { aboutResult, excerptOf, markedText } from "./facts.ts";
import type { Group, Grouped } from "./groups.ts";
import { partsOf } from "./hits.ts";
import type { Result, Section } from "./result.ts";

/** Groups as headed lists of links, each page with its sections below. @param more asks for more of a group */
export const resultLists = ({ groups, hits }: Grouped, more: (group: Group) => void): readonly HTMLElement[] =>
  groups.map((group) => {
    const name = words.groups[group.name];
    const id = `page-found-${group.name}`;
    const list = element("ol", { class: "search-results" }, ...group.results.map((result) => itemOf(result, hits)));
    const section = element("section", { "aria-labelledby": id }, element("h2", { id }, words.group(name, group.total)), list);
    if (group.results.length < group.total) {
      const button = element("button", { type: "button", class: "search-more", "aria-label": words.moreOf(name) }, words.more);
      button.addEventListener("click", () => more(group));
      section.append(button);
    }
    return section;
  });

function itemOf(result: Result, hits: ReadonlySet<string>): HTMLLIElement {
  const sections = result.sections.map((section) => element("li", {}, linkTo(section, hits), ...excerptOf(section.excerpt)));
  return element(
    "li",
    { class: `search-result is-${result.kind === "finding" ? `finding is-${result.relation}` : result.kind}` },
    linkTo(result, hits),
    ...aboutResult(result, hits),
    ...(sections.length === 0 ? [] : [element("ul", { class: "search-sections" }, ...sections)]),
  );
}

const linkTo = ({ url, title }: Result | Section, hits: ReadonlySet<string>): HTMLAnchorElement =>
  element("a", { class: "search-title", href: url, dir: "auto" }, ...markedText(partsOf(title, hits)));
