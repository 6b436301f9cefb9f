// What search answers, as plain text throughout: whoever shows it makes elements, never markup.
import type { KindFacts, SearchKind } from "../../../plugins/model/search-record.ts";

export interface Search {
  /**
   * Finds what answers a text: results that hold its words, in any of their spellings and names, best first. Without words it lists
   * what the filters leave, and nothing without filters.
   * @param text what the reader typed
   * @throws a plain Error where the index cannot be read
   */
  search(text: string, options?: SearchOptions): Promise<Answer>;
}

export interface SearchOptions {
  /** Values by name of the filter (a key of an axis, `kind` or `relation`): any within one filter, all across. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Results at most; 10 if not given. */
  readonly limit?: number;
  /** Lists only results of these kinds, and counts all the same. */
  readonly kinds?: readonly SearchKind[];
  /** Takes every word as it is typed: nothing is corrected. */
  readonly verbatim?: boolean;
}

export interface Answer {
  /** Best first, at most `limit`. */
  readonly results: readonly Result[];
  /** For every value of every filter the number of results it would leave, given the text and the choices in the other filters. */
  readonly counts: FilterCounts;
  /** Words that were taken for others, as in `robustnes` for `robustness`. */
  readonly corrections: readonly Correction[];
  /** Words that were left out because nothing matches them. */
  readonly ignored: readonly string[];
  /** Number of all results, `kinds` aside. */
  readonly total: number;
}

export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Result = Found & KindFacts;

export interface Found {
  /** Absolute path, base included. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Part[];
  /** Words of its title and text that are hits, as they stand there, each once. */
  readonly hits: readonly string[];
  /** What it stands below, from the top. */
  readonly trail: readonly string[];
  readonly terms: readonly { readonly axis: string; readonly label: string }[];
  readonly score: number;
  /** Up to three sections of the page, best first. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Part[];
}

/** A piece of a text; `mark` says that it is a hit. */
export interface Part {
  readonly text: string;
  readonly mark: boolean;
}
