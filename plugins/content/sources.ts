// From the fields of one BibTeX entry to a source: what is missing or cannot be used is said at the entry's key.
import { sourceKinds, type SourceKind } from "../model/evidence.ts";
import { error, type Issue, type Place } from "../model/issue.ts";
import { nearest } from "../model/nearest.ts";
import type { SourceAuthor, SourceRecord } from "../model/record.ts";
import { reservedWords, slugify } from "../model/slug.ts";
import { forbiddenIn } from "./characters.ts";
import type { Reading } from "./reading.ts";
import { arxivOf, doiOf, isWebAddress } from "./source-addresses.ts";

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

/** Keys that a citation `[@key]` can name. */
const citable = /^[A-Za-z0-9][A-Za-z0-9_:.+/-]*$/;

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

/** Other names of kinds that authors use. */
const kindNames: Readonly<Record<string, SourceKind>> = { "official-record": "record" };

/** Makes a source of an entry: without what cannot be used, so that a citation of it is not called unknown too; none without a usable key. */
export function sourceOf(entry: SourceFields): Reading<SourceRecord> {
  const issues: Issue[] = [];
  const report = (message: string, hint: string) => void issues.push(error("bibtex", entry.place, message, hint));
  const field = (name: string): string | undefined => entry.text.get(name) || undefined;
  const { key } = entry;

  const slug = slugify(key);
  if (key === "") report("this entry has no key", "write @misc{name2026word, …");
  else if (!citable.test(key)) report(`the key ${JSON.stringify(key)} cannot be cited`, `use letters, digits and _ : . + / -, for example ${slug || "name2026word"}`);
  else if (reservedWords.has(slug)) report(`the key "${key}" is a word with a meaning of its own`, `choose another, for example ${key}2026`);

  for (const name of entry.repeated) report(`${key}: the field ${name} stands twice`, "keep one of them");
  for (const [name, value] of shownTexts(entry)) {
    const character = forbiddenIn(value);
    if (character !== undefined) report(`${key}: ${character} cannot stand in ${name}`, "delete it");
    const command = /\\[A-Za-z]+/.exec(value)?.[0];
    if (command !== undefined) report(`${key}: the TeX command ${command} in ${name} is not known`, "write the character itself");
  }

  const title = field("title");
  if (title === undefined && key !== "") report(`${key}: the entry has no title`, "add title = {…}");

  const date = field("year") ?? field("date");
  const year = /^\d{4}(?=$|-)/.exec(date ?? "")?.[0];
  if (date !== undefined && year === undefined) report(`${key}: expected a year of four digits, found ${JSON.stringify(date)}`, "write year = {2026}");

  const url = field("url");
  if (url !== undefined && !isWebAddress(url)) report(`${key}: the url ${JSON.stringify(url)} is no address`, "write one that starts with https://");
  const doi = doiOf(field("doi"));
  if (doi === "unreadable") report(`${key}: the doi ${JSON.stringify(field("doi"))} is none`, "write it as 10.1000/xyz");
  const arxiv = arxivOf(entry.text);
  if (arxiv === "unreadable") report(`${key}: the arXiv number ${JSON.stringify(field("eprint"))} is none`, "write it as eprint = {2001.08361}");

  const named = entry.keywords.flatMap((keyword) => /^kind:\s*(.*)$/.exec(keyword.trim())?.[1] ?? []);
  const kinds = named.map((name) => kindNames[name] ?? sourceKinds.find((kind) => kind === name));
  for (const [i, name] of named.entries()) {
    if (kinds[i] !== undefined) continue;
    const meant = nearest(name, sourceKinds);
    report(`${key}: "${name}" is no kind of source`, meant === undefined ? `the kinds are ${sourceKinds.join(", ")}` : `did you mean ${meant}?`);
  }
  if (named.length > 1) report(`${key}: keywords name ${named.length} kinds, expected one`, "keep one kind:…");

  if (!citable.test(key) || reservedWords.has(slug)) return { value: undefined, issues };
  const { authors, moreAuthors } = authorsOf(entry);
  return {
    value: {
      file: entry.file,
      key,
      slug,
      place: entry.place,
      title: title ?? key,
      authors,
      moreAuthors,
      year: year === undefined ? undefined : Number(year),
      venue: venueOf(entry, authors),
      kind: kinds[0] ?? kindOf(entry, arxiv !== undefined),
      vendor: entry.keywords.flatMap((keyword) => /^vendor:\s*(.+)$/.exec(keyword.trim())?.[1] ?? [])[0],
      doi: doi === "unreadable" ? undefined : doi,
      arxiv: arxiv === "unreadable" ? undefined : arxiv,
      url: url !== undefined && isWebAddress(url) ? url : undefined,
      bibtex: entry.bibtex,
    },
    issues,
  };
}

const venueFields = ["journal", "journaltitle", "booktitle", "institution", "organization", "publisher", "howpublished"] as const;

function* shownTexts({ text, people }: SourceFields): Generator<readonly [string, string]> {
  for (const name of ["title", ...venueFields]) yield [name, text.get(name) ?? ""];
  for (const { family, given } of people) yield ["author", `${given ?? ""} ${family}`];
}

function authorsOf({ people, text }: SourceFields): { authors: readonly SourceAuthor[]; moreAuthors: boolean } {
  const authors = people.filter(({ family, given }) => family !== "" && !(family === "others" && given === undefined));
  if (people.length > 0) return { authors, moreAuthors: people.at(-1)?.family === "others" };
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
  return kindsByType[type] ?? "other";
}
