import { evidenceItems } from "../../model/evidence-item.ts";
import { generator } from "../../model/generator.ts";
import type { Article, Judged, Matrix, Site, Statement, Term } from "../../model/site.ts";
import { absoluteUrl, markdownUrl, type UrlPath } from "../../model/urls.ts";
import { boundVerdict } from "../../model/verdict.ts";
import { underReviewSince } from "../../model/verdict-breach.ts";
import { schemaAddress, type SiteFile } from "./schemas.ts";

/** `site.json`: the guide as a whole, without findings and sources, which have files of their own. */
export function siteJson(site: Site): string {
  const whole = (url: UrlPath): string => absoluteUrl(site.url, url);
  const file: SiteFile = {
    $schema: schemaAddress(site, "site"),
    title: site.title,
    description: site.description,
    url: site.url,
    language: site.language,
    generator,
    commit: site.commit ?? null,
    axes: site.axes.map(({ key, label, plural, question, url }) => ({ key, label, plural, question, url: whole(url) })),
    terms: site.terms.map((term) => ({
      axis: term.axis.key,
      slug: term.slug,
      label: term.label,
      synonyms: [...term.synonyms],
      url: whole(term.url),
      ...statementFacts(term, term.findings),
    })),
    articles: site.articles.map((article) => articleFacts(article, whole)),
    matrices: site.matrices.map((matrix) => matrixFacts(matrix, whole)),
    gaps: site.gaps.map(({ terms, lookedIn, date, note }) => ({ terms: slugs(terms), looked_in: lookedIn, date, note })),
    glossary: site.glossary.map(({ term, long, definition, article }) => ({
      term,
      long: long ?? null,
      definition,
      article: article?.slug ?? null,
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function statementFacts({ statement, testedAs, verdict }: Statement, judged: readonly Judged[]): NonNullable<Articles["tests"]> {
  const items = evidenceItems(judged);
  const { counts, forms } = boundVerdict(items);
  const bound = verdict && forms[verdict.form];
  return {
    statement,
    tested_as: testedAs ?? null,
    verdict: verdict ?? null,
    under_review_since: (verdict && underReviewSince(verdict, items)) ?? null,
    highest_confidence: bound?.kind === "allowed" ? bound.highest : null,
    counts,
  };
}

type Articles = SiteFile["articles"][number];

const articleFacts = (article: Article, whole: (url: UrlPath) => string): Articles => ({
  slug: article.slug,
  title: article.title,
  summary: article.summary,
  url: whole(article.url),
  markdown: whole(markdownUrl(article.url)),
  reviewed: article.reviewed,
  due: article.due,
  draft: article.draft,
  terms: slugs(article.terms),
  tests: article.tests === undefined ? null : statementFacts(article.tests, article.judged),
  findings: article.findings.map(({ id }) => id),
  sources: article.sources.map(({ key }) => key),
  counts: article.counts,
});

const matrixFacts = ({ judged, other, url, rows }: Matrix, whole: (url: UrlPath) => string): SiteFile["matrices"][number] => ({
  judged: judged.key,
  other: other.key,
  url: whole(url),
  cells: rows.flatMap(({ cells }) =>
    cells.map((cell) => ({
      judged: cell.judged.slug,
      other: cell.other.slug,
      url: cell.url === undefined ? null : whole(cell.url),
      counts: cell.counts,
      findings: [...new Set(cell.findings.map(({ finding }) => finding.id))],
    })),
  ),
});

const slugs = (terms: readonly Term[]): string[] => terms.map(({ slug }) => slug);
