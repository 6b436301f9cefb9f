// What search answers, as plain text throughout: whoever shows it makes elements, never markup.

export interface Search {
  /**
   * Finds the pages that hold all words of the text. Without words it lists the pages that the filters leave, and nothing without filters.
   * @param text what the reader typed
   * @param options `filters`: values by name of the filter (a key of an axis, or `kind`), any within one filter, all across; `limit`: results at most, 10 if not given
   * @throws a plain Error where the index cannot be read
   */
  search(text: string, options?: SearchOptions): Promise<Answer>;
}

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly limit?: number;
}

export interface Answer {
  /** Best first, at most `limit`. */
  readonly results: readonly Result[];
  /** For every value of every filter the number of pages it would leave, given the text and the choices in the other filters. */
  readonly counts: FilterCounts;
  /** Number of all pages found. */
  readonly total: number;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Result {
  /** Absolute path, base included. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly excerpt: readonly Part[];
  readonly terms: readonly { readonly axis: string; readonly label: string }[];
  readonly score: number;
  /** Sections and findings that hold the words, those with more hits first. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Part[];
}

/** A piece of an excerpt; `mark` says that it is a hit. */
export interface Part {
  readonly text: string;
  readonly mark: boolean;
}
