// What search holds beside rendered articles: small records, one per result, made from the model.
import type { Relation, Strength } from "./evidence.ts";
import type { UrlPath } from "./urls.ts";

/** Kinds of results, by which the list is grouped and filtered. */
export const searchKinds = ["term", "finding", "article", "crossing", "source", "glossary"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Names of the filters that are no axes; reserved words, so no axis can take them. */
export const kindFilter = "kind";
export const relationFilter = "relation";

/** Labels by key of the axis, and the values of the filters that are no axes. */
export type SearchFilters = Readonly<Record<string, readonly string[]>>;

interface RecordParts {
  /** Where it stands, anchor included. */
  readonly url: UrlPath;
  /** Plain text: a finding's sentence, a term's label. */
  readonly title: string;
  /** Plain text that is searched beside the title and that excerpts are taken from. */
  readonly text: string;
  /** Other names that it is asked for by: synonyms, long forms, acronyms. */
  readonly aliases: readonly string[];
  /** What it stands below, from the top. */
  readonly trail: readonly string[];
  readonly filters: SearchFilters;
}

/** What a result of a kind shows beside its title. */
export type KindFacts =
  | {
      readonly kind: "finding";
      /** Its first relation, and what that bears on: a term's label or the article's title. */
      readonly relation: Relation;
      readonly bears: string;
      readonly strength: Strength;
      /** Short form of its first source, with the number of others: `Taori and others 2020, 2 more`. */
      readonly source: string;
    }
  | {
      readonly kind: "term";
      /** The verdict as a sentence, or that there is none. */
      readonly verdict: string;
      /** Number of findings that count for it. */
      readonly findings: number;
    }
  | { readonly kind: Exclude<SearchKind, "finding" | "term"> };

export type SearchRecord = RecordParts & KindFacts;
