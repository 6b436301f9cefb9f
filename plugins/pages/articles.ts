import type { PlannedPage } from "../../layouts/page.ts";
import { pageDescriptions, pageNames } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import { articlesUrl } from "../model/urls.ts";
import { articleCard } from "./article-card.ts";
import { freshness } from "./freshness.ts";
import { pagedHead } from "./head.ts";
import { once } from "./once.ts";
import { pageCount, pageLengths, pageSlice, planList } from "./paging.ts";
import { inReadingOrder } from "./reading-order.ts";

/** The list of all articles in reading order, over as many pages as it takes. */
export function articlesPages(site: Site): readonly PlannedPage[] {
  const list = articlesUrl(site.base);
  const total = site.articles.length;
  const articles = once(() => inReadingOrder(site));
  const reviewed = once(() => freshness(articles()));
  return planList(list, pageCount(total, pageLengths.articles), (paging, url) => ({
    url,
    layout: "articles",
    head: pagedHead(site, list, paging, {
      title: pageNames.articles,
      description: pageDescriptions.articles(site.title, total),
      reviewed: reviewed(),
    }),
    props: { total, articles: pageSlice(articles(), paging.page, pageLengths.articles).map(articleCard), paging },
  }));
}
