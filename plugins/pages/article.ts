import type { ArticleProps } from "../../layouts/article.tsx";
import type { Head } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import { countRelations } from "../model/evidence.ts";
import { pageNames } from "../model/names.ts";
import type { Article, Site } from "../model/site.ts";
import { articlesUrl } from "../model/urls.ts";
import { editOf, headOf, searchHead } from "./head.ts";
import { articleLink, linkingLink, termLink } from "./links.ts";
import { proseProps } from "./prose-props.ts";
import { sourceLine } from "./source-line.ts";
import { statementProps } from "./statement-props.ts";

const wordsPerMinute = 200;

/** Pages of the articles given. */
export const articlePages = (site: Site, articles: readonly Article[]): readonly PlannedPage[] =>
  articles.map((article) => ({
    url: article.url,
    make: () => ({ url: article.url, layout: "article", head: articleHead(site, article), props: articleProps(site, article) }),
  }));

function articleHead(site: Site, article: Article): Head {
  const { title, summary, url, terms, reviewed, due, previous, next, draft, record } = article;
  return headOf(site, url, {
    title,
    description: summary,
    trail: [{ label: pageNames.articles, url: articlesUrl(site.base) }],
    search: searchHead("article", terms),
    edit: editOf(site, record.file),
    reviewed: { on: reviewed, due, overdue: site.today >= due },
    previous: previous && articleLink(previous),
    next: next && articleLink(next),
    hidden: draft,
  });
}

function articleProps(site: Site, article: Article): ArticleProps {
  const judged = countRelations(article.judged.map(({ relation }) => relation));
  return {
    title: article.title,
    summary: article.summary,
    draft: article.draft,
    minutes: Math.max(1, Math.round(article.words / wordsPerMinute)),
    terms: site.axes.flatMap((axis) => {
      const held = article.terms.filter((term) => term.axis.key === axis.key);
      return held.length === 0 ? [] : [{ axis: axis.label, terms: held.map(termLink) }];
    }),
    counts: article.counts,
    tests: article.tests && statementProps(article.tests, judged),
    prose: proseProps(article.body, article.findings),
    sources: article.sources.map(sourceLine),
    related: article.related.map((related) => ({ ...articleLink(related.article), shared: related.shared.map(({ label }) => label) })),
    linkedFrom: article.linkedFrom.map(linkingLink),
  };
}
