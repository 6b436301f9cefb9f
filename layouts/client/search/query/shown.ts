import { kindFilter, relationFilter, searchKinds, type KindFacts, type SearchKind } from "../../../../plugins/model/search-record.ts";
import { relations, strengths, type Relation, type Strength } from "../../../../plugins/model/evidence.ts";
import { contentOf, wordsTaken, type Fragment } from "../../../../plugins/model/fragment.ts";
import type { Result } from "../result.ts";
import { excerptOf } from "./excerpt.ts";
import type { Ranked } from "./ranking.ts";
import { scoreSections } from "./sections.ts";

const sectionsShown = 3;

/**
 * A ranked page as a result.
 * @param base path that the site lives below, with a slash at both ends
 */
export function resultOf(page: Ranked, fragment: Fragment, base: string): Result {
  const url = `${base}${fragment.url.replace(/^\//, "")}`;
  const content = contentOf(fragment);
  const { words } = content;
  const title = wordsTaken(content, 0, fragment.meta["title"] ?? "");
  const sections = scoreSections(fragment.anchors, content, page.hits).slice(0, sectionsShown);
  return {
    url,
    title: fragment.meta["title"] ?? url,
    ...factsOf(page.kind, fragment.meta),
    excerpt: excerptOf(content, page.hits, title < words.length ? title : 0),
    hits: [...new Set(page.hits.flatMap(({ at }) => words[at] ?? []))],
    trail: trailOf(fragment.meta["trail"]),
    terms: Object.entries(fragment.filters)
      .filter(([name]) => name !== kindFilter && name !== relationFilter)
      .flatMap(([axis, labels]) => labels.map((label) => ({ axis, label }))),
    score: page.score,
    sections: sections.map(({ heading, hits, start, end }) => ({
      url: `${url}#${heading.id}`,
      title: heading.text.trim(),
      excerpt: excerptOf(content, hits, start, end),
    })),
  };
}

export const kindNamed = (name: string | undefined): SearchKind => searchKinds.find((kind) => kind === name) ?? "article";

function factsOf(kind: SearchKind, meta: Fragment["meta"]): KindFacts {
  const text = (name: string): string => meta[name] ?? "";
  if (kind === "term") return { kind, verdict: text("verdict"), findings: Number(text("findings")) };
  if (kind !== "finding") return { kind };
  const relation: Relation = relations.find((known) => known === text("relation")) ?? "supports";
  const strength: Strength = strengths.find((known) => known === text("strength")) ?? "single study";
  return { kind, relation, bears: text("bears"), strength, source: text("source") };
}

function trailOf(text = "[]"): readonly string[] {
  const trail: unknown = JSON.parse(text);
  return Array.isArray(trail) ? trail.map(String) : [];
}
