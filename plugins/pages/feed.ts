import { escapeHtml } from "../model/html.ts";
import { compareText } from "../model/order.ts";
import type { Article, Site } from "../model/site.ts";
import { absoluteUrl, fileUrl, homeUrl } from "../model/urls.ts";

/** Entries of the feed, at most. */
const most = 50;

/** `feed.xml`, in Atom: the articles reviewed last, newest first, without drafts. Its dates are those of the reviews, never the clock's. */
export function feed(site: Site): string {
  const articles = site.articles
    .filter(({ draft }) => !draft)
    .toSorted((a, b) => compareText(b.reviewed, a.reviewed) || compareText(a.slug, b.slug))
    .slice(0, most);
  const home = escapeHtml(absoluteUrl(site.url, homeUrl(site.base)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(site.language)}">
  <id>${home}</id>
  <title>${escapeHtml(site.title)}</title>
  <subtitle>${escapeHtml(site.description)}</subtitle>
  <updated>${startOf(articles[0]?.reviewed ?? "1970-01-01")}</updated>
  <author><name>${escapeHtml(site.title)}</name></author>
  <link rel="alternate" type="text/html" href="${home}"/>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(absoluteUrl(site.url, fileUrl(site.base, "feed.xml")))}"/>
${articles.map((article) => entry(site, article)).join("")}</feed>
`;
}

function entry(site: Site, { title, summary, url, reviewed, terms }: Article): string {
  const address = escapeHtml(absoluteUrl(site.url, url));
  const categories = terms.map(({ slug, label }) => `    <category term="${slug}" label="${escapeHtml(label)}"/>\n`);
  return `  <entry>
    <id>${address}</id>
    <title>${escapeHtml(title)}</title>
    <updated>${startOf(reviewed)}</updated>
    <link rel="alternate" type="text/html" href="${address}"/>
${categories.join("")}    <summary>${escapeHtml(summary)}</summary>
  </entry>
`;
}

const startOf = (day: string): string => `${day}T00:00:00Z`;
