// The fields of one BibTeX entry, and what several steps read from them.
import { sourceKinds, type SourceKind } from "../model/evidence.ts";
import type { Place } from "../model/issue.ts";
import type { SourceAuthor } from "../model/record.ts";

/** An entry with TeX resolved to plain text. */
export interface SourceFields {
  /** Type of the entry in lower case: `article`. */
  readonly type: string;
  readonly key: string;
  readonly file: string;
  readonly place: Place;
  /** Fields but `author` and `keywords`, by name in lower case. */
  readonly text: ReadonlyMap<string, string>;
  readonly people: readonly SourceAuthor[];
  readonly keywords: readonly string[];
  /** Names of fields that stand more than once. */
  readonly repeated: readonly string[];
  readonly bibtex: string;
}

/** Fields that say where a source appeared, the most telling first. */
export const venueFields = ["journal", "journaltitle", "booktitle", "institution", "organization", "publisher", "howpublished"] as const;

/** Other names of kinds that authors use. */
const kindNames: Readonly<Record<string, SourceKind>> = { "official-record": "record" };

/** Values of keywords such as `kind:news`. */
export function keywordValues({ keywords }: SourceFields, name: string): string[] {
  const pairs = keywords.map((keyword) => keyword.split(":", 2).map((part) => part.trim()));
  return pairs.flatMap(([key, value]) => (key === name && value !== undefined ? [value] : []));
}

/** Kinds that the keywords name, as written; `undefined` for a name that is none. */
export const namedKinds = (entry: SourceFields): { name: string; kind: SourceKind | undefined }[] =>
  keywordValues(entry, "kind").map((name) => ({
    name,
    kind: Object.hasOwn(kindNames, name) ? kindNames[name] : sourceKinds.find((kind) => kind === name),
  }));

/** The date as written. */
export const writtenDate = (text: ReadonlyMap<string, string>): string | undefined => text.get("year") || text.get("date") || undefined;

/** The year of four digits, where there is one. */
export function yearOf(text: ReadonlyMap<string, string>): number | undefined {
  const year = /^\d{4}(?=$|-)/.exec(writtenDate(text) ?? "")?.[0];
  return year === undefined ? undefined : Number(year);
}
