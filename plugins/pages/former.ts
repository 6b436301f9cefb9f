import type { LinkProps } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import type { Site } from "../model/site.ts";
import { absoluteUrl, articlesUrl, formerUrl, type UrlPath } from "../model/urls.ts";
import { headOf } from "./head.ts";
import { articleLink, termLink } from "./links.ts";

/** An address that a page had before, and the page. */
export interface Former {
  readonly url: UrlPath;
  readonly target: LinkProps;
}

/** Former addresses of articles, then of terms. */
export const formerAddresses = (site: Site): readonly Former[] => [
  ...site.articles.flatMap((article) =>
    article.formerly.map((slug): Former => ({ url: formerUrl(articlesUrl(site.base), slug), target: articleLink(article) })),
  ),
  ...site.terms.flatMap((term) => term.formerly.map((slug): Former => ({ url: formerUrl(term.axis.url, slug), target: termLink(term) }))),
];

/** A page at each former address that leads to the present one, for hosts that do not read `_redirects`. */
export const formerPages = (site: Site): readonly PlannedPage[] =>
  formerAddresses(site).map(({ url, target }) => ({
    url,
    make: () => ({
      url,
      layout: "stub",
      head: headOf(site, url, {
        title: target.label,
        description: target.label,
        canonical: absoluteUrl(site.url, target.url),
        hidden: true,
      }),
      props: { target },
    }),
  }));
