// Which findings a choice leaves, and what each further value would leave. Pure; a test compares it with a plain count.
import { relations, seenKinds, strengths } from "../../../plugins/model/evidence.ts";
import { compareIds, compareText } from "../../../plugins/model/order.ts";
import type { FindingsIndex, IndexedFinding } from "../../findings-index.ts";

/** Chosen values by name of the facet: a key of an axis, `relation`, `strength`, `seen`, `year` or `source`. */
export type Choice = Readonly<Record<string, readonly string[]>>;

export interface Question {
  readonly text: string;
  readonly chosen: Choice;
}

/** Number of findings by value, by facet; a value that is missing leaves none. */
export type ValueCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A finding as the filter reads it. */
export interface Entry {
  readonly finding: IndexedFinding;
  /** Its values by facet, relations aside; terms by relation or scope. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Each statement that it bears on; `term` is empty for the article's own. */
  readonly bears: readonly { readonly relation: string; readonly term: string }[];
  /** What words are looked for in: id, sentence, terms and sources, folded. */
  readonly words: string;
}

const relation = "relation";

/** Reads every finding of an index once, so that each question is quick. */
export function entriesOf(index: FindingsIndex): readonly Entry[] {
  return index.findings.map((finding) => {
    const terms = [...new Set([...finding.bears.map(([, term]) => term), ...finding.scope])].flatMap((i) => index.terms[i] ?? []);
    const sources = finding.sources.flatMap((i) => index.sources[i] ?? []);
    const values: Record<string, readonly string[]> = {
      strength: [strengths[finding.strength] ?? ""],
      seen: [seenKinds[finding.seen] ?? ""],
      year: [...new Set(sources.flatMap(({ year }) => (year === undefined ? [] : [String(year)])))],
      source: sources.map(({ slug }) => slug),
    };
    for (const [i, { key }] of index.axes.entries()) values[key] = terms.filter(({ axis }) => axis === i).map(({ slug }) => slug);
    return {
      finding,
      values,
      bears: finding.bears.map(([place, term]) => ({ relation: relations[place] ?? "", term: index.terms[term]?.slug ?? "" })),
      words: folded([finding.id, finding.text, ...[...terms, ...sources].map(({ label }) => label)].join("\n")),
    };
  });
}

/**
 * Finds what a question leaves: any value within a facet, all facets, all words. A relation is one to any statement; where terms
 * are chosen too, it is one to a chosen term.
 * @param axes keys of the axes
 */
export function answer(
  entries: readonly Entry[],
  { text, chosen }: Question,
  axes: readonly string[],
): { readonly found: readonly Entry[]; readonly counts: ValueCounts } {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const facets = [...axes, "strength", "seen", "year", "source"];
  const terms = new Set(axes.flatMap((axis) => chosen[axis] ?? []));
  const asked = new Set(chosen[relation] ?? []);
  const bearsOn = ({ bears }: Entry, wanted: ReadonlySet<string>): readonly string[] =>
    bears.filter(({ term }) => wanted.size === 0 || wanted.has(term)).map((bearing) => bearing.relation);
  const hasRelation = (entry: Entry, wanted: ReadonlySet<string>): boolean =>
    asked.size === 0 || bearsOn(entry, wanted).some((each) => asked.has(each));

  const found: Entry[] = [];
  const counts = new Map<string, Map<string, number>>([relation, ...facets].map((facet) => [facet, new Map()]));
  const count = (facet: string, values: Iterable<string>): void => {
    const numbers = counts.get(facet);
    for (const value of values) numbers?.set(value, (numbers.get(value) ?? 0) + 1);
  };

  for (const entry of entries) {
    if (!words.every((word) => entry.words.includes(word))) continue;
    const missed = facets.filter((facet) => {
      const wanted = chosen[facet] ?? [];
      return wanted.length > 0 && !(entry.values[facet] ?? []).some((value) => wanted.includes(value));
    });
    const [miss] = missed;
    if (missed.length > 1) continue;
    if (miss === undefined) {
      count(relation, new Set(bearsOn(entry, terms)));
      if (hasRelation(entry, terms)) found.push(entry);
    }
    for (const facet of miss === undefined ? facets : [miss]) {
      const values = entry.values[facet] ?? [];
      if (!axes.includes(facet)) {
        if (hasRelation(entry, terms)) count(facet, values);
        continue;
      }
      const others = axes.filter((axis) => axis !== facet).flatMap((axis) => chosen[axis] ?? []);
      count(
        facet,
        values.filter((value) => hasRelation(entry, new Set([...others, value]))),
      );
    }
  }
  return { found, counts };
}

export const sortings = ["checked", "strength", "id"] as const;
export type Sorting = (typeof sortings)[number];

/** Puts findings in order: checked last first, strongest first, or by id; equal ones by id. */
export const sorted = (entries: readonly Entry[], by: Sorting): readonly Entry[] =>
  entries.toSorted(({ finding: a }, { finding: b }) => {
    const first = by === "checked" ? compareText(b.checked, a.checked) : by === "strength" ? a.strength - b.strength : 0;
    return first || compareIds(a.id, b.id);
  });

/** Text without case and accents. */
const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
