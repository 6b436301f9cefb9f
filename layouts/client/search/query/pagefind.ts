// The browser interface of Pagefind 1.6, as far as it is used, and how it is opened.

export interface Pagefind {
  /** `null` instead of a text lists all pages. A text in quotation marks is found exactly. */
  search(text: string | null): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the hits, counted in words of the page. */
  readonly words: readonly number[];
  /** Names of the meta values that hold a hit. */
  readonly matchedMetaFields?: readonly string[];
}

export interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly ranking: {
      readonly termFrequency: number;
      readonly termSaturation: number;
      readonly termSimilarity: number;
      readonly pageLength: number;
      readonly metaWeights: Readonly<Record<string, number>>;
    };
  }) => Pagefind;
}

/** Meta values that hits are wanted in; their words stand in the text too, and the title rule weighs them. */
export const titleField = "title";
export const aliasField = "aliases";

/** Pagefind finds the words of every meta value; none may count by itself. */
const unweighed = Object.fromEntries(
  [titleField, aliasField, "trail", "relation", "bears", "strength", "source", "verdict", "findings"].map((name) => [name, 0]),
);

/**
 * Opens the index below a folder; whether it is there shows with the first thing asked.
 * @param folder address of the folder `pagefind/`
 * @param load gives the module at an address
 * @throws a plain Error where the module cannot be read
 */
export async function openPagefind(folder: string, load: (address: string) => Promise<PagefindModule>): Promise<Pagefind> {
  try {
    const { createInstance } = await load(`${folder}pagefind.js`);
    return createInstance({
      basePath: folder,
      baseUrl: "/",
      // The policy of the site refuses a worker made from an address.
      noWorker: true,
      // Found by search over settings on document collections with judged queries.
      ranking: {
        termFrequency: 0.7,
        termSaturation: 1.4,
        termSimilarity: 5,
        pageLength: 0.3,
        metaWeights: unweighed,
      },
    });
  } catch (cause) {
    throw new Error(`the search index in ${folder} could not be loaded`, { cause });
  }
}
