// What a page says of itself to programs, in the terms of schema.org (JSON-LD). Addresses are whole.
import type { Head, LinkedData } from "../../layouts/frame.ts";
import { pageNames } from "../model/names.ts";
import type { Article, Site, Source, Term } from "../model/site.ts";
import { absoluteUrl, homeUrl, type UrlPath } from "../model/urls.ts";
import { workAddress } from "./source-line.ts";

/** Where a page stands: home, the pages above it, itself. Home has none. */
export function breadcrumbList(
  site: Site,
  url: UrlPath,
  { title, trail = [] }: Pick<Head, "title"> & Partial<Head>,
): readonly LinkedData[] {
  const home = homeUrl(site.base);
  if (url === home) return [];
  const steps = [{ label: pageNames.home, url: home }, ...trail, { label: title, url }];
  const itemListElement = steps.map((step, i) => ({
    "@type": "ListItem",
    position: i + 1,
    name: step.label,
    item: absoluteUrl(site.url, step.url),
  }));
  return [{ "@type": "BreadcrumbList", itemListElement }];
}

/** The site as a whole. */
export const webSite = (site: Site): LinkedData => ({
  "@type": "WebSite",
  name: site.title,
  description: site.description,
  url: site.url,
  inLanguage: site.language,
});

/** An article, what it is about and what it cites. */
export const techArticle = (site: Site, { title, summary, url, reviewed, terms, sources }: Article): LinkedData => ({
  "@type": "TechArticle",
  headline: title,
  description: summary,
  url: absoluteUrl(site.url, url),
  inLanguage: site.language,
  dateModified: reviewed,
  isPartOf: { "@type": "WebSite", name: site.title, url: site.url },
  about: terms.map((term) => ({ "@id": absoluteUrl(site.url, term.url) })),
  citation: sources.map(citation),
});

/** Where the work is found, which says most in the fewest bytes; its title where it is found nowhere. */
const citation = ({ title, record }: Source): string => workAddress(record) ?? title;

/** A term with the statement that defines it here; articles name it by its address. */
export const definedTerm = (site: Site, { label, statement, synonyms, url, axis }: Term): LinkedData => ({
  "@type": "DefinedTerm",
  "@id": absoluteUrl(site.url, url),
  name: label,
  alternateName: synonyms.length === 0 ? undefined : synonyms,
  description: statement,
  url: absoluteUrl(site.url, url),
  inDefinedTermSet: { "@type": "DefinedTermSet", name: axis.plural, url: absoluteUrl(site.url, axis.url) },
});
