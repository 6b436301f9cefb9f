import type { ArticleTextProps, ChartTextProps, SourceTextProps, TextSegment } from "../../layouts/texts/article.ts";
import type { TextPage } from "../../layouts/texts/page.ts";
import type { Chart } from "../model/chart.ts";
import { escapeMarkdown, markdownLink } from "../model/markdown.ts";
import { remembered } from "../model/remember.ts";
import type { Article, Site, Source, Term } from "../model/site.ts";
import { absoluteUrl, fileUrl, outputPath, markdownUrl } from "../model/urls.ts";
import type { PlannedFile } from "./files.ts";
import { findingText, sourceText, termText } from "./finding-text.ts";
import { textSegments } from "./manuscript.ts";
import { authorsText, workAddress } from "./source-line.ts";
import { statementProps } from "./statement-props.ts";

/** Rows of a chart's table that stand in the text; a longer table is one link away. */
const mostRows = 200;

/** Each article in Markdown, beside its page. */
export function articleTexts(site: Site): readonly PlannedFile[] {
  const parts: SharedParts = {
    term: remembered((term) => ({ ...termText(site, term), axis: term.axis.label, statement: statementProps(term, term.findings) })),
    source: remembered((source) => referenceProps(site, source)),
    mark: remembered(({ label, url }) => markdownLink(label, absoluteUrl(site.url, url))),
  };
  return site.articles.map((article) => ({
    path: outputPath(site.base, markdownUrl(article.url)),
    content: (): TextPage => ({ layout: "article", props: articleTextProps(site, article, parts) }),
  }));
}

/** What many articles show alike. */
interface SharedParts {
  readonly term: (term: Term) => ArticleTextProps["terms"][number];
  readonly source: (source: Source) => SourceTextProps;
  /** A source as a citation marker names it, in Markdown. */
  readonly mark: (source: Source) => string;
}

const articleTextProps = (site: Site, article: Article, parts: SharedParts): ArticleTextProps => ({
  title: article.title,
  summary: article.summary,
  address: absoluteUrl(site.url, article.url),
  site: { label: site.title, address: site.url },
  reviewed: article.reviewed,
  due: article.due,
  tests: article.tests && statementProps(article.tests, article.judged),
  terms: article.terms.map(parts.term),
  segments: segmentsOf(site, article, parts),
  sources: article.sources.map(parts.source),
});

const referenceProps = (site: Site, source: Source): SourceTextProps => ({
  authors: authorsText(source.record),
  year: source.record.year,
  title: source.title,
  venue: source.record.venue,
  kind: source.record.kind,
  work: workAddress(source.record),
  address: absoluteUrl(site.url, source.url),
});

function segmentsOf(site: Site, { record, body, findings, charts, sources }: Article, { mark }: SharedParts): readonly TextSegment[] {
  const marks = new Map(sources.map((source) => [source.key, source]));
  const cited = (key: string): string => {
    const source = marks.get(key);
    return source === undefined ? escapeMarkdown(key) : mark(source);
  };
  return textSegments(record.body, {
    link: body.link,
    whole: (href) => absoluteUrl(site.url, href),
    citation: (items) =>
      `[${items.map(({ key, locator }) => cited(key) + (locator === undefined ? "" : `, ${escapeMarkdown(locator)}`)).join("; ")}]`,
    block: (kind, id): TextSegment | undefined => {
      const finding = kind === "finding" ? findings.find((each) => each.id === id) : undefined;
      if (finding !== undefined) return { kind: "finding", finding: findingText(site, finding) };
      const chart = kind === "chart" ? charts.find((each) => each.id === id) : undefined;
      return chart && { kind: "chart", chart: chartText(site, chart) };
    },
  });
}

const chartText = (site: Site, { title, read, note, citations, checked, table }: Chart): ChartTextProps => ({
  title: title.text,
  read: read.text,
  note: note?.text,
  sources: citations.map(({ source, locator }) => ({ ...sourceText(site, source), locator })),
  checked,
  data: absoluteUrl(site.url, fileUrl(site.base, table.file)),
  table: table.rows.length > mostRows ? undefined : { columns: table.columns, rows: table.rows.map(({ cells }) => cells) },
});
