// A process of its own that makes the search index, so that writing never waits for it. It ends when the index is in place.
import { readdirSync, renameSync, rmSync } from "node:fs";
import { constants, setPriority } from "node:os";
import path from "node:path";
import type { RenderedPage } from "../search/build.ts";
import { buildSearchIndex } from "../search/build.ts";
import { renderPage } from "../../layouts/render.tsx";
import { searchRecord } from "../../layouts/texts/search-record.ts";
import type { Frame } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import { openMemory } from "../content/kept-memory.ts";
import { fileUrl } from "../model/urls.ts";
import { frameOf } from "../pages/frame.ts";
import { planSearchedPages } from "../pages/plan.ts";
import { searchNames, searchRecords } from "../pages/search-records.ts";
import { loadSite, stops } from "../pipeline.ts";
import { keptRelations } from "../search/relations.ts";
import type { Task } from "./messages.ts";

setPriority(constants.priority.PRIORITY_LOW); // the page that a writer waits for goes first
process.on("disconnect", () => process.exit());
process.on("SIGTERM", () => process.exit());
process.on("SIGINT", () => undefined); // Ctrl-C reaches every process of a terminal; the server says when to end

const { settings, index } = JSON.parse(process.argv[2] ?? "") as Task;
const { memory, keep } = openMemory(settings.cache, settings.content);
const { site, issues } = loadSite(settings, memory, keptRelations(settings.cache));
keep();

if (site !== undefined && !stops(issues, false)) {
  // Addresses of bundles stand in the head, which is not indexed.
  const unused = fileUrl(site.base, "assets/none");
  const frame = frameOf(site, { style: unused, articleStyle: unused, script: unused, icon: unused, theme: unused }, unused);
  const next = path.join(index, "next");
  const pages = planSearchedPages(site);
  const records = searchRecords(site).map(searchRecord);
  await buildSearchIndex(rendered(pages, frame), records, {
    entries: pages.length + records.length,
    language: site.language,
    base: site.base,
    folder: next,
    names: searchNames(site),
    minify: async (script) => script,
  });
  for (const made of readdirSync(next)) {
    rmSync(path.join(index, made), { recursive: true, force: true });
    renameSync(path.join(next, made), path.join(index, made));
  }
}

process.disconnect();

function* rendered(pages: readonly PlannedPage[], frame: Frame): Iterable<RenderedPage> {
  for (const planned of pages) {
    const page = planned.make();
    yield { url: page.url, head: page.head, html: renderPage(page, frame) };
  }
}
