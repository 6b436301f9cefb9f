// What a result says beside its title: the same in the dialog and on the search page.
import { strengthBars, type Relation, type Strength } from "../../../plugins/model/evidence.ts";
import { findingsCount, relationNames, strengthNames } from "../../words/marks.ts";
import { searchResultWords as words } from "../../words/search.ts";
import { drawing, element } from "./element.ts";
import { partsOf } from "./hits.ts";
import type { Part, Result } from "./result.ts";

type Shown = Node | string;

/** A text in its own direction, its hits marked. */
export const markedText = (parts: readonly Part[]): readonly Shown[] =>
  parts.map(({ text, mark }) => (mark ? element("mark", {}, text) : text));

/** What a result is: the facts of its kind, and its excerpt where the title does not say why it was found. */
export function aboutResult(result: Result, hits: ReadonlySet<string>): readonly HTMLElement[] {
  switch (result.kind) {
    case "term":
      return [
        facts([result.trail.join(" › ")], [findingsCount(result.findings)]),
        element("span", { class: "search-verdict", dir: "auto" }, result.verdict),
        ...excerptUnlessIn(result, hits),
      ];
    case "finding":
      return [
        facts([relationName(result.relation), ": ", element("bdi", { dir: "auto" }, result.bears)], strengthName(result.strength), [
          element("bdi", { dir: "auto" }, result.source),
        ]),
        ...excerptUnlessIn(result, hits),
      ];
    case "article":
    case "crossing":
    case "source":
    case "glossary":
      return [facts(...placeOf(result)), ...excerptOf(result.excerpt)];
  }
}

/** What kind of page it is, unless its trail says so, and what it stands below. */
function placeOf({ kind, trail }: Result): readonly (readonly Shown[])[] {
  const name = words.kinds[kind];
  return [[trail[0]?.startsWith(name) === true ? "" : name], [trail.join(" › ")]];
}

const excerptUnlessIn = ({ title, excerpt }: Result, hits: ReadonlySet<string>): readonly HTMLElement[] =>
  partsOf(title, hits).some(({ mark }) => mark) || !excerpt.some(({ mark }) => mark) ? [] : excerptOf(excerpt);

export const excerptOf = (parts: readonly Part[]): readonly HTMLElement[] =>
  parts.length === 0 ? [] : [element("span", { class: "search-excerpt", dir: "auto" }, ...markedText(parts))];

/** Facts beside each other, a gap between them; those that are empty are left out. */
const facts = (...each: readonly (readonly Shown[])[]): HTMLElement =>
  element(
    "span",
    { class: "search-facts", dir: "auto" },
    ...each.flatMap((fact) => (fact.some((shown) => shown !== "") ? [element("span", {}, ...fact), " "] : [])),
  );

/** A relation as its mark and its word. */
export const relationName = (relation: Relation): HTMLElement =>
  element("span", { class: "relation" }, drawing(`page-${relation}`, { class: `mark is-${relation}` }), " ", relationNames[relation]);

function strengthName(strength: Strength): readonly Shown[] {
  const bars = strengthBars[strength];
  const word = strengthNames[strength];
  return bars === 0 ? [word] : [drawing(`page-strength-${bars}`, { class: "strength", width: "33", height: "12" }), " ", word];
}
