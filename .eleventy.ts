import { currentBuild } from "./plugins/build.ts";
import type { EleventyConfig } from "./plugins/eleventy.ts";
import { pagesPlugin } from "./plugins/pages/plugin.ts";
import { filesPlugin, publishPlugin } from "./plugins/publish/plugin.ts";

/** Wires one build: the content was read and checked before (`plugins/pipeline.ts`), so Eleventy only writes what is planned. */
export default function (config: EleventyConfig): void {
  const { site, stage, pages, render, index, files } = currentBuild();
  config.setUseGitIgnore(false);
  config.setEventEmitterMode("sequential");

  config.addPlugin(pagesPlugin(pages, render, site.base)); // `site` -> pages, one virtual template; each rendered page goes to the index
  config.addPlugin(filesPlugin(stage, files)); // feeds, bundles, images
  config.addPlugin(publishPlugin(stage, site.url, () => index.write())); // verify while the index is written, then swap
}
