import type { SearchRecordProps } from "../../layouts/texts/search-record.ts";
import { htmlText } from "../model/html.ts";
import { crossingTitle, pageNames } from "../model/names.ts";
import { groupBy } from "../model/group-by.ts";
import { kindFilter, relationFilter, type SearchFilters, type SearchKind } from "../model/search-record.ts";
import type { Crossing, Finding, GlossaryEntry, Prose, Site, Source, Term } from "../model/site.ts";
import { glossaryUrl, withFragment, type UrlPath } from "../model/urls.ts";
import { allAuthorsText } from "./source-line.ts";
import { statementProps } from "./statement-props.ts";

/** What search holds beside articles: terms, findings, crossings that have a page, sources, words of the glossary, in this order. */
export const searchRecords = (site: Site): readonly SearchRecordProps[] => [
  ...site.terms.map(termRecord),
  ...site.findings.map(findingRecord),
  ...site.crossings.flatMap((crossing) => (crossing.url === undefined ? [] : [crossingRecord(crossing, crossing.url)])),
  ...site.sources.map((source) => sourceRecord(site, source)),
  ...site.glossary.map((entry) => glossaryRecord(site, entry)),
];

/** Groups of equal names: an entry's word with its long form. Entries that explain several words at once name different things. */
export const searchNames = (site: Site): readonly (readonly string[])[] =>
  site.glossary.flatMap(({ term, long }) => (long === undefined || long === term || namesIn(term).length > 1 ? [] : [[term, long]]));

/** Labels by key of the axis, as filters of search. */
export const termFilters = (terms: readonly Term[]): SearchFilters =>
  Object.fromEntries([...groupBy(terms, ({ axis }) => axis.key)].map(([key, held]) => [key, held.map(({ label }) => label)]));

const filtersOf = (kind: SearchKind, terms: readonly Term[]): SearchFilters => ({ ...termFilters(terms), [kindFilter]: [kind] });

const termRecord = (term: Term): SearchRecordProps => ({
  kind: "term",
  url: term.url,
  title: term.label,
  aliases: term.synonyms,
  trail: [term.axis.plural],
  filters: filtersOf("term", [term]),
  statement: statementProps(term, term.findings),
  intro: proseText(term.intro),
  findings: term.findings.length,
});

/** An anchor in its article; what it bears on is shown by its first relation. */
function findingRecord({
  url,
  sentence,
  bears,
  scope,
  terms,
  article,
  strength,
  citations,
  conditions,
  caveat,
}: Finding): SearchRecordProps {
  const [lead] = bears;
  if (lead === undefined) throw new Error(`${url} bears on no statement`);
  return {
    kind: "finding",
    url,
    title: sentence.text,
    aliases: [],
    trail: [article.title],
    filters: { ...filtersOf("finding", terms), [relationFilter]: [...new Set(bears.map(({ relation }) => relation))] },
    relation: lead.relation,
    bears: lead.term?.label ?? article.title,
    strength,
    conditions: conditions.text,
    caveat: caveat?.text,
    scope: scope.map(({ label }) => label),
    sources: [...new Set(citations.map(({ source }) => source))].map(({ label, title }) => ({ label, title })),
  };
}

/** The first synonyms are the commonest; all of both would find a crossing by words that are barely about it. */
const aliasesOfEach = 3;

const crossingRecord = ({ judged, other, counts }: Crossing, url: UrlPath): SearchRecordProps => ({
  kind: "crossing",
  url,
  title: crossingTitle(judged.label, other.label),
  aliases: [...new Set([judged, other].flatMap(({ synonyms }) => synonyms.slice(0, aliasesOfEach)))],
  trail: [judged.axis.plural, judged.label],
  filters: filtersOf("crossing", [judged, other]),
  labels: [judged.label, other.label],
  statements: [judged.statement, other.statement],
  counts,
});

const sourceRecord = (site: Site, { url, title, label, key, record, findings }: Source): SearchRecordProps => ({
  kind: "source",
  url,
  title,
  aliases: [label],
  trail: [pageNames.sources],
  filters: filtersOf("source", termsCited(site, findings)),
  authors: allAuthorsText(record),
  year: record.year,
  venue: record.venue,
  sourceKind: record.kind,
  key,
});

/** Terms of the findings that cite a source, in the order of the site: an article that cites it may be about much else. */
function termsCited(site: Site, findings: Source["findings"]): readonly Term[] {
  const held = new Set(findings.flatMap(({ finding }) => finding.terms));
  return site.terms.filter((term) => held.has(term));
}

function glossaryRecord(site: Site, { id, term, long, definition }: GlossaryEntry): SearchRecordProps {
  const names = namesIn(term);
  return {
    kind: "glossary",
    url: withFragment(glossaryUrl(site.base), id),
    title: term,
    aliases: [...(long === undefined ? [] : [long]), ...(names.length > 1 ? names : [])],
    trail: [pageNames.glossary],
    filters: filtersOf("glossary", []),
    long,
    definition,
  };
}

/** An entry may explain several words at once, with commas between. */
const namesIn = (term: string): readonly string[] => term.split(", ");

const proseText = ({ segments }: Prose): string =>
  segments.flatMap((segment) => ("html" in segment ? [htmlText(segment.html)] : [])).join(" ");
