import type { Assets, Frame } from "../../layouts/frame.ts";
import type { Site } from "../model/site.ts";
import { articlesUrl, fileUrl, findingsUrl, glossaryUrl, homeUrl, matricesUrl, methodUrl, searchUrl, sourcesUrl } from "../model/urls.ts";
import { termLink } from "./links.ts";

/**
 * What is the same on every page of a site.
 * @param assets addresses of the bundled style and scripts
 */
export const frameOf = (site: Site, assets: Assets): Frame => ({
  title: site.title,
  language: site.language,
  home: homeUrl(site.base),
  search: searchUrl(site.base),
  base: site.base,
  axes: site.axes.map(({ plural, url, terms }) => ({ plural, url, terms: terms.map(termLink) })),
  lists: {
    articles: articlesUrl(site.base),
    matrix: matricesUrl(site.base),
    findings: findingsUrl(site.base),
    sources: sourcesUrl(site.base),
    glossary: glossaryUrl(site.base),
    method: methodUrl(site.base),
    feed: fileUrl(site.base, "feed.xml"),
  },
  assets,
});
