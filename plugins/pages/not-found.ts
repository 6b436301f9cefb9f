import type { PlannedPage } from "../../layouts/page.ts";
import { pageDescriptions, pageNames } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import { articlesUrl, findingsUrl, matricesUrl, notFoundUrl, searchUrl } from "../model/urls.ts";
import { headOf } from "./head.ts";
import { axisLink } from "./links.ts";

/** The page for addresses that lead nowhere, with ways on. */
export function notFoundPages(site: Site): readonly PlannedPage[] {
  const url = notFoundUrl(site.base);
  return [
    {
      url,
      make: () => ({
        url,
        layout: "not-found",
        head: headOf(site, url, { title: pageNames.notFound, description: pageDescriptions.notFound, hidden: true }),
        props: {
          links: [
            { label: pageNames.search, url: searchUrl(site.base) },
            ...site.axes.map(axisLink),
            { label: pageNames.matrix, url: matricesUrl(site.base) },
            { label: pageNames.findings, url: findingsUrl(site.base) },
            { label: pageNames.articles, url: articlesUrl(site.base) },
          ],
        },
      }),
    },
  ];
}
