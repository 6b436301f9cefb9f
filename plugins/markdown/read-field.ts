import type { Token } from "markdown-it";
import type { CitationItem, InlineText, TermName } from "../model/body.ts";
import { parseDate, type IsoDate } from "../model/date.ts";
import { error, type Place } from "../model/issue.ts";
import { nearest } from "../model/nearest.ts";
import type { Facts } from "./facts.ts";
import type { Field } from "./fields.ts";
import { placeIn } from "./place.ts";

/** Reads the values of fields; what it cannot read it reports, and gives nothing. */
export interface FieldReader {
  readonly facts: Facts;
  readonly inlineText: (token: Token) => InlineText;
}

/** A part of a value between commas. */
export interface Part {
  readonly text: string;
  readonly place: Place;
}

/** The parts of a value between commas, at most `most`; the last holds the rest. */
export function partsOf({ facts }: FieldReader, field: Field, most = Number.POSITIVE_INFINITY): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  while (start <= field.value.length) {
    const comma = parts.length + 1 < most ? field.value.indexOf(",", start) : -1;
    const end = comma === -1 ? field.value.length : comma;
    const written = field.value.slice(start, end);
    const text = written.trim().replace(/\s+/g, " ");
    const indent = written.length - written.trimStart().length;
    parts.push({ text, place: placeIn(facts, field.passage, text === "" ? start : start + indent, written.trim().length) });
    start = end + 1;
  }
  return parts;
}

/** A list of names between commas. */
export function readNames(reader: FieldReader, field: Field): readonly TermName[] {
  const names: TermName[] = [];
  for (const { text, place } of partsOf(reader, field)) {
    if (text !== "") names.push({ name: text, place });
    else
      reader.facts.issues.push(error("fields", place, `a name is missing between the commas of "${field.spec.name}"`, "remove the comma"));
  }
  return names;
}

/** One of a closed list of words; `what` names the list in the error. */
export function readChoice<Choice extends string>(
  { facts }: FieldReader,
  { text, place }: Part,
  choices: readonly Choice[],
  what: string,
): Choice | undefined {
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  const near = nearest(text, choices);
  const expected = `expected ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  if (text === "")
    facts.issues.push(error("fields", place, `nothing stands beside the comma; ${expected}`, "write it, or remove the comma"));
  else
    facts.issues.push(
      error("fields", place, `"${text}" is no ${what}; ${expected}`, near === undefined ? undefined : `did you mean ${near}?`),
    );
  return undefined;
}

/** A day of the field called `name`. */
export function readDate({ facts }: FieldReader, { text, place }: Part, name: string): IsoDate | undefined {
  const date = parseDate(text);
  if (date !== undefined) return date;
  const message = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? `"${name}" names the day ${text}, which does not exist`
    : `"${name}" expects a date, and ${text === "" ? "there" : `"${text}"`} is none`;
  facts.issues.push(error("fields", place, message, "write a day such as 2026-11-24"));
  return undefined;
}

/** The text that stands for a sentence which the author left out. */
export const noText: InlineText = { html: "" as InlineText["html"], text: "" };

/** Text with markup of a field, or `undefined` where the author left it out. */
export const readText = (reader: FieldReader, field: Field | undefined): InlineText | undefined =>
  field?.inline && reader.inlineText(field.inline);

/** Sources of a field that holds citations and nothing else. */
export function readSources({ facts }: FieldReader, field: Field): readonly CitationItem[] {
  const children = field.inline?.children ?? [];
  if (
    !children.every(({ type, content }) => type === "citation" || type === "softbreak" || (/^[\s,;]*$/.test(content) && type === "text"))
  ) {
    const place = placeIn(facts, field.passage, 0, field.value.length);
    const message = `"${field.spec.name}" holds citations and nothing else`;
    facts.issues.push(error("fields", place, message, "write [@key, table 2], and what else there is to say into another field"));
  }
  return children.filter(({ type }) => type === "citation").flatMap(({ meta }) => facts.citations[Number(meta?.["citation"])]?.items ?? []);
}
