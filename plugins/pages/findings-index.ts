import type { FindingsIndex, IndexedFinding } from "../../layouts/findings-index.ts";
import { relations, seenKinds, strengths } from "../model/evidence.ts";
import type { Finding, Site, Source } from "../model/site.ts";
import { inAlphabet } from "./alphabet.ts";

/** The companion of the findings page as JSON, in the form of `FindingsIndex`: about 300 bytes a finding. */
export function findingsIndex(site: Site): string {
  const sources = inAlphabet(
    site.sources.filter(({ findings }) => findings.length > 0),
    ({ label }) => label,
  );
  const places = {
    terms: placesOf(site.terms),
    sources: placesOf(sources),
    articles: placesOf(site.articles),
  };
  const index: FindingsIndex = {
    axes: site.axes.map(({ key, label }) => ({ key, label })),
    terms: site.terms.map(({ axis, slug, label, url }) => ({ axis: site.axes.indexOf(axis), slug, label, url })),
    sources: sources.map(sourceOf),
    articles: site.articles.map(({ title, url }) => ({ title, url })),
    findings: site.findings.map((finding) => indexed(finding, places)),
  };
  return JSON.stringify(index);
}

const sourceOf = ({ slug, label, url, record: { year } }: Source): FindingsIndex["sources"][number] => ({
  slug,
  label,
  url,
  ...(year !== undefined && { year }),
});

type PlaceOf = (value: object) => number;

interface PlacesOfLists {
  readonly terms: PlaceOf;
  readonly sources: PlaceOf;
  readonly articles: PlaceOf;
}

/** Finds the place of a value in a list; -1 where it has none. */
function placesOf(list: readonly object[]): PlaceOf {
  const places = new Map(list.map((value, i) => [value, i]));
  return (value) => places.get(value) ?? -1;
}

const indexed = (finding: Finding, { terms, sources, articles }: PlacesOfLists): IndexedFinding => ({
  id: finding.id,
  text: finding.sentence.text,
  bears: finding.bears.map(({ relation, term }) => [relations.indexOf(relation), term === undefined ? -1 : terms(term)]),
  scope: finding.scope.map(terms),
  strength: strengths.indexOf(finding.strength),
  seen: seenKinds.indexOf(finding.seen),
  checked: finding.checked,
  sources: [...new Set(finding.citations.map(({ source }) => sources(source)))],
  article: articles(finding.article),
});
