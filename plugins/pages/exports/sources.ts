import type { SourceKind } from "../../model/evidence.ts";
import type { Site, Source } from "../../model/site.ts";
import { absoluteUrl, arxivUrl } from "../../model/urls.ts";
import type { SourceItem } from "./schemas.ts";

/** `sources.json`: all sources in CSL-JSON, by key. */
export const sourcesJson = (site: Site): string =>
  `[\n${site.sources.map((source) => JSON.stringify(item(site, source))).join(",\n")}\n]\n`;

/** `sources.bib`: all entries as they were written, by key. */
export const sourcesBibtex = (site: Site): string => site.sources.map(({ record }) => `${record.bibtex.trim()}\n`).join("\n");

function item(site: Site, { key, title, url, findings, record }: Source): SourceItem {
  const { authors, year, venue, kind, vendor, doi, arxiv } = record;
  const type = typeOf(kind, record.bibtex);
  const address = record.url ?? (arxiv === undefined ? undefined : arxivUrl(arxiv));
  return {
    id: key,
    type,
    title,
    ...(authors.length > 0 && {
      author: authors.map(({ family, given }) => (given === undefined ? { literal: family } : { family, given })),
    }),
    ...(year !== undefined && { issued: { "date-parts": [[year]] } }),
    ...(venue !== undefined && (contained.has(type) ? { "container-title": venue } : { publisher: venue })),
    ...(doi !== undefined && { DOI: doi }),
    ...(address !== undefined && { URL: address }),
    ...(arxiv !== undefined && { note: `arXiv:${arxiv}` }),
    custom: {
      kind,
      ...(vendor !== undefined && { vendor }),
      ...(arxiv !== undefined && { arxiv }),
      page: absoluteUrl(site.url, url),
      findings: findings.map(({ finding }) => finding.id),
    },
  };
}

/** Types of CSL by what the entry is; where it does not say, the kind of the source does. */
const byEntry: Readonly<Record<string, string>> = {
  article: "article-journal",
  inproceedings: "paper-conference",
  conference: "paper-conference",
  incollection: "chapter",
  inbook: "chapter",
  book: "book",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  techreport: "report",
};

const byKind: Readonly<Record<SourceKind, string>> = {
  "peer-reviewed": "article-journal",
  preprint: "article",
  record: "document",
  report: "report",
  "developer-report": "report",
  "data-set": "dataset",
  news: "article-newspaper",
  other: "document",
};

/** Types whose venue holds the work; of the others it has published it. */
const contained: ReadonlySet<string> = new Set(["article-journal", "paper-conference", "chapter", "article-newspaper"]);

function typeOf(kind: SourceKind, bibtex: string): string {
  const entry = /^\s*@(\w+)/.exec(bibtex)?.[1]?.toLowerCase() ?? "";
  return kind === "preprint" || kind === "data-set" || kind === "news" ? byKind[kind] : (byEntry[entry] ?? byKind[kind]);
}
