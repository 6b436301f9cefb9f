import { currentBuild } from "./plugins/build.ts";
import type { EleventyConfig } from "./plugins/eleventy.ts";
import { pagesPlugin } from "./plugins/pages/plugin.ts";
import { filesPlugin, publishPlugin } from "./plugins/publish/plugin.ts";
import { searchPlugin } from "./plugins/search/plugin.ts";

/** Wires one build: the content was read and checked before (`plugins/pipeline.ts`), so Eleventy only writes what is planned. */
export default function (config: EleventyConfig): void {
  const { site, stage, pages, render, heads, files } = currentBuild();
  config.setUseGitIgnore(false);
  config.setEventEmitterMode("sequential");

  config.addPlugin(pagesPlugin(pages, render, site.base)); // `site` -> pages, one virtual template
  config.addPlugin(filesPlugin(stage, files)); // feeds, bundles, images
  config.addPlugin(searchPlugin({ language: site.language, base: site.base, folder: stage.site, headOf: (url) => heads.get(url) }));
  config.addPlugin(publishPlugin(stage, site.url)); // verify, then swap
}
