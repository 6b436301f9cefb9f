import type { ArticleProps } from "../../layouts/article.tsx";
import type { Head } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import { pageNames } from "../model/names.ts";
import type { Article, Site } from "../model/site.ts";
import { articlesUrl, markdownUrl } from "../model/urls.ts";
import { chartProps } from "./chart-props.ts";
import { glossaryTips, type AddTips } from "./glossary-tips.ts";
import { headOf, onCodeHost } from "./head.ts";
import { techArticle } from "./linked-data.ts";
import { articleLink, linkingLink, termLink } from "./links.ts";
import { proseProps } from "./prose-props.ts";
import { termFilters } from "./search-records.ts";
import { sourceLine } from "./source-line.ts";
import { statementProps } from "./statement-props.ts";

const wordsPerMinute = 200;

/** Pages of the articles given. */
export function articlePages(site: Site, articles: readonly Article[]): readonly PlannedPage[] {
  const addTips = glossaryTips(site);
  return articles.map((article) => ({
    url: article.url,
    make: () => ({ url: article.url, layout: "article", head: articleHead(site, article), props: articleProps(site, article, addTips) }),
  }));
}

function articleHead(site: Site, article: Article): Head {
  const { title, summary, url, terms, reviewed, due, overdue, previous, next, draft, record } = article;
  return headOf(site, url, {
    title,
    description: summary,
    trail: [{ label: pageNames.articles, url: articlesUrl(site.base) }],
    search: { filters: termFilters(terms) },
    ...onCodeHost(site, record.file),
    cite: article.slug,
    reviewed: { on: reviewed, due, overdue },
    previous: previous && articleLink(previous),
    next: next && articleLink(next),
    alternates: [{ type: "text/markdown", url: markdownUrl(url) }],
    data: [techArticle(site, article)],
    hidden: draft,
  });
}

function articleProps(site: Site, article: Article, addTips: AddTips): ArticleProps {
  return {
    title: article.title,
    summary: article.summary,
    draft: article.draft,
    reviewed: article.reviewed,
    minutes: Math.max(1, Math.round(article.words / wordsPerMinute)),
    terms: site.axes.flatMap((axis) => {
      const held = article.terms.filter((term) => term.axis.key === axis.key);
      return held.length === 0 ? [] : [{ axis: axis.label, terms: held.map(termLink) }];
    }),
    counts: article.counts,
    tests: article.tests && statementProps(article.tests, article.judged),
    prose: addTips(
      proseProps(
        article.body,
        article.findings,
        article.charts.map((chart) => chartProps(site.base, chart)),
      ),
      article,
    ),
    sources: article.sources.map(sourceLine),
    related: article.related.map((related) => ({ ...articleLink(related.article), shared: related.shared.map(({ label }) => label) })),
    linkedFrom: article.linkedFrom.map(linkingLink),
  };
}
