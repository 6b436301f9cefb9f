// What can be wrong with one BibTeX entry.
import { sourceKinds } from "../model/evidence.ts";
import { nearest } from "../model/nearest.ts";
import { reservedWords, slugify } from "../model/slug.ts";
import { forbiddenIn } from "./characters.ts";
import { arxivOf, doiOf, hasArxivNumber, isWebAddress, urlOf } from "./source-addresses.ts";
import { namedKinds, venueFields, writtenDate, yearOf, type SourceFields } from "./source-fields.ts";

/** Keys that a citation `[@key]` can name. */
const citable = /^[A-Za-z0-9][A-Za-z0-9_:.+/-]*$/;

export interface Problem {
  readonly message: string;
  readonly hint: string;
}

/** Why a key can neither be cited nor have a page. */
export function* keyProblems(key: string): Generator<Problem> {
  const slug = slugify(key);
  if (key === "") yield { message: "this entry has no key", hint: "write @misc{name2026word, …" };
  else if (!citable.test(key)) {
    const hint = `use letters, digits and _ : . + / -, for example ${slug || "name2026word"}`;
    yield { message: `the key ${JSON.stringify(key)} cannot be cited`, hint };
  } else if (reservedWords.has(slug)) {
    yield { message: `the key "${key}" is a word with a meaning of its own`, hint: `choose another, for example ${key}2026` };
  }
}

/** Everything else that is wrong with an entry that has a key. */
export function* entryProblems(entry: SourceFields): Generator<Problem> {
  yield* textProblems(entry);
  yield* fieldProblems(entry);
  yield* kindProblems(entry);
}

function* textProblems(entry: SourceFields): Generator<Problem> {
  const { key } = entry;
  for (const name of entry.repeated) yield { message: `${key}: the field ${name} stands twice`, hint: "keep one of them" };
  for (const [name, value] of shownTexts(entry)) {
    const character = forbiddenIn(value);
    if (character !== undefined) yield { message: `${key}: ${character} cannot stand in ${name}`, hint: "delete it" };
    const command = /\\[A-Za-z]+/.exec(value)?.[0];
    if (command !== undefined)
      yield { message: `${key}: the TeX command ${command} in ${name} is not known`, hint: "write the character itself" };
  }
}

function* fieldProblems({ key, text }: SourceFields): Generator<Problem> {
  const quoted = (name: string): string => JSON.stringify(text.get(name));
  if (!text.get("title")) yield { message: `${key}: the entry has no title`, hint: "add title = {…}" };
  const date = writtenDate(text);
  if (date !== undefined && yearOf(text) === undefined) {
    yield { message: `${key}: expected a year of four digits, found ${JSON.stringify(date)}`, hint: "write year = {2026}" };
  }
  const url = urlOf(text);
  if (url !== undefined && !isWebAddress(url)) {
    yield { message: `${key}: the url ${JSON.stringify(url)} is no address`, hint: "write one that starts with https://" };
  }
  if (text.get("doi") && doiOf(text.get("doi")) === undefined) {
    yield { message: `${key}: the doi ${quoted("doi")} is none`, hint: "write it as 10.1000/xyz" };
  }
  if (hasArxivNumber(text) && arxivOf(text) === undefined) {
    yield { message: `${key}: the arXiv number ${quoted("eprint")} is none`, hint: "write it as eprint = {2001.08361}" };
  }
}

function* kindProblems(entry: SourceFields): Generator<Problem> {
  const named = namedKinds(entry);
  for (const { name, kind } of named) {
    if (kind !== undefined) continue;
    const meant = nearest(name, sourceKinds);
    const hint = meant === undefined ? `the kinds are ${sourceKinds.join(", ")}` : `did you mean ${meant}?`;
    yield { message: `${entry.key}: "${name}" is no kind of source`, hint };
  }
  if (named.length > 1) yield { message: `${entry.key}: keywords name ${named.length} kinds, expected one`, hint: "keep one kind:…" };
}

function* shownTexts({ text, people, keywords }: SourceFields): Generator<readonly [string, string]> {
  for (const name of ["title", ...venueFields]) yield [name, text.get(name) ?? ""];
  yield ["keywords", keywords.join(", ")];
  for (const { family, given } of people) yield ["author", `${given ?? ""} ${family}`];
}
