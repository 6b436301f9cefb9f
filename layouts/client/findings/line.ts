import { relations, seenKinds, strengths } from "../../../plugins/model/evidence.ts";
import { withFragment } from "../../../plugins/model/urls.ts";
import type { FindingsIndex, IndexedFinding } from "../../findings-index.ts";
import { findingWords } from "../../words/finding.ts";
import { element } from "../search/element.ts";
import type { FilterForm } from "./form.ts";

/** A finding as the list without script shows it. Relations and strengths look as in the form. */
export function lineOf(finding: IndexedFinding, index: FindingsIndex, { nameOf }: Pick<FilterForm, "nameOf">): HTMLElement {
  const { id, text, bears, strength, seen, sources, article } = finding;
  const named = `page-found-${id}`;
  const lead = relations[bears[0]?.[0] ?? -1];
  const own = index.articles[article];
  const bearings = bears.map(([place, term]) => {
    const { label = findingWords.ownStatement, url } = index.terms[term] ?? {};
    return item(nameOf("relation", relations[place] ?? "") ?? "", ": ", url === undefined ? label : element("a", { href: url }, label));
  });
  const cited = sources
    .flatMap((place) => index.sources[place] ?? [])
    .flatMap(({ label, url }, i) => [i === 0 ? "" : "; ", element("a", { href: url }, label)]);
  return element(
    "article",
    { class: `finding finding-line${lead === undefined ? "" : ` is-${lead}`}`, "aria-labelledby": named },
    element(
      "p",
      { class: "finding-sentence" },
      element("span", { id: named }, text),
      " ",
      element("a", { class: "finding-id", ...(own !== undefined && { href: withFragment(own.url, id) }) }, id.toUpperCase()),
    ),
    element(
      "ul",
      { class: "finding-facts" },
      ...bearings,
      item(nameOf("strength", strengths[strength] ?? "") ?? ""),
      item(...cited, ` (${findingWords.seen[seenKinds[seen] ?? "recalled"]})`),
    ),
  );
}

const item = (...children: readonly (Node | string)[]): HTMLLIElement => element("li", {}, ...children);
