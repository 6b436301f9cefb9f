// A process of its own that makes the search index, so that writing never waits for it. It ends when the index is in place.
import { renameSync, rmSync } from "node:fs";
import { constants, setPriority } from "node:os";
import path from "node:path";
import type { RenderedPage } from "../search/build.ts";
import { buildSearchIndex } from "../search/build.ts";
import { renderPage } from "../../layouts/render.tsx";
import type { Frame } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import { fileUrl } from "../model/urls.ts";
import { frameOf } from "../pages/frame.ts";
import { planPages } from "../pages/plan.ts";
import { loadSite, stops } from "../pipeline.ts";
import type { Task } from "./messages.ts";

setPriority(constants.priority.PRIORITY_LOW); // the page that a writer waits for goes first
process.on("disconnect", () => process.exit());
process.on("SIGTERM", () => process.exit());
process.on("SIGINT", () => undefined); // Ctrl-C reaches every process of a terminal; the server says when to end

const { settings, index } = JSON.parse(process.argv[2] ?? "") as Task;
const { site, issues } = loadSite(settings);

if (site !== undefined && !stops(issues, false)) {
  // Addresses of bundles stand in the head, which is not indexed.
  const unused = fileUrl(site.base, "assets/none");
  const frame = frameOf(site, { style: unused, articleStyle: unused, script: unused, icon: unused, theme: unused }, unused);
  const next = path.join(index, "next");
  await buildSearchIndex(rendered(planPages(site), frame), { language: site.language, base: site.base, folder: next });
  rmSync(path.join(index, "pagefind"), { recursive: true, force: true });
  renameSync(path.join(next, "pagefind"), path.join(index, "pagefind"));
}

process.disconnect();

function* rendered(pages: readonly PlannedPage[], frame: Frame): Iterable<RenderedPage> {
  for (const planned of pages) {
    const page = planned.make();
    if (page.head.search !== undefined) yield { url: page.url, head: page.head, html: renderPage(page, frame) };
  }
}
