import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Head, SearchHead } from "../../layouts/frame.ts";
import { compareText } from "../model/issue.ts";
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

/**
 * Writes the search index of all pages that have a search head; the same pages give the same bytes, in whatever order they come.
 * @returns numbers of indexed pages and of their words
 * @throws with the address of a page that cannot be indexed or holds no words; the indexing process has ended in any case
 */
export async function buildSearchIndex(pages: Iterable<RenderedPage>, options: IndexOptions): Promise<{ pages: number; words: number }> {
  const sorted = [...searchable(pages)].sort((a, b) => compareText(a.url, b.url));
  const bundle = join(options.folder, "pagefind");
  await rm(bundle, { recursive: true, force: true });
  return withIndexer(options.language, async (indexer) => {
    const wordless: string[] = [];
    let words = 0;
    for (const page of sorted) {
      const found = await add(indexer, page, options);
      if (found < 2) wordless.push(page.url);
      words += found;
    }
    await indexer.write(bundle).catch((cause: unknown) => {
      throw new Error(`the search index could not be written into ${bundle}: ${messageOf(cause)}`, { cause });
    });
    const entry = await readEntry(bundle);
    if (entry.pages !== sorted.length) {
      throw new Error(
        `search index: ${sorted.length - entry.pages} of ${sorted.length} pages were not indexed; pages without words: ${wordless.join(", ") || "none"}`,
      );
    }
    await removeUnused(bundle, entry.wasm);
    return { pages: sorted.length, words };
  });
}

interface SearchablePage {
  readonly url: UrlPath;
  readonly title: string;
  readonly search: SearchHead;
  readonly html: string;
}

function* searchable(pages: Iterable<RenderedPage>): Iterable<SearchablePage> {
  for (const { url, head, html } of pages) {
    if (head.search !== undefined) yield { url, title: head.title, search: head.search, html };
  }
}

async function add(indexer: Indexer, page: SearchablePage, options: IndexOptions): Promise<number> {
  try {
    return await indexer.add(`/${page.url.slice(options.base.length)}`, pageToIndex(page, options.language));
  } catch (cause) {
    throw new Error(`${page.url} could not be indexed for search: ${messageOf(cause)}`, { cause });
  }
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
