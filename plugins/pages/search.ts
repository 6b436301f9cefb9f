import type { PlannedPage } from "../../layouts/page.ts";
import { pageDescriptions, pageNames } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import { searchUrl } from "../model/urls.ts";
import { headOf } from "./head.ts";
import { articleLink, termLink } from "./links.ts";
import { pageLengths, pageSlice } from "./paging.ts";
import { inReadingOrder } from "./reading-order.ts";

/** The search page, which is an index to browse where no script runs. */
export function searchPages(site: Site): readonly PlannedPage[] {
  const url = searchUrl(site.base);
  return [
    {
      url,
      make: () => ({
        url,
        layout: "search",
        head: headOf(site, url, { title: pageNames.search, description: pageDescriptions.search(site.title) }),
        props: {
          axes: site.axes.map(({ key, plural, terms }) => ({ key, plural, terms: terms.map(termLink) })),
          articles: pageSlice(inReadingOrder(site), 1, pageLengths.articles).map(articleLink),
          articleTotal: site.articles.length,
        },
      }),
    },
  ];
}
