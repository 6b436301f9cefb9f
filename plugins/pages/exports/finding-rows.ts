import { isCounted } from "../../model/evidence.ts";
import type { Finding, Site } from "../../model/site.ts";
import { absoluteUrl } from "../../model/urls.ts";
import { once } from "../once.ts";
import { schemaAddress, type FindingRow, type FindingsFile } from "./schemas.ts";

/** Rows of all findings, by id, made when first asked for: one for each statement that a finding bears on. */
export const findingRows = (site: Site): (() => readonly FindingRow[]) =>
  once(() => site.findings.flatMap((finding) => rowsOf(site, finding)));

/** `findings.json`. */
export function findingsJson(site: Site, rows: readonly FindingRow[]): string {
  const file = { $schema: schemaAddress(site, "findings"), site: site.title, url: site.url } satisfies Omit<FindingsFile, "findings">;
  return `${JSON.stringify(file).slice(0, -1)},"findings":[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`;
}

function rowsOf(site: Site, finding: Finding): readonly FindingRow[] {
  const { id, url, article, sentence, scope, strength, seen, checked, citations, conditions, caveat, quote, changed } = finding;
  const sources = citations.map(({ source, locator }) => ({
    key: source.key,
    label: source.label,
    locator: locator ?? null,
    url: absoluteUrl(site.url, source.url),
  }));
  return finding.bears.map(({ relation, term }, i) => ({
    id,
    url: absoluteUrl(site.url, url),
    article: article.slug,
    article_title: article.title,
    sentence: sentence.text,
    relation,
    axis: term?.axis.key ?? null,
    term: term?.slug ?? null,
    leading: i === 0,
    scope: scope.map(({ slug }) => slug),
    strength,
    seen,
    checked,
    sources,
    conditions: conditions.text,
    caveat: caveat?.text ?? null,
    quote: quote?.text ?? null,
    changed: changed.map(({ date, reason }) => ({ date, reason: reason.text })),
    counted: isCounted(seen),
  }));
}
