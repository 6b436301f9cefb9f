// From the fields of one BibTeX entry to a source: what is missing or cannot be used is said at the entry's key.
import type { SourceKind } from "../model/evidence.ts";
import { error } from "../model/issue.ts";
import type { SourceAuthor, SourceRecord } from "../model/record.ts";
import { slugify } from "../model/slug.ts";
import type { Reading } from "./reading.ts";
import { arxivOf, doiOf, isWebAddress, urlOf } from "./source-addresses.ts";
import { keywordValues, namedKinds, venueFields, yearOf, type SourceFields } from "./source-fields.ts";
import { entryProblems, keyProblems } from "./source-problems.ts";

/** Kinds by the type of an entry, where its keywords name none. */
const kindsByType: Readonly<Record<string, SourceKind>> = {
  article: "peer-reviewed",
  inproceedings: "peer-reviewed",
  conference: "peer-reviewed",
  incollection: "peer-reviewed",
  proceedings: "peer-reviewed",
  techreport: "report",
  report: "report",
  manual: "report",
  unpublished: "preprint",
  dataset: "data-set",
  legislation: "record",
  jurisdiction: "record",
  patent: "record",
};

/**
 * Makes a source of an entry, without the fields that cannot be used, so that a citation of it is not called unknown too.
 * @returns no value where the key cannot be used
 */
export function sourceOf(entry: SourceFields): Reading<SourceRecord> {
  const { key, file, place, text, bibtex } = entry;
  const slug = slugify(key);
  const arxiv = arxivOf(text);
  const url = urlOf(text);
  const kind = namedKinds(entry)[0]?.kind ?? kindOf(entry, arxiv !== undefined);
  const vendor = keywordValues(entry, "vendor")[0];
  const title = text.get("title") || key;
  const { authors, moreAuthors } = authorsOf(entry);
  const venue = venueOf(entry, authors);
  const year = yearOf(text);
  const doi = doiOf(text.get("doi"));

  const problems = [...keyProblems(key)];
  const usable = problems.length === 0;
  if (key !== "") problems.push(...entryProblems(entry));
  const issues = problems.map(({ message, hint }) => error("bibtex", place, message, hint));
  const web = url !== undefined && isWebAddress(url) ? url : undefined;
  const value = { file, key, slug, place, title, authors, moreAuthors, year, venue, kind, vendor, doi, arxiv, url: web, bibtex };
  return { value: usable ? value : undefined, issues };
}

const isOthers = ({ family, given }: SourceAuthor): boolean => family.toLowerCase() === "others" && given === undefined;

function authorsOf({ people, text }: SourceFields): { authors: readonly SourceAuthor[]; moreAuthors: boolean } {
  const authors = people.filter((person) => person.family !== "" && !isOthers(person));
  if (people.length > 0) return { authors, moreAuthors: people.some(isOthers) };
  const organisation = text.get("organization") || text.get("institution");
  return { authors: organisation ? [{ family: organisation, given: undefined }] : [], moreAuthors: false };
}

/** The first venue that is no address and not the author itself. */
function venueOf({ text }: SourceFields, authors: readonly SourceAuthor[]): string | undefined {
  const venues = venueFields.map((name) => text.get(name) ?? "");
  return venues.find((venue) => venue !== "" && !/https?:\/\//.test(venue) && !authors.some(({ family }) => family === venue));
}

/** An article with an arXiv number is a preprint only where no journal took it. */
function kindOf({ type, text }: SourceFields, onArxiv: boolean): SourceKind {
  const journal = text.get("journal") ?? text.get("journaltitle") ?? "";
  if (/\b(?:arxiv|biorxiv|medrxiv|corr|preprint)\b/i.test(journal)) return "preprint";
  if (onArxiv && (type === "misc" || type === "online" || (type === "article" && journal === ""))) return "preprint";
  return (Object.hasOwn(kindsByType, type) ? kindsByType[type] : undefined) ?? "other";
}
