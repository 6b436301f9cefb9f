// The only file that knows the BibTeX parser. It goes on after an entry it cannot read and says nothing of keys that stand
// twice, so both are looked for here and in `source-keys.ts`.
import { parse, type Entry } from "@retorquere/bibtex-parser";
import { error, placeOn, startOf, type Issue, type Place } from "../model/issue.ts";
import type { SourceRecord } from "../model/record.ts";
import { excessOf, itemsOf, unreadFields } from "./bibtex-bounds.ts";
import { missingAtSigns, unknownNameIssues } from "./bibtex-lines.ts";
import { withoutStrings } from "./bibtex-strings.ts";
import { plainTex } from "./plain-tex.ts";
import type { Reading } from "./reading.ts";
import type { SourceFields } from "./source-fields.ts";
import { sourceOf } from "./sources.ts";

const listOptions = {
  sentenceCase: false,
  english: false,
  caseProtection: false,
  verbatimFields: unreadFields,
  unsupported: (_node: unknown, tex: string) => `${tex} `,
} as const;

const closeHint = "close every { and every quotation mark, put a comma between fields and = between a field's name and its value";

const nameHint = "write names as Family, Given and Family, Given, and an organisation in braces of its own";

/** Reads a file of BibTeX entries; those that cannot be used are left out, each with an issue at its line. */
export function readBibtex(file: string, text: string): Reading<readonly SourceRecord[]> {
  const issues: Issue[] = missingAtSigns(file, text);
  const items = itemsOf(text);
  const excess = excessOf(file, text, items);
  if (excess !== undefined) return { value: undefined, issues: [excess] };
  const locate = locator(file, text);
  let readable = text;
  for (const { start, end, closed } of items) {
    if (closed) continue;
    const written = text.slice(start, end);
    issues.push(error("bibtex", locate(written), `this entry cannot be read${nameOf(written)}`, closeHint));
    readable = readable.slice(0, start) + written.replace(/[^\n]/g, " ") + readable.slice(end);
  }
  let library: ReturnType<typeof parse>;
  try {
    library = parse(readable, listOptions);
  } catch (cause) {
    const message = `this file cannot be read as BibTeX: ${cause instanceof Error ? cause.message : String(cause)}`;
    return { value: undefined, issues: [...issues, error("bibtex", startOf(file), message, closeHint)] };
  }
  const records: SourceRecord[] = [];
  for (const { error: message, input = "" } of library.errors) {
    const unknownName = /^Unresolved @string reference "(.*)"$/.exec(message)?.[1];
    if (unknownName !== undefined) issues.push(...unknownNameIssues(file, text, unknownName));
    else if (input !== "" && !input.startsWith("@"))
      issues.push(error("bibtex", locate(input), `the name ${JSON.stringify(input)} cannot be read`, nameHint));
    else issues.push(error("bibtex", locate(input), `this entry cannot be read${nameOf(input)}`, closeHint));
  }
  for (const entry of library.entries) {
    if (entry.input.trim() === "") continue;
    const source = sourceOf({
      ...fieldsOf(entry, file, locate(entry.input)),
      bibtex: withoutStrings(withoutComments(entry.input), library.strings),
    });
    issues.push(...source.issues);
    if (source.value !== undefined) records.push(source.value);
  }
  if (library.entries.length === 0 && issues.length === 0 && /^[^\S\n]*[^\s%@]/m.test(text)) {
    issues.push(error("bibtex", startOf(file), "this file holds no entry", "an entry begins with @, such as @article{lee2020size, …}"));
  }
  return { value: records, issues };
}

function fieldsOf({ type, key, fields, mode, input }: Entry, file: string, place: Place): Omit<SourceFields, "bibtex"> {
  const text = new Map<string, string>();
  const repeated: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const again = /^(.*)\+duplicate-\d+$/.exec(name)?.[1];
    if (again !== undefined) repeated.push(again);
    else if (name === "author" || name === "keywords") continue;
    else text.set(name, mode[name] === "verbatim" ? listed(value).trim() : plainTex(listed(value), input));
  }
  const people = (fields.author ?? []).map(({ name, prefix, lastName, suffix, firstName }) => ({
    family: plainTex(name ?? [prefix, lastName, suffix].filter((part) => part !== undefined && part !== "").join(" "), input),
    given: name !== undefined || firstName === undefined || firstName === "" ? undefined : plainTex(firstName, input),
  }));
  return {
    type: type.toLowerCase(),
    key,
    place,
    file,
    text,
    people,
    keywords: fields.keywords ?? [],
    repeated,
  };
}

/** The parser counts what stands between an entry and the next one to the first. */
function withoutComments(input: string): string {
  const lines = input.split("\n");
  while (/^\s*(?:%|$)/.test(lines.at(-1) ?? "x")) lines.pop();
  return lines.join("\n").trim();
}

const listed = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value));

/** Finds entries in the text in the order in which they stand; the place is that of the entry's key. */
function locator(file: string, text: string): (input: string) => Place {
  const last = new Map<string, number>();
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  let line = 0;
  return (input) => {
    const wanted = input.trimEnd();
    const offset = text.indexOf(wanted, (last.get(wanted) ?? -1) + 1);
    last.set(wanted, offset);
    if (wanted === "" || offset < 0) return startOf(file);
    const { 1: opening = "", 2: key = "" } = /^(@\s*\w+\s*[{(]\s*)([^\s,{}()]*)/.exec(wanted) ?? [];
    const start = offset + opening.length;
    while ((lineStarts[line + 1] ?? Infinity) <= start) line += 1;
    while ((lineStarts[line] ?? 0) > start) line -= 1;
    return placeOn(file, line + 1, start - (lineStarts[line] ?? 0) + 1, key.length);
  };
}

const nameOf = (input: string): string => {
  const key = /^@\s*\w+\s*[{(]\s*([^\s,{}()]+)/.exec(input)?.[1];
  return key === undefined ? "" : `: ${key}`;
};
