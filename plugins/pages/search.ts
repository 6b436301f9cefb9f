import type { PlannedPage } from "../../layouts/page.ts";
import { pageDescriptions, pageNames } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import { searchUrl } from "../model/urls.ts";
import { headOf } from "./head.ts";
import { articleLink, termLink } from "./links.ts";
import { pageLengths, pageSlice } from "./paging.ts";

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
          axes: site.axes.map(({ key, label, plural, terms }) => ({ key, label, plural, terms: terms.map(termLink) })),
          reading: readingGroups(site),
          articleTotal: site.articles.length,
        },
      }),
    },
  ];
}

/** The first articles of the reading order by group, as many as one page of their list holds. */
function readingGroups({ reading }: Site) {
  let before = 0;
  const groups = reading.map(({ title, articles }) => {
    const shown = pageSlice(articles, 1, pageLengths.articles, before);
    before += articles.length;
    return { title, articles: shown.map(articleLink) };
  });
  return groups.filter(({ articles }) => articles.length > 0);
}
