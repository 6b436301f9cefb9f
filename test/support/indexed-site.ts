// A small site's real index, made in a temporary folder, and search opened on it in Node.
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import type { PagefindModule } from "../../layouts/client/search/query/pagefind.ts";
import { openSearch } from "../../layouts/client/search/query/search.ts";
import type { Search } from "../../layouts/client/search/result.ts";
import { minifyScript } from "../../plugins/assets/bundle.ts";
import type { KindFacts, SearchFilters, SearchRecord } from "../../plugins/model/search-record.ts";
import { basePath, fileUrl } from "../../plugins/model/urls.ts";
import { buildSearchIndex, type RenderedPage } from "../../plugins/search/build.ts";

const siteUrl = "https://example.org/guide/";
export const base = basePath(siteUrl);

/** An article below `articles/`, as it is rendered. */
export const article = (slug: string, title: string, main: string, filters: SearchFilters = {}): RenderedPage => ({
  url: fileUrl(base, `articles/${slug}/`),
  head: { title, trail: [{ label: "Articles", url: fileUrl(base, "articles/") }], search: { filters } },
  html: `<!doctype html><html><body><main data-pagefind-body><h1>${title}</h1>${main}</main></body></html>`,
});

type Parts = Partial<Omit<SearchRecord, "url" | "kind">>;

/** A record; its kind is a filter, as the pages plan it. */
export const record = (path: string, title: string, text: string, facts: KindFacts, parts: Parts = {}): SearchRecord => ({
  url: fileUrl(base, path),
  title,
  text,
  aliases: [],
  trail: [],
  ...facts,
  ...parts,
  filters: { ...parts.filters, kind: [facts.kind] },
});

export interface IndexedSite {
  readonly folder: string;
  /** What `fetch` does while this is the last site that was made. */
  readonly fetch: (address: string) => Promise<Response>;
  /** Opens search with nothing loaded yet. */
  open(): Promise<Search>;
  /** Files of the index below a folder of it, such as `pagefind/index`, by their paths from the site's base. */
  files(below: string): Promise<readonly string[]>;
  /** Files that cannot be had, or only in part, until they are taken out again. */
  readonly faults: Map<string, "missing" | "cut" | "unreachable">;
}

export interface MadeSite {
  readonly language?: string;
  readonly pages?: readonly RenderedPage[];
  readonly records?: readonly SearchRecord[];
  readonly names?: readonly (readonly string[])[];
}

let copies = 0;

/** Makes the index of a site below `/guide/`; from now on `fetch` reads its files. The folder is the caller's to remove. */
export async function indexSite({ language = "en", pages = [], records = [], names = [] }: MadeSite): Promise<IndexedSite> {
  const folder = await mkdtemp(join(tmpdir(), "indexed-"));
  const entries = pages.length + records.length;
  await buildSearchIndex(pages, records, { language, base, folder, entries, names, minify: minifyScript });
  const faults: IndexedSite["faults"] = new Map();
  const load = async (address: string): Promise<Response> => {
    const path = address.slice(base.length).replace(/\?.*$/, "");
    const fault = faults.get(path);
    if (fault === "unreachable") throw new TypeError("Failed to fetch");
    if (fault === "missing" || !address.startsWith(base) || !existsSync(join(folder, path))) return new Response(null, { status: 404 });
    const bytes = new Uint8Array(await readFile(join(folder, path)));
    return new Response(fault === "cut" ? bytes.slice(0, bytes.length / 2) : bytes);
  };
  vi.stubGlobal("fetch", load);
  return {
    folder,
    fetch: load,
    faults,
    async open() {
      copies += 1;
      // A module of its own each time; Node would take the file for CommonJS.
      const script = `${await readFile(join(folder, "pagefind/pagefind.js"), "utf8")}\n//${copies}`;
      const module = `data:text/javascript;base64,${Buffer.from(script).toString("base64")}`;
      return openSearch({ base, language, load: () => import(module) as Promise<PagefindModule> });
    },
    files: async (below) => (await readdir(join(folder, below))).map((name) => `${below}/${name}`),
  };
}
