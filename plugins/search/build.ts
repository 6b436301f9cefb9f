import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Head } from "../../layouts/frame.ts";
import type { SearchRecord } from "../model/search-record.ts";
import type { UrlPath } from "../model/urls.ts";
import { readEntry, removeUnused, prepareScript } from "./bundle.ts";
import { writeCompanions } from "./companions.ts";
import { withIndexer, type Indexer } from "./indexer.ts";
import { pageToIndex } from "./page.ts";
import { recordToIndex } from "./record.ts";

export interface RenderedPage {
  readonly url: UrlPath;
  readonly head: Pick<Head, "title" | "trail" | "search">;
  readonly html: string;
}

export interface IndexOptions {
  /** Language tag of the site. */
  readonly language: string;
  /** Path that the site lives below; addresses in the index leave it out. */
  readonly base: UrlPath;
  /** Absolute path of the folder that gets a fresh `pagefind/`, and in `search/` what the search engine reads beside it. */
  readonly folder: string;
  /** Number of pages and records that will come, about; a search of many is divided into larger parts. */
  readonly entries: number;
  /** Groups of equal names, as a reader may write them: a long form and its acronym. */
  readonly names: readonly (readonly string[])[];
  /** Makes a script shorter. */
  readonly minify: (script: string) => Promise<string>;
}

/** An index that takes pages in while they are rendered, and records beside them. */
export interface SearchIndex {
  /** Takes in a rendered page; one without a search head is left out. */
  add(page: RenderedPage): void;
  addRecord(record: SearchRecord): void;
  /**
   * Writes the index and what stands beside it when everything is in. The same pages and records in the same order give the same bytes.
   * @returns numbers of indexed pages and records and of their words
   * @throws with the address of a page or record that cannot be indexed or holds no words; the indexing process has ended in any case
   */
  write(): Promise<Indexed>;
}

export interface Indexed {
  readonly entries: number;
  readonly words: number;
}

/** A page or record that was taken in. */
interface Entry {
  readonly url: UrlPath;
  readonly words: number;
}

/** Takes everything in and writes nothing, for a build without search. */
export const noSearchIndex: SearchIndex = {
  add: () => undefined,
  addRecord: () => undefined,
  write: () => Promise.resolve({ entries: 0, words: 0 }),
};

/** Starts an index; its process works beside ours until `write` has answered. */
export function openSearchIndex(options: IndexOptions): SearchIndex {
  const bundle = join(options.folder, "pagefind");
  const added: Promise<Entry>[] = [];
  const started = deferred<Indexer>();
  const complete = deferred<void>();
  let isComplete = false;
  const written = withIndexer(options.language, options.entries, async (indexer) => {
    started.resolve(indexer);
    await complete.promise;
    const entries = await Promise.all(added);
    await rm(bundle, { recursive: true, force: true });
    await indexer.write(bundle).catch((cause: unknown) => {
      throw new Error(`the search index could not be written into ${bundle}: ${messageOf(cause)}`, { cause });
    });
    const found = await readEntry(bundle);
    if (found.pages !== entries.length) throw new Error(missing(entries, entries.length - found.pages));
    await removeUnused(bundle, found);
    await prepareScript(bundle, options.minify);
    await writeCompanions(options);
    return { entries: entries.length, words: entries.reduce((sum, { words }) => sum + words, 0) };
  });
  written.catch(() => undefined); // `write` tells

  function take(url: UrlPath, give: (indexer: Indexer, address: string) => Promise<number>): void {
    if (isComplete) throw new Error(`${url} is to be searched, but came after the index was written`);
    const entry = started.promise.then(async (indexer) => {
      try {
        return { url, words: await give(indexer, `/${url.slice(options.base.length)}`) };
      } catch (cause) {
        throw new Error(`${url} could not be indexed for search: ${messageOf(cause)}`, { cause });
      }
    });
    entry.catch(() => undefined); // `write` tells
    added.push(entry);
  }

  return {
    add({ url, head: { title, trail, search }, html }) {
      if (search === undefined) return;
      const page = { title, trail: trail.map(({ label }) => label), search, html };
      take(url, (indexer, address) => indexer.addPage(address, pageToIndex(page, options.language)));
    },
    addRecord(record) {
      take(record.url, (indexer, address) => indexer.addRecord(address, recordToIndex(record, options.language)));
    },
    write() {
      isComplete = true;
      complete.resolve();
      return written;
    },
  };
}

/** Writes the search index of pages and records that are at hand. */
export function buildSearchIndex(pages: Iterable<RenderedPage>, records: Iterable<SearchRecord>, options: IndexOptions): Promise<Indexed> {
  const index = openSearchIndex(options);
  for (const record of records) index.addRecord(record);
  for (const page of pages) index.add(page);
  return index.write();
}

/** Pagefind leaves out a page without words, and the first of two with one address, and says neither. */
function missing(entries: readonly Entry[], count: number): string {
  const wordless = entries.filter(({ words }) => words < 2).map(({ url }) => url);
  const twice = entries.filter(({ url }, i) => entries.findIndex((entry) => entry.url === url) < i).map(({ url }) => url);
  const why = twice.length > 0 ? `twice at one address: ${twice.join(", ")}` : `pages without words: ${wordless.join(", ") || "none"}`;
  return `search index: ${count} of ${entries.length} pages were not indexed; ${why}`;
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
