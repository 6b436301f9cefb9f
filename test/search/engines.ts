// The two engines that are compared, asked in the same way on the same built index.
import type { PagefindModule } from "../../layouts/client/search/query/pagefind.ts";
import { openSearch } from "../../layouts/client/search/query/search.ts";
import type { SiteFiles } from "./site-files.ts";

/** An opened engine. */
export interface Engine {
  /**
   * Results with their excerpts, best first.
   * @param most results at most
   */
  ask(text: string, most: number): Promise<readonly Found[]>;
}

export interface Found {
  /** From the site's base, anchor included. */
  readonly url: string;
  readonly kind: string;
  /** Addresses of the first three sections that it shows. */
  readonly sections: readonly string[];
}

export interface EngineKind {
  readonly name: string;
  /** Files that a browser loads as modules before the first query. */
  readonly modules: readonly string[];
  /** @param copy another number gives an engine that has loaded nothing yet */
  open(files: SiteFiles, copy: number): Promise<Engine>;
}

export const ours: EngineKind = {
  name: "search",
  modules: ["search/engine.js", "pagefind/pagefind.js"],
  async open(files, copy) {
    const load = (address: string): Promise<PagefindModule> => import(files.module(address, copy)) as Promise<PagefindModule>;
    const search = await openSearch({ base: "/", language: files.language, load });
    return {
      ask: async (text, limit) =>
        (await search.search(text, { limit })).results.map(({ url, kind, sections }) => ({
          url,
          kind,
          sections: sections.slice(0, 3).map((section) => section.url),
        })),
    };
  },
};

interface PlainModule {
  readonly createInstance: (options: { readonly basePath: string; readonly baseUrl: string; readonly noWorker: boolean }) => {
    search(text: string): Promise<{ readonly results: readonly { data(): Promise<PlainPage> }[] }>;
  };
}

interface PlainPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly url: string; readonly locations: readonly number[] }[];
}

/** Pagefind as it comes, with its own ranking; of a page's sections the three with most hits, as its own interface shows them. */
export const plain: EngineKind = {
  name: "plain Pagefind",
  modules: ["pagefind/pagefind.js"],
  async open(files, copy) {
    const { createInstance } = (await import(files.module("pagefind/pagefind.js", -copy - 1))) as PlainModule;
    const pagefind = createInstance({ basePath: "/pagefind/", baseUrl: "/", noWorker: true });
    return {
      async ask(text, most) {
        const { results } = await pagefind.search(text);
        const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
        return pages.map(({ url, meta, sub_results: parts }) => ({ url, kind: meta["kind"] ?? "article", sections: mostHits(parts) }));
      },
    };
  },
};

const mostHits = (parts: PlainPage["sub_results"]): string[] =>
  parts
    .filter(({ url }) => url.includes("#"))
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, 3)
    .map(({ url }) => url);
