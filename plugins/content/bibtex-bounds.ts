// What a file of entries may hold. The BibTeX parser reads what follows an entry again for every mistake, and a few names of @string
// can stand for text without end, so a file is measured in one pass before the parser sees it.
import { error, placeOn, startOf, type Issue, type Place } from "../model/issue.ts";

const mostEntries = 1500;
const mostDollars = 40;
const mostStrayAts = 100;
const mostFields = 60;
const longestField = 1000;
/** Abstracts and notes, which the parser does not look into. */
const longestUnread = 20_000;
/** Some works have a thousand authors. */
const longestNames = 20_000;
/** The square of the lengths of all lists of authors in a file, which is what reading them takes. */
const mostNames = longestNames ** 2;
/** Characters that names of `@string` may stand for in a file, all together. */
const mostNamed = 5_000_000;

/** An item of the file: an entry, `@string`, `@preamble` or `@comment`. */
export interface BibtexItem {
  readonly start: number;
  /** Offset behind its closing bracket; where it is not closed, of the next item or the end. */
  readonly end: number;
  readonly closed: boolean;
  /** Its type in lower case: `misc`. */
  readonly type: string;
  readonly fields: readonly BibtexField[];
}

interface BibtexField {
  readonly name: string;
  readonly start: number;
  readonly length: number;
  /** Number of `#` between its parts. */
  readonly joins: number;
  /** Number of `$`. */
  readonly dollars: number;
}

/** Fields that may be long and that nobody reads: their TeX is left alone, since reading it takes long. */
export const unreadFields = ["abstract", "annotation", "annote", "comment", "file", "note", "review"];

const opening = /@\s*([A-Za-z]+)\s*([{(])/y;

/** The items of a file in order. */
export function itemsOf(text: string): readonly BibtexItem[] {
  const items: BibtexItem[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at)) {
    opening.lastIndex = at;
    const [whole, type = "", bracket] = opening.exec(text) ?? [];
    if (whole === undefined) {
      at += 1;
      continue;
    }
    const item = readItem(text, at, at + whole.length, type.toLowerCase(), bracket === "{" ? "}" : ")");
    items.push(item);
    if (items.length > mostEntries) break;
    at = item.end;
  }
  return items;
}

/** Characters that an item is looked for its end in. */
const longestItem = 100_000;

function readItem(text: string, start: number, inside: number, type: string, guard: string): BibtexItem {
  const fields: BibtexField[] = [];
  let [depth, name, value, joins, dollars, from] = [0, "", -1, 0, 0, inside];
  const endField = (at: number): void => {
    if (value >= 0) fields.push({ name, start: value, length: at - value, joins, dollars });
    [value, joins, dollars, from] = [-1, 0, 0, at + 1];
  };
  const last = Math.min(text.length, inside + longestItem);
  for (let at = inside; at < last; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (depth === 0 && sign === guard) {
      endField(at);
      return { start, end: at + 1, closed: true, type, fields };
    } else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    else if (sign === "$") dollars += 1;
    else if (depth > 0) continue;
    else if (sign === ",") endField(at);
    else if (sign === "#") joins += 1;
    else if (sign === "=" && value < 0) [name, value] = [text.slice(from, at).slice(-40).trim().toLowerCase(), at + 1];
  }
  nextItem.lastIndex = inside;
  return { start, end: nextItem.exec(text)?.index ?? text.length, closed: false, type, fields };
}

const nextItem = /(?<=\n[ \t]*)@/g;

/** Why a file is not given to the parser, if anything. */
export function excessOf(file: string, text: string, items: readonly BibtexItem[]): Issue | undefined {
  const refuse = (place: Place, message: string, hint: string): Issue => error("bibtex", place, message, hint);
  const at = (offset: number): Place => {
    const lines = text.slice(0, offset).split("\n");
    return placeOn(file, lines.length, (lines.at(-1)?.length ?? 0) + 1, 1);
  };
  const past = items[mostEntries];
  if (past !== undefined) return refuse(at(past.start), `this file has more than ${mostEntries} entries`, "split the file");
  for (const { type, start, fields } of items) {
    const joined = type === "string" ? fields.find(({ joins }) => joins > 0) : undefined;
    if (joined !== undefined) return refuse(at(joined.start), "a name that @string gives is made of others", "write its text out");
    if (fields.length > mostFields)
      return refuse(at(start), `this entry has ${fields.length} fields, expected at most ${mostFields}`, "leave out what no one reads");
    const formulas = fields.find(({ name, dollars }) => dollars > mostDollars && !unreadFields.includes(name));
    if (formulas !== undefined)
      return refuse(
        at(formulas.start),
        `the field ${formulas.name} holds ${formulas.dollars} dollar signs, expected at most ${mostDollars}`,
        "write a dollar sign as \\$",
      );
    const most = ({ name }: BibtexField): number =>
      name === "author" ? longestNames : unreadFields.includes(name) ? longestUnread : longestField;
    const long = fields.find((field) => field.length > most(field));
    if (long !== undefined) {
      const message = `the field ${long.name} has ${long.length} characters, expected at most ${most(long)}`;
      return refuse(at(long.start), message, "shorten it, or leave it out");
    }
  }
  const names = items.flatMap(({ fields }) => fields).filter(({ name }) => name === "author");
  if (names.reduce((sum, { length }) => sum + length ** 2, 0) > mostNames)
    return refuse(
      startOf(file),
      "the lists of authors in this file are too long",
      'write the first names and then "and others", or split the file',
    );
  const outside = items.reduce((rest, { start, end }) => rest - countAts(text.slice(start, end)), countAts(text));
  if (outside > mostStrayAts) return refuse(startOf(file), `${outside} @ begin no entry in this file`, "write @misc{key, …");
  const named = Math.max(0, ...items.filter(({ type }) => type === "string").flatMap(({ fields }) => fields.map(({ length }) => length)));
  const uses = items.flatMap(({ fields }) => fields).reduce((sum, { joins }) => sum + 1 + joins, 0);
  if (named * uses > mostNamed) return refuse(startOf(file), "the names that @string gives stand for too much text", "write shorter ones");
  return undefined;
}

const countAts = (text: string): number => text.split("@").length - 1;
