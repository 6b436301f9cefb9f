import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Head, SearchHead } from "../../layouts/frame.ts";
import type { UrlPath } from "../model/urls.ts";
import { withIndexer, type Indexer } from "./indexer.ts";
import { pageToIndex } from "./page.ts";

export interface RenderedPage {
  readonly url: UrlPath;
  readonly head: Pick<Head, "title" | "search">;
  readonly html: string;
}

export interface IndexOptions {
  /** Language tag of the site. */
  readonly language: string;
  /** Path that the site lives below; addresses in the index leave it out. */
  readonly base: UrlPath;
  /** Absolute path of the folder that gets a fresh `pagefind/`. */
  readonly folder: string;
}

/** An index that takes pages in while they are rendered. */
export interface SearchIndex {
  /** Takes in a rendered page; one without a search head is left out. */
  add(page: RenderedPage): void;
  /**
   * Writes the bundle when every page is in. The same pages in the same order give the same bytes.
   * @returns numbers of indexed pages and of their words
   * @throws with the address of a page that cannot be indexed or holds no words; the indexing process has ended in any case
   */
  write(): Promise<IndexedPages>;
}

export interface IndexedPages {
  readonly pages: number;
  readonly words: number;
}

/** Starts an index; its process works beside ours until `write` has answered. */
export function openSearchIndex(options: IndexOptions): SearchIndex {
  const bundle = join(options.folder, "pagefind");
  const added: Promise<{ readonly url: UrlPath; readonly words: number }>[] = [];
  const started = deferred<Indexer>();
  const complete = deferred<void>();
  let isComplete = false;
  const written = withIndexer(options.language, async (indexer) => {
    started.resolve(indexer);
    await complete.promise;
    const pages = await Promise.all(added);
    await rm(bundle, { recursive: true, force: true });
    await indexer.write(bundle).catch((cause: unknown) => {
      throw new Error(`the search index could not be written into ${bundle}: ${messageOf(cause)}`, { cause });
    });
    const entry = await readEntry(bundle);
    if (entry.pages !== pages.length) {
      const wordless = pages.filter(({ words }) => words < 2).map(({ url }) => url);
      throw new Error(
        `search index: ${pages.length - entry.pages} of ${pages.length} pages were not indexed; pages without words: ${wordless.join(", ") || "none"}`,
      );
    }
    await removeUnused(bundle, entry.wasm);
    return { pages: pages.length, words: pages.reduce((sum, { words }) => sum + words, 0) };
  });
  written.catch(() => undefined); // `write` tells
  return {
    add({ url, head: { title, search }, html }) {
      if (search === undefined) return;
      if (isComplete) throw new Error(`${url} is to be searched, but came after the index was written`);
      const page = started.promise.then(async (indexer) => ({ url, words: await add(indexer, { url, title, search, html }, options) }));
      page.catch(() => undefined); // `write` tells
      added.push(page);
    },
    write() {
      isComplete = true;
      complete.resolve();
      return written;
    },
  };
}

/** Writes the search index of pages that are at hand. */
export function buildSearchIndex(pages: Iterable<RenderedPage>, options: IndexOptions): Promise<IndexedPages> {
  const index = openSearchIndex(options);
  for (const page of pages) index.add(page);
  return index.write();
}

interface SearchablePage {
  readonly url: UrlPath;
  readonly title: string;
  readonly search: SearchHead;
  readonly html: string;
}

async function add(indexer: Indexer, page: SearchablePage, options: IndexOptions): Promise<number> {
  try {
    return await indexer.add(`/${page.url.slice(options.base.length)}`, pageToIndex(page, options.language));
  } catch (cause) {
    throw new Error(`${page.url} could not be indexed for search: ${messageOf(cause)}`, { cause });
  }
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number(), wasm: z.string().nullable() })) });

/** What the written index itself says: how many pages it holds and which WebAssembly files it asks for. */
async function readEntry(bundle: string): Promise<{ pages: number; wasm: ReadonlySet<string> }> {
  const { languages } = entrySchema.parse(JSON.parse(await readFile(join(bundle, "pagefind-entry.json"), "utf8")));
  const all = Object.values(languages);
  return {
    pages: all.reduce((sum, language) => sum + language.page_count, 0),
    wasm: new Set(all.map((language) => `wasm.${language.wasm ?? "unknown"}.pagefind`)),
  };
}

/** Pagefind adds its own interface, 390 KB that no page of ours asks for. */
async function removeUnused(bundle: string, wasm: ReadonlySet<string>): Promise<void> {
  const used = (name: string): boolean =>
    name === "pagefind.js" || name === "pagefind-entry.json" || name.endsWith(".pf_meta") || wasm.has(name);
  for (const item of await readdir(bundle, { withFileTypes: true })) {
    if (item.isFile() && !used(item.name)) await rm(join(bundle, item.name));
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
