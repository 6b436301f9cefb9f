// One production build, planned and ready to be wired together. A wiring file is given nothing but its configuration
// object, so the build that is under way is kept here.
import path from "node:path";
import { renderPage } from "../layouts/render.tsx";
import type { Page, PlannedPage } from "../layouts/page.ts";
import { renderText } from "../layouts/texts/render.ts";
import { searchRecord } from "../layouts/texts/search-record.ts";
import { bundleAssets, minifyScript } from "./assets/bundle.ts";
import { drawPng } from "./assets/draw.ts";
import { siteImage } from "./assets/site-image.ts";
import type { Site } from "./model/site.ts";
import { fileUrl, outputPath } from "./model/urls.ts";
import { planFiles } from "./pages/files.ts";
import { frameOf, imageText } from "./pages/frame.ts";
import { planPages, planSearchedPages } from "./pages/plan.ts";
import { searchNames, searchRecords } from "./pages/search-records.ts";
import { pathsTaken, type OutputFile } from "./publish/write.ts";
import type { Stage } from "./publish/stage.ts";
import { noSearchIndex, type SearchIndex } from "./search/build.ts";
import { openKeptIndex } from "./search/kept-index.ts";
import { withoutSearchMarks } from "./search/page.ts";
import type { Settings } from "./settings.ts";

export interface Build {
  readonly site: Site;
  readonly stage: Stage;
  readonly pages: readonly PlannedPage[];
  readonly render: (page: Page) => string;
  /** Holds the records, and takes in each page as it is rendered. */
  readonly index: SearchIndex;
  /** All outputs that are no pages: feeds, bundles, images. */
  readonly files: readonly OutputFile[];
}

let current: Build | undefined;

/** Plans a build of a checked site into a stage. Images are copied from the content folder. */
export async function beginBuild(site: Site, stage: Stage, settings: Pick<Settings, "content" | "cache" | "search">): Promise<Build> {
  const image = siteImage(imageText(site));
  const [bundle, picture] = await Promise.all([
    bundleAssets({ base: site.base, root: path.join(import.meta.dirname, ".."), minify: true }),
    drawPng(image.svg),
  ]);
  const frame = frameOf(site, bundle.assets, fileUrl(site.base, image.path));
  // What search holds goes first, so that the index is written while the other pages are made and all are verified.
  const searched = planSearchedPages(site);
  const unindexed = new Set(searched.map(({ url }) => url));
  const pages = [...searched, ...planPages(site).filter(({ url }) => !unindexed.has(url))];
  const files = outputFiles(site, [...bundle.files, { path: image.path, bytes: picture }], settings.content);
  const taken = pathsTaken([...pages.map(({ url }) => outputPath(site.base, url)), ...files.map((file) => file.path)]);
  if (taken.length > 0) throw new Error(`two outputs have one path: ${taken.join(", ")}`);

  const index = settings.search ? openIndex(site, stage, settings.cache, searched.length) : noSearchIndex;
  const render = (page: Page): string => {
    const html = renderPage(page, frame);
    index.add({ url: page.url, head: page.head, html });
    if (unindexed.delete(page.url) && unindexed.size === 0) void index.write();
    return withoutSearchMarks(html);
  };
  current = { site, stage, pages, render, index, files };
  return current;
}

function openIndex(site: Site, stage: Stage, cache: string, pages: number): SearchIndex {
  const { language, base } = site;
  const records = searchRecords(site);
  const entries = pages + records.length;
  const options = { language, base, folder: stage.site, entries, names: searchNames(site), minify: minifyScript };
  const index = openKeptIndex(cache, options);
  for (const record of records) index.addRecord(searchRecord(record));
  return index;
}

/** The build under way. @throws where there is none, because the wiring was used by itself */
export function currentBuild(): Build {
  if (current === undefined) throw new Error("no build is under way; start one with npm run build");
  return current;
}

/** Outputs of a site that are no pages. */
const outputFiles = (site: Site, bundled: readonly { path: string; bytes: Uint8Array }[], content: string): readonly OutputFile[] => [
  ...planFiles(site).map(({ path: file, content: made }) => ({ path: file, make: () => renderText(made()) })),
  ...bundled,
  ...site.records.images.map(({ file }) => ({ path: file, copyOf: path.join(content, file) })),
];
