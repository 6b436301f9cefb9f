import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { servePreview } from "../../plugins/serve/preview.ts";
import { findChromium } from "../support/chromium.ts";
import { project as root, run } from "../support/run.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Addresses of the built sites, served as a host would serve them. */
    readonly secondSite: string;
    readonly guide: string;
    /** Folders of the built sites. */
    readonly secondFolder: string;
    readonly guideFolder: string;
  }
}

/** Builds the second site and the guide once for all browser tests and serves them under their headers. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  findChromium();
  const folder = mkdtempSync(join(tmpdir(), "browser-sites-"));
  const build = async (content: string, name: string): Promise<string> => {
    const output = join(folder, name);
    const { code, stdout, stderr } = await run("build", ["--content", join(root, content), "--output", output]);
    if (code !== 0) throw new Error(`${content} was not built\n${stdout}${stderr}`);
    return output;
  };
  const secondFolder = await build("test/fixtures/second-site", "second");
  const guideFolder = await build("content", "guide");
  const second = await servePreview(secondFolder, 8310);
  const guide = await servePreview(guideFolder, 8350);
  project.provide("secondSite", second.url);
  project.provide("guide", guide.url);
  project.provide("secondFolder", secondFolder);
  project.provide("guideFolder", guideFolder);
  return async () => {
    await second.close();
    await guide.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
