import type { Records } from "../model/record.ts";
import { placeOf } from "../model/record.ts";
import { articleBodies } from "./bodies.ts";
import { report, type Report, type Rule } from "./rule.ts";
import { aNoun, Vocabulary } from "./vocabulary.ts";

/** Every tag, every term of a finding and every term of a gap is a term of the site. */
export const knownTerms: Rule = {
  id: "known-terms",
  severity: "error",
  explain: "Every tag of an article is a term of its axis; findings and gaps name terms of the site.",
  *check({ records }) {
    const vocabulary = new Vocabulary(records);
    yield* checkTags(records, vocabulary);
    for (const { body } of articleBodies(records)) {
      for (const { bears, scope } of body.findings) {
        for (const { name, place } of bears)
          if (name !== "article") yield* checkName(name, place, vocabulary, "a finding bears on terms, or on article");
        // `article` in a scope has its own rule
        for (const { name, place } of scope) if (name !== "article") yield* checkName(name, place, vocabulary);
      }
    }
    for (const { terms } of records.gaps) for (const { name, place } of terms) yield* checkName(name, place, vocabulary);
  },
};

function* checkTags({ articles, incomplete }: Records, vocabulary: Vocabulary): Generator<Report> {
  for (const { tags, places } of [...articles, ...incomplete]) {
    for (const [axis, slugs] of Object.entries(tags)) {
      const noun = vocabulary.axes.get(axis) ?? axis;
      for (const [i, slug] of slugs.entries()) {
        const place = placeOf(places, axis, i);
        const known = vocabulary.find(slug);
        if (known.some((term) => term.axis === axis) || vocabulary.isReportedElsewhere(slug)) continue;
        const [elsewhere] = known;
        if (elsewhere !== undefined) {
          const right = vocabulary.axes.get(elsewhere.axis) ?? elsewhere.axis;
          yield report(place, `"${slug}" is ${aNoun(right)}, not ${aNoun(noun)}`, `write it in the list ${elsewhere.axis}`);
          continue;
        }
        yield report(place, `"${slug}" is no ${noun}`, suggestTag(slug, axis, vocabulary));
      }
    }
  }
}

function suggestTag(slug: string, axis: string, vocabulary: Vocabulary): string {
  const meant = vocabulary.meant(slug, axis);
  if (meant?.axis === axis) return `did you mean ${meant.slug}?`;
  if (meant !== undefined) return `did you mean ${meant.slug}? write it in the list ${meant.axis}`;
  return `${aNoun(axis)} is the name of a file in terms/${axis}/${list(vocabulary.slugsOf(axis))}`;
}

function* checkName(slug: string, place: Report["place"], vocabulary: Vocabulary, otherwise?: string): Generator<Report> {
  if (vocabulary.find(slug).length > 0 || vocabulary.isReportedElsewhere(slug)) return;
  const meant = vocabulary.meant(slug);
  const hint = meant === undefined ? (otherwise ?? "a term is the name of a file in a folder of terms/") : `did you mean ${meant.slug}?`;
  yield report(place, `"${slug}" is no term`, hint);
}

/** Names to choose from, where they are few enough to read. */
const list = (names: readonly string[]): string => (names.length > 0 && names.length <= 12 ? `: ${names.join(", ")}` : "");
