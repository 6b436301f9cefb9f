import type { TextPage } from "../../layouts/texts/page.ts";
import type { Site } from "../model/site.ts";
import { articleTexts } from "./article-text.ts";
import { dataFiles } from "./data.ts";
import { findingRows, findingsJson } from "./exports/finding-rows.ts";
import { findingsCsv } from "./exports/findings-csv.ts";
import { relatedJson } from "./exports/related-json.ts";
import { schemaFiles } from "./exports/schemas.ts";
import { siteJson } from "./exports/site-json.ts";
import { sourcesBibtex, sourcesJson } from "./exports/sources.ts";
import { articlesFeed, findingsFeed } from "./feed.ts";
import { filePaths } from "./file-paths.ts";
import { findingsIndex } from "./findings-index.ts";
import { headers } from "./headers.ts";
import { llms } from "./llms.ts";
import { redirects } from "./redirects.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** A text file of the site that is no page; `path` counts from the output folder. */
export interface PlannedFile {
  readonly path: string;
  /** Makes the text, or what a layout writes it from, when the file is written or asked for. */
  readonly content: () => string | TextPage;
}

/** The files for machines and hosts. Pure: equal sites give equal bytes. */
export function planFiles(site: Site): readonly PlannedFile[] {
  const rows = findingRows(site);
  return [
    { path: "sitemap.xml", content: () => sitemap(site) },
    { path: filePaths.feed, content: () => articlesFeed(site) },
    { path: filePaths.findingsFeed, content: () => findingsFeed(site) },
    { path: filePaths.findings, content: () => findingsJson(site, rows()) },
    { path: filePaths.findingsTable, content: () => findingsCsv(rows()) },
    { path: filePaths.findingsIndex, content: () => findingsIndex(site) },
    { path: filePaths.sources, content: () => sourcesJson(site) },
    { path: filePaths.bibliography, content: () => sourcesBibtex(site) },
    { path: filePaths.site, content: () => siteJson(site) },
    { path: "search/related.json", content: () => relatedJson(site) },
    ...schemaFiles(site),
    ...articleTexts(site),
    { path: "robots.txt", content: () => robots(site) },
    { path: "llms.txt", content: () => llms(site) },
    { path: "_headers", content: () => headers(site) },
    { path: "_redirects", content: () => redirects(site) },
    ...dataFiles(site),
    // Keeps GitHub Pages from passing over files that start with an underscore.
    { path: ".nojekyll", content: () => "" },
  ];
}
