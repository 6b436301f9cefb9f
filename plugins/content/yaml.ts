// The only file that knows the YAML library. Failsafe schema: it turns no scalar into something else.
import { isMap as isMapNode, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Scalar } from "yaml";
import { error, type Issue, type Place } from "../model/issue.ts";
import { compareText } from "../model/order.ts";
import type { Places } from "../model/record.ts";
import { forbiddenIn } from "./characters.ts";
import type { Reading } from "./reading.ts";
import { wordYamlError } from "./yaml-messages.ts";

/** Plain data: text, numbers, truth values, lists, and maps without a prototype. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

/** Whether data is a map, not text, a number, a truth value or a list. */
export const isMap = (data: Data | undefined): data is { readonly [key: string]: Data } => typeof data === "object" && !Array.isArray(data);

export interface YamlDocument {
  readonly data: Data;
  readonly places: Places;
}

/** Keys that mean something to JavaScript. */
const prototypeNames = new Set(["__proto__", "constructor", "prototype"]);

/** What is no text unless it stands in quotes, as in the YAML of editors and code hosts; a date is a text. */
const number = /^[-+]?\d+(?:\.\d+)?$/;
const unquoted: ReadonlyMap<string, Data> = new Map<string, Data>([
  ["true", true],
  ["false", false],
  ["null", ""],
  ["~", ""],
]);

/**
 * Reads one strict YAML document: no anchors, aliases, tags, directives or duplicate keys.
 * @returns its data with the place of every value and key; no value where anything is wrong
 */
export function readYaml(file: string, text: string): Reading<YamlDocument> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "failsafe",
    merge: false,
    uniqueKeys: false, // the library looks at all pairs of keys; see `dataOf`
    strict: true,
    stringKeys: true,
    prettyErrors: false,
    lineCounter,
  });
  const place = (start: number, end: number): Place => {
    const from = lineCounter.linePos(start);
    const to = lineCounter.linePos(end);
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };

  const issues = [...syntaxIssues(document, text, place), ...featureIssues(document, text, place)];
  if (issues.length > 0) return { value: undefined, issues };

  const { data, at, issues: found } = dataOf(document, place);
  return { value: found.length > 0 ? undefined : { data, places: { file, at } }, issues: found };
}

type PlaceOf = (start: number, end: number) => Place;

/** The data of a document without errors, with the places of its values and keys, and what no value may hold. */
function dataOf(document: Document, place: PlaceOf): { data: Data; at: Places["at"]; issues: readonly Issue[] } {
  const at: Record<string, Place> = Object.create(null);
  const issues: Issue[] = [];
  return { data: plain(document.contents, ""), at, issues };

  function plain(node: unknown, path: string): Data {
    if (isNode(node) && node.range) at[path] = place(node.range[0], node.range[1]);
    if (isScalar(node)) return scalar(node, path);
    if (isSeq(node)) return node.items.map((item, i) => plain(item, below(path, i)));
    if (!isMapNode(node)) return "";
    const map: Record<string, Data> = Object.create(null);
    for (const { key, value } of node.items) {
      if (!isScalar(key) || typeof key.value !== "string") continue;
      const inside = below(path, key.value);
      if (key.range) at[`${inside}:key`] = place(key.range[0], key.range[1]);
      if (prototypeNames.has(key.value)) {
        issues.push(error("yaml", placeAt(`${inside}:key`), `the key "${key.value}" is not allowed`, "delete it"));
        continue;
      }
      if (key.value in map) {
        issues.push(error("yaml", placeAt(`${inside}:key`), `the key ${JSON.stringify(key.value)} stands twice`, "keep one of them"));
        continue;
      }
      checked(key.value, `${inside}:key`);
      map[key.value] = plain(value, inside);
      at[inside] ??= placeAt(`${inside}:key`);
    }
    return map;
  }

  function scalar({ value, type }: Scalar, path: string): Data {
    const written = typeof value === "string" ? checked(value, path) : "";
    if (type !== "PLAIN") return written;
    return unquoted.get(written) ?? (number.test(written) ? Number(written) : written);
  }

  function checked(value: string, path: string): string {
    const character = forbiddenIn(value);
    if (character !== undefined) issues.push(error("characters", placeAt(path), `${character} cannot stand in a value`, "delete it"));
    return value;
  }

  function placeAt(path: string): Place {
    return at[path] ?? place(0, 0);
  }
}

const below = (path: string, key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);

/** Syntax errors of one file that are looked at: most follow from the first. */
const mostReported = 100;
/** Characters of the text that an error is about. */
const longestExcerpt = 200;

/** The first error of each line: the others follow from it. */
function syntaxIssues(document: Document, text: string, place: PlaceOf): Issue[] {
  const issues: Issue[] = [];
  for (const { code, message, pos } of document.errors.slice(0, mostReported)) {
    const found = /^.*/.exec(text.slice(pos[0], pos[0] + longestExcerpt))?.[0] ?? "";
    const wording = wordYamlError(code, message, found);
    const quote = code === "MISSING_CHAR" && message.includes("quote") ? openQuote(document, pos[0]) : undefined;
    const at = quote === undefined ? place(pos[0], Math.min(pos[1], pos[0] + Math.max(found.length, 1))) : place(quote, quote + 1);
    if (!issues.some((issue) => issue.place.line === at.line)) issues.push(error("yaml", at, wording.message, wording.hint));
  }
  return issues;
}

/** Where the quotation mark stands that is not closed before `end`. */
function openQuote(document: Document, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE") === true && range && range[0] < end) start = range[0];
    },
  });
  return start;
}

/** Features that let a small file grow, or that need to be known to be read: the first of each kind. */
function featureIssues(document: Document, text: string, place: PlaceOf): Issue[] {
  const found = new Map<string, Issue>();
  const report = (kind: string, start: number, end: number, message: string, hint: string) => {
    if (!found.has(kind)) found.set(kind, error("yaml", place(start, end), message, hint));
  };
  const directive = /^%.*/m.exec(text);
  if (directive !== null && document.directives?.docStart === true) {
    report("directive", directive.index, directive.index + directive[0].length, "a directive is not allowed", "delete this line");
  }
  visit(document, {
    Alias: (_, { source, range }) => {
      const hint = "write the value out; a text that begins with * needs quotes";
      report("alias", range?.[0] ?? 0, range?.[1] ?? 0, `the alias *${source} is not allowed`, hint);
    },
    Value: (_, node) => {
      const start = node.range?.[0] ?? 0;
      if (node.anchor && !found.has("anchor")) {
        const from = Math.max(0, text.lastIndexOf(`&${node.anchor}`, start));
        report("anchor", from, from + node.anchor.length + 1, `the anchor &${node.anchor} is not allowed`, `delete &${node.anchor}`);
      }
      if (node.tag !== undefined && !found.has("tag")) {
        const tag = /!\S*\s*$/.exec(text.slice(0, start))?.[0].trimEnd() ?? "!";
        const from = Math.max(0, text.lastIndexOf(tag, start - 1));
        report("tag", from, from + tag.length, `the tag ${tag} is not allowed`, "delete it; a text that begins with ! needs quotes");
      }
    },
  });
  return [...found.values()].sort((a, b) => a.place.line - b.place.line || compareText(a.message, b.message));
}
