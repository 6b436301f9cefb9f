// The browser interface of Pagefind 1.6, as far as it is used, and how it is opened.

export interface Pagefind {
  /** Numbers of pages by value of each filter, for the whole index. */
  filters(): Promise<PagefindCounts>;
  /** `null` instead of a text lists all pages that the filters leave. */
  search(text: string | null, options: { readonly filters: PagefindFilters }): Promise<PagefindAnswer>;
}

export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface PagefindAnswer {
  readonly results: readonly { readonly score: number; data(): Promise<PagefindPage> }[];
  /** Numbers of found pages by value of each filter. */
  readonly filters: PagefindCounts;
}

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly PagefindSection[];
}

export interface PagefindSection {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
}

interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly ranking: { readonly pageLength: number };
  }) => Pagefind;
}

/**
 * Loads Pagefind and the index of the site below `base`.
 * @throws a plain Error where either cannot be read
 */
export async function openPagefind(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  const script = `${folder}pagefind.js`;
  try {
    const { createInstance }: PagefindModule = await import(script);
    const pagefind = createInstance({
      basePath: folder,
      baseUrl: base,
      // The policy of the site refuses a worker made from an address.
      noWorker: true,
      // With Pagefind's own 0.75 the many short pages of sources stand before every article.
      ranking: { pageLength: 0.1 },
    });
    // Counts cover only filters that were loaded; this also shows a missing index now instead of at the first query.
    await pagefind.filters();
    return pagefind;
  } catch (cause) {
    throw new Error(`the search index in ${folder} could not be loaded`, { cause });
  }
}
