// From plain data to a typed value by a schema, with each problem at the place of the value that has it.
import { z } from "zod";
import { error, startOf, type Issue, type Place } from "../model/issue.ts";
import { nearest } from "../model/nearest.ts";
import { placeOf } from "../model/record.ts";
import type { Reading } from "./reading.ts";
import type { Data, YamlDocument } from "./yaml.ts";

type Path = readonly PropertyKey[];
type Problem = z.core.$ZodIssue;

/**
 * Checks a document against a schema.
 * @returns the typed value, or an issue for everything that is wrong with it
 */
export function validate<T>(document: YamlDocument, schema: z.ZodType<T>): Reading<T> {
  const result = schema.safeParse(document.data, { error: wordProblem });
  if (result.success) return { value: result.data, issues: [] };
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const problem of result.error.issues) {
    // A value that breaks two checks of its schema has one problem: the first.
    const key = problem.path.join(".");
    if (problem.code !== "unrecognized_keys" && seen.has(key)) continue;
    if (problem.code !== "unrecognized_keys") seen.add(key);
    issues.push(...issuesOf(problem, document));
  }
  return { value: undefined, issues };
}

/** Words for what a schema says nothing about; for unknown keys, the names of the known ones. */
function wordProblem(problem: z.core.$ZodRawIssue): string {
  if (problem.code === "unrecognized_keys") return problem.inst instanceof z.ZodObject ? Object.keys(problem.inst.shape).join(", ") : "";
  if (problem.code === "invalid_type" && problem.expected === "array") return "expected a list";
  if (problem.code === "invalid_type" && problem.expected === "object") return "expected keys with values";
  return "expected another value";
}

function issuesOf(problem: Problem, document: YamlDocument): Issue[] {
  const { data, places } = document;
  const { path, message } = problem;
  const keyPlace = (parent: Path, key: string): Place => placeOf(places, ...names(parent), `${key}:key`);
  const parent = path.slice(0, -1);
  const last = String(path.at(-1) ?? "");
  const label = labelOf(path);
  const value = valueAt(data, path);

  if (problem.code === "unrecognized_keys") {
    return problem.keys.map((key) => unknownKey(key, message.split(", "), keyPlace(path, key), path, document));
  }
  if (problem.code === "invalid_key") {
    return [error("schema", keyPlace(parent, last), `${label}: ${problem.issues[0]?.message ?? message}`)];
  }
  if (value === undefined) {
    const place = parent.length === 0 ? startOf(places.file) : placeOf(places, ...names(parent));
    return [
      error("schema", place, `missing key ${JSON.stringify(last)}${within(parent)}`, `add a line ${last}: with ${stripped(message)}`),
    ];
  }
  const sentence = `${label === "" ? "" : `${label}: `}${message}${found(value, problem)}`;
  return [error("schema", placeOf(places, ...names(path)), sentence, hintFor(problem, value, label))];
}

function unknownKey(key: string, allowed: readonly string[], place: Place, path: Path, { data }: YamlDocument): Issue {
  const parent = valueAt(data, path);
  const free = allowed.filter((name) => !(isMap(parent) && Object.hasOwn(parent, name)));
  const meant = nearest(key, free);
  const hint = meant === undefined ? `known keys: ${allowed.join(", ")}` : `did you mean ${meant}?`;
  return error("schema", place, `unknown key ${JSON.stringify(key)}${within(path)}`, hint);
}

function hintFor(problem: Problem, value: Data, label: string): string | undefined {
  if (problem.message === "expected a list" && typeof value === "string" && value !== "") return `write ${label}: [${value}]`;
  if (typeof value !== "string") return undefined;
  const meant = nearest(value, choices(problem));
  return meant === undefined ? undefined : `did you mean ${meant}?`;
}

function choices(problem: Problem): string[] {
  if (problem.code === "invalid_value") return problem.values.map(String);
  if (problem.code === "invalid_union" && "options" in problem && Array.isArray(problem.options)) return problem.options.map(String);
  return [];
}

/** What stands there instead, unless the message says so. */
function found(value: Data, problem: Problem): string {
  if (problem.message.includes("found")) return "";
  if (value === "") return ", found nothing";
  if (typeof value === "string")
    return problem.code === "too_big" ? `, found ${value.trim().length}` : `, found ${JSON.stringify(shortened(value))}`;
  if (problem.code === "too_big" || problem.code === "too_small")
    return `, found ${isMap(value) ? Object.keys(value).length : value.length}`;
  return isMap(value) ? ", found keys with values" : ", found a list";
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const stripped = (message: string): string => message.replace(/^expected /, "").replace(/, found nothing$/, "");
const names = (path: Path): (string | number)[] => path.map((part) => (typeof part === "number" ? part : String(part)));
const labelOf = (path: Path): string => path.filter((part) => typeof part === "string").join(".");
const within = (path: Path): string => (labelOf(path) === "" ? "" : ` in ${labelOf(path)}`);
const isMap = (data: Data | undefined): data is { readonly [key: string]: Data } => typeof data === "object" && !Array.isArray(data);

function valueAt(data: Data, path: Path): Data | undefined {
  let value: Data | undefined = data;
  for (const part of path) {
    if (Array.isArray(value)) value = value[Number(part)];
    else if (isMap(value) && Object.hasOwn(value, part)) value = value[String(part)];
    else return undefined;
  }
  return value;
}
