import type { Paging } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import type { SourceProps } from "../../layouts/source.tsx";
import { pageDescriptions, pageNames } from "../model/names.ts";
import { compareIds } from "../model/order.ts";
import type { Article, Site, Source } from "../model/site.ts";
import { sourcesUrl } from "../model/urls.ts";
import { findingProps } from "./finding-props.ts";
import { freshness } from "./freshness.ts";
import { onCodeHost, pagedHead } from "./head.ts";
import { articleLink, linkingLink } from "./links.ts";
import { once } from "./once.ts";
import { pageCount, pageLengths, pageSlice, planList } from "./paging.ts";
import { articlesInOrder } from "./reading-order.ts";
import { ris } from "./ris.ts";
import { allAuthorsText, authorsText, readLinks } from "./source-line.ts";

/** A page for each source: where it is read, and everything that cites it. */
export const sourcePages = (site: Site): readonly PlannedPage[] => site.sources.flatMap((source) => pagesOf(site, source));

function pagesOf(site: Site, source: Source): readonly PlannedPage[] {
  const { title, label, url: list, findings, citedBy, record } = source;
  const ordered = once(() => findings.toSorted((a, b) => compareIds(a.finding.id, b.finding.id)));
  const articles = once(() =>
    articlesInOrder(
      site,
      citedBy.map(({ article }) => article),
    ),
  );
  const reviewed = once(() => freshness(citedBy.map(({ article }) => article)));
  const pages = Math.max(pageCount(findings.length, pageLengths.withApparatus), pageCount(citedBy.length, pageLengths.articles));
  return planList(list, pages, (paging, url) => ({
    url,
    layout: "source",
    head: pagedHead(site, list, paging, {
      title,
      description: pageDescriptions.source(label, findings.length, citedBy.length + source.alsoCitedBy.length),
      trail: [{ label: pageNames.sources, url: sourcesUrl(site.base) }],
      ...onCodeHost(site, record.file),
      reviewed: reviewed(),
    }),
    props: sourceProps(source, ordered(), articles(), paging),
  }));
}

function sourceProps(source: Source, ordered: Source["findings"], articles: readonly Article[], paging: Paging): SourceProps {
  const { title, record } = source;
  return {
    title,
    authors: authorsText(record),
    allAuthors: allAuthorsText(record),
    year: record.year,
    venue: record.venue,
    kind: record.kind,
    vendor: record.vendor,
    read: readLinks(source.record),
    findings: pageSlice(ordered, paging.page, pageLengths.withApparatus).map(({ finding }) => findingProps(finding)),
    findingTotal: ordered.length,
    articles: pageSlice(articles, paging.page, pageLengths.articles).map(articleLink),
    articleTotal: articles.length,
    others: paging.page === 1 ? source.alsoCitedBy.map(linkingLink) : [],
    bibtex: record.bibtex,
    ris: ris(record),
    paging,
  };
}
