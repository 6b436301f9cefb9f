// What reading yields: the files of a content folder as typed values, each with the places its values stand at.
import type { Body } from "./body.ts";
import type { DataTable } from "./chart.ts";
import type { IsoDate } from "./date.ts";
import type { SourceKind } from "./evidence.ts";
import { startOf, type Issue, type Place } from "./issue.ts";
import type { ArticleValues } from "./schema/article.ts";
import type { SiteValues } from "./schema/site.ts";
import type { TermValues } from "./schema/term.ts";
import type { Slug } from "./slug.ts";

/** Places of the values of a YAML document by path: `title`, `benefit.0`, `verdict.form`; a key's own place by `title:key`. */
export interface Places {
  readonly file: string;
  readonly at: Readonly<Record<string, Place>>;
}

/** The place of a value, or of its nearest parent that has one, or of the file. */
export function placeOf(places: Places, ...path: readonly (string | number)[]): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path.slice(0, length).join(".");
    const place = Object.hasOwn(places.at, key) ? places.at[key] : undefined;
    if (place !== undefined) return place;
  }
  return startOf(places.file);
}

export interface ArticleRecord {
  readonly file: string;
  readonly slug: Slug;
  readonly values: ArticleValues;
  /** Terms by axis key, as written. */
  readonly tags: Readonly<Record<string, readonly Slug[]>>;
  readonly places: Places;
  readonly body: Body;
}

export interface TermRecord {
  readonly file: string;
  /** Key of the axis: the name of the folder. */
  readonly axis: string;
  readonly slug: Slug;
  readonly values: TermValues;
  readonly places: Places;
  readonly body: Body;
}

/** A page of prose that a site may hold: the home page's or the method page's. */
export interface ProseRecord {
  readonly file: string;
  readonly body: Body;
}

export interface SourceRecord {
  readonly file: string;
  /** Citation key as written. */
  readonly key: string;
  readonly slug: Slug;
  readonly place: Place;
  readonly title: string;
  /** Names of the authors or organisations, in order; empty where the entry has none. */
  readonly authors: readonly SourceAuthor[];
  /** Whether the list of names ends in "and others". */
  readonly moreAuthors: boolean;
  readonly year: number | undefined;
  /** Journal, conference, institution or publisher. */
  readonly venue: string | undefined;
  readonly kind: SourceKind;
  /** Maker of the system that the source reports on, from `keywords = {vendor:…}`. */
  readonly vendor: string | undefined;
  readonly doi: string | undefined;
  readonly arxiv: string | undefined;
  readonly url: string | undefined;
  /** The entry as written. */
  readonly bibtex: string;
}

export interface SourceAuthor {
  readonly family: string;
  readonly given: string | undefined;
}

export interface GlossaryRecord {
  readonly term: string;
  readonly long: string | undefined;
  readonly definition: string;
  readonly article: Slug | undefined;
  readonly place: Place;
  readonly articlePlace: Place;
}

export interface GapRecord {
  readonly terms: readonly { readonly name: Slug; readonly place: Place }[];
  readonly lookedIn: string;
  readonly date: IsoDate;
  readonly datePlace: Place;
  readonly note: string;
}

export interface ImageRecord {
  /** Path from the content folder: `images/a.png`. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** An article or term whose front matter is wrong: what can be checked of it all the same. */
export interface IncompleteRecord {
  readonly file: string;
  /** Terms by axis key, of the lists that can be read. */
  readonly tags: ArticleRecord["tags"];
  readonly places: Places;
  readonly body: Body;
}

/** Everything that reading a content folder yields. */
export interface Records {
  readonly site: { readonly values: SiteValues; readonly places: Places };
  readonly home: ProseRecord | undefined;
  readonly method: ProseRecord | undefined;
  readonly articles: readonly ArticleRecord[];
  readonly terms: readonly TermRecord[];
  /** Articles and terms that are no part of the site, so that one run reports everything that is wrong with them. */
  readonly incomplete: readonly IncompleteRecord[];
  readonly sources: readonly SourceRecord[];
  readonly glossary: readonly GlossaryRecord[];
  readonly gaps: readonly GapRecord[];
  readonly images: readonly ImageRecord[];
  readonly tables: readonly DataTable[];
  /** Every file that was allowed in, readable or not, so that a link to a file with an error is not called broken. */
  readonly files: ReadonlySet<string>;
  /** What reading and parsing found wrong. */
  readonly issues: readonly Issue[];
}
