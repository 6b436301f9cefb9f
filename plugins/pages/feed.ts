import type { FeedEntry, FeedProps } from "../../layouts/texts/feed.ts";
import type { TextPage } from "../../layouts/texts/page.ts";
import { compareIds, compareText } from "../model/order.ts";
import type { Article, Finding, Site, Term } from "../model/site.ts";
import { absoluteUrl, fileUrl, findingsUrl, homeUrl, type UrlPath } from "../model/urls.ts";
import { filePaths } from "./file-paths.ts";
import { findingText } from "./finding-text.ts";

/** Entries of a feed, at most. */
const most = 50;

/** `feed.xml`: the articles reviewed last, newest first, without drafts. */
export function articlesFeed(site: Site): TextPage {
  const entries = site.articles
    .filter(({ draft }) => !draft)
    .toSorted((a, b) => compareText(b.reviewed, a.reviewed) || compareText(a.slug, b.slug))
    .slice(0, most)
    .map((article) => articleEntry(site, article));
  return { layout: "feed", props: feedProps(site, "articles", homeUrl(site.base), filePaths.feed, entries) };
}

/** `findings.xml`: the findings checked last, newest first, those of one day by id, without those of drafts. */
export function findingsFeed(site: Site): TextPage {
  const entries = site.findings
    .filter(({ article }) => !article.draft)
    .toSorted((a, b) => compareText(b.checked, a.checked) || compareIds(a.id, b.id))
    .slice(0, most)
    .map((finding) => findingEntry(site, finding));
  return { layout: "feed", props: feedProps(site, "findings", findingsUrl(site.base), filePaths.findingsFeed, entries) };
}

const feedProps = (site: Site, kind: FeedProps["kind"], home: UrlPath, file: string, entries: readonly FeedEntry[]): FeedProps => ({
  kind,
  site: site.title,
  description: site.description,
  language: site.language,
  home: absoluteUrl(site.url, home),
  self: absoluteUrl(site.url, fileUrl(site.base, file)),
  entries,
});

const articleEntry = (site: Site, { title, summary, url, reviewed, terms }: Article): FeedEntry => ({
  address: absoluteUrl(site.url, url),
  title,
  updated: reviewed,
  categories: categories(terms),
  summary,
});

const findingEntry = (site: Site, finding: Finding): FeedEntry => ({
  address: absoluteUrl(site.url, finding.url),
  title: finding.sentence.text,
  updated: finding.checked,
  categories: categories(finding.terms),
  summary: findingText(site, finding),
});

const categories = (terms: readonly Term[]): FeedEntry["categories"] => terms.map(({ slug, label }) => ({ slug, label }));
