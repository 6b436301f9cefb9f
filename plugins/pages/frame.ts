import type { Assets, Frame } from "../../layouts/frame.ts";
import { countRelations, isCounted, type Counts } from "../model/evidence.ts";
import type { Site } from "../model/site.ts";
import {
  absoluteUrl,
  articlesUrl,
  fileUrl,
  findingsUrl,
  glossaryUrl,
  homeUrl,
  matricesUrl,
  methodUrl,
  searchUrl,
  sourcesUrl,
  type UrlPath,
} from "../model/urls.ts";
import { filePaths } from "./file-paths.ts";
import { termLink } from "./links.ts";

/** What the picture shows that other sites put beside a link. */
export function imageText({ title, description, findings }: Site): { title: string; description: string; counts: Counts } {
  const counted = findings.filter(({ seen }) => isCounted(seen));
  return { title, description, counts: countRelations(counted.flatMap(({ bears: [first] }) => first?.relation ?? [])) };
}

/**
 * What is the same on every page of a site.
 * @param assets addresses of the bundled style and scripts
 * @param image address of the picture that other sites show beside a link
 */
export const frameOf = (site: Site, assets: Assets, image: UrlPath): Frame => ({
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
    feed: fileUrl(site.base, filePaths.feed),
    findingsFeed: fileUrl(site.base, filePaths.findingsFeed),
  },
  data: {
    findings: fileUrl(site.base, filePaths.findings),
    findingsTable: fileUrl(site.base, filePaths.findingsTable),
    sources: fileUrl(site.base, filePaths.sources),
    bibliography: fileUrl(site.base, filePaths.bibliography),
    site: fileUrl(site.base, filePaths.site),
  },
  assets,
  image: { address: absoluteUrl(site.url, image), width: 1200, height: 630, description: `${site.title}. ${site.description}` },
});
