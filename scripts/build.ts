import path from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { beginBuild } from "../plugins/build.ts";
import { openMemory } from "../plugins/content/kept-memory.ts";
import type { Site } from "../plugins/model/site.ts";
import { loadSite, stops } from "../plugins/pipeline.ts";
import type { Stage } from "../plugins/publish/stage.ts";
import { withStage } from "../plugins/publish/with-stage.ts";
import { keptRelations } from "../plugins/search/relations.ts";
import type { Settings } from "../plugins/settings.ts";
import { progress, run, shownPath } from "./command.ts";
import { report } from "./report.ts";

const project = path.join(import.meta.dirname, "..");

await run("build", async (settings) => {
  const start = performance.now();
  const shown = shownPath(settings.output);
  progress("reading content");
  const { memory, keep } = openMemory(settings.cache, settings.content);
  const loaded = loadSite(settings, memory, keptRelations(settings.cache));
  keep();
  progress("");
  report(loaded, settings, process.stderr);
  if (loaded.site === undefined || stops(loaded.issues, settings.strict)) return 1;
  const { site } = loaded;
  const pages = await withStage(settings.output, (stage) => render(site, stage, settings));
  progress("");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${shown}: ${pages} pages in ${seconds} s\n`);
  return 0;
});

async function render(site: Site, stage: Stage, settings: Settings): Promise<number> {
  const { pages } = await beginBuild(site, stage, settings);
  progress(`building ${pages.length} pages`);
  process.chdir(project); // Eleventy takes ignore files from the working folder, and cannot work in the root of a disk
  const eleventy = new Eleventy(stage.input, stage.site, {
    configPath: path.join(project, ".eleventy.ts"),
    source: "cli",
    quietMode: true,
  });
  await eleventy.init();
  eleventy.disableLogger();
  await eleventy.write();
  return pages.length;
}
