// One production build, planned and ready to be wired together. A wiring file is given nothing but its configuration
// object, so the build that is under way is kept here.
import path from "node:path";
import { renderPage } from "../layouts/render.tsx";
import type { Page, PlannedPage } from "../layouts/page.ts";
import { renderText } from "../layouts/texts/render.ts";
import { bundleAssets } from "./assets/bundle.ts";
import { drawPng } from "./assets/draw.ts";
import { siteImage } from "./assets/site-image.ts";
import type { Site } from "./model/site.ts";
import { fileUrl, outputPath } from "./model/urls.ts";
import { planFiles } from "./pages/files.ts";
import { frameOf, imageText } from "./pages/frame.ts";
import { planPages, planSearchedPages } from "./pages/plan.ts";
import { pathsTaken, type OutputFile } from "./publish/write.ts";
import type { Stage } from "./publish/stage.ts";
import { openSearchIndex, type SearchIndex } from "./search/build.ts";
import { withoutSearchMarks } from "./search/page.ts";

export interface Build {
  readonly site: Site;
  readonly stage: Stage;
  readonly pages: readonly PlannedPage[];
  readonly render: (page: Page) => string;
  /** Takes in each page as it is rendered. */
  readonly index: SearchIndex;
  /** All outputs that are no pages: feeds, bundles, images. */
  readonly files: readonly OutputFile[];
}

let current: Build | undefined;

/** Plans a build of a checked site into a stage. @param content folder that images are copied from */
export async function beginBuild(site: Site, stage: Stage, content: string): Promise<Build> {
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
  const files = outputFiles(site, [...bundle.files, { path: image.path, bytes: picture }], content);
  const taken = pathsTaken([...pages.map(({ url }) => outputPath(site.base, url)), ...files.map((file) => file.path)]);
  if (taken.length > 0) throw new Error(`two outputs have one path: ${taken.join(", ")}`);

  const index = openSearchIndex({ language: site.language, base: site.base, folder: stage.site });
  const render = (page: Page): string => {
    const html = renderPage(page, frame);
    index.add({ url: page.url, head: page.head, html });
    if (unindexed.delete(page.url) && unindexed.size === 0) void index.write();
    return withoutSearchMarks(html);
  };
  current = { site, stage, pages, render, index, files };
  return current;
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
