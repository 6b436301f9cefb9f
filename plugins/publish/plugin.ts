// Where Eleventy is done: the other outputs are written, the whole is verified, and the public folder is replaced.
import path from "node:path";
import type { SitePlugin } from "../eleventy.ts";
import { formatFaults, type Fault } from "./fault.ts";
import { swap, type Stage } from "./stage.ts";
import { verifySite } from "./verify.ts";
import { writeFiles, type OutputFile } from "./write.ts";

/** A finished site that may not be published. */
export class UnfitSite extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(
      `the finished site has ${faults.length} ${faults.length === 1 ? "fault" : "faults"} and was not published\n${formatFaults(faults)}`,
    );
  }
}

/** Writes the outputs that are no pages into the stage: first, since later the disk is busy with the search index. */
export function filesPlugin(stage: Stage, files: readonly OutputFile[]): SitePlugin {
  return (config) => config.on("eleventy.before", () => writeFiles(stage.site, files));
}

/**
 * Verifies the staged site, waits for what is still being written into it, and makes it the public one. Stands last.
 * @param pending writes the rest of the site, beside the verification
 */
export function publishPlugin(stage: Stage, url: string, pending: () => Promise<unknown>): SitePlugin {
  return (config) =>
    config.on("eleventy.after", async ({ results }) => {
      const pages = new Map(
        results.map(({ outputPath, content }) => [path.relative(stage.site, outputPath).split(path.sep).join("/"), content]),
      );
      const [faults] = await Promise.all([verifySite({ folder: stage.site, url, pages }), pending()]);
      if (faults.length > 0) throw new UnfitSite(faults);
      swap(stage);
    });
}
