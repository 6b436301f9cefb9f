import { rm } from "node:fs/promises";
import { afterAll, beforeAll, vi } from "vitest";
import type { Search } from "../../layouts/client/search/result.ts";
import { indexSite, type IndexedSite } from "./indexed-site.ts";
import { speechSite } from "./speech-site.ts";

/** The search of the site about speech, made before the tests of a file and removed after them. `open` opens it anew. */
export function speechSearch(): Search & Pick<IndexedSite, "open"> {
  let site: IndexedSite;
  let opened: Search;
  beforeAll(async () => {
    site = await indexSite(speechSite);
    opened = await site.open();
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await rm(site.folder, { recursive: true });
  });
  return { search: (text, options) => opened.search(text, options), open: () => site.open() };
}
