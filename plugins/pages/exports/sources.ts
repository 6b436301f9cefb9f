import type { Site, Source } from "../../model/site.ts";
import { absoluteUrl, arxivUrl } from "../../model/urls.ts";
import { sourceType } from "../source-type.ts";
import type { SourceItem } from "./schemas.ts";

/** `sources.json`: all sources in CSL-JSON, by key. */
export const sourcesJson = (site: Site): string =>
  `[\n${site.sources.map((source) => JSON.stringify(item(site, source))).join(",\n")}\n]\n`;

/** `sources.bib`: all entries as they were written, by key. */
export const sourcesBibtex = (site: Site): string => site.sources.map(({ record }) => `${record.bibtex.trim()}\n`).join("\n");

function item(site: Site, { key, title, url, findings, record }: Source): SourceItem {
  const { authors, moreAuthors, year, venue, kind, vendor, doi, arxiv } = record;
  const type = sourceType(record).csl;
  const address = record.url ?? (arxiv === undefined ? undefined : arxivUrl(arxiv));
  return {
    id: key,
    type,
    title,
    ...(authors.length > 0 && {
      author: [
        ...authors.map(({ family, given }) => (given === undefined ? { literal: family } : { family, given })),
        ...(moreAuthors ? [{ literal: "others" }] : []),
      ],
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

/** Types whose venue holds the work; of the others it has published it. */
const contained: ReadonlySet<string> = new Set(["article-journal", "paper-conference", "chapter", "article-newspaper"]);
