// From plain data to a typed value by a schema, with each problem at the place of the value that has it.
import { z } from "zod";
import { error, startOf, type Issue, type Place } from "../model/issue.ts";
import { nearest } from "../model/nearest.ts";
import { placeOf } from "../model/record.ts";
import type { Reading } from "./reading.ts";
import { found, hintFor, listsHint, unfolded, wordProblem, type Problem } from "./schema-messages.ts";
import { isMap, type Data, type YamlDocument } from "./yaml.ts";

type Path = readonly PropertyKey[];

/**
 * Checks a document against a schema.
 * @returns the typed value, or an issue for everything that is wrong with it
 */
export function validate<T>({ data: written, places }: YamlDocument, schema: z.ZodType<T>): Reading<T> {
  // A document without a line in it lacks every key that there must be.
  const data = written === "" && schema instanceof z.ZodObject ? {} : written;
  const document = { data, places };
  const result = schema.safeParse(data, { error: wordProblem });
  if (result.success) return { value: result.data, issues: [] };
  const issues: Issue[] = [];
  const problems = result.error.issues.flatMap(unfolded);
  const seen = new Set(problems.flatMap((problem) => misspeltKeys(problem, data)));
  for (const problem of problems) {
    if (problem.code !== "unrecognized_keys") {
      // A value that breaks two checks of its schema has one problem, the first; a misspelt key is not missing as well.
      const keys = [problem.path.join("."), ...(isListOfLists(problem) ? [`${problem.path.slice(0, -1).join(".")}[]`] : [])];
      const isKnown = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      if (isKnown) continue;
    }
    issues.push(...issuesOf(problem, document));
  }
  return { value: undefined, issues };
}

/** Whether a list holds a value where it should hold lists: one mistake, however many values. */
const isListOfLists = ({ code, message, path }: Problem): boolean =>
  code === "invalid_type" && message === "expected a list" && typeof path.at(-1) === "number";

/** Paths of the keys that unknown ones were most likely meant to be. */
function misspeltKeys(problem: Problem, data: Data): string[] {
  if (problem.code !== "unrecognized_keys") return [];
  const meant = problem.keys.map((key) => meantKey(key, problem.message.split(", "), valueAt(data, problem.path)));
  return meant.flatMap((key) => (key === undefined ? [] : [[...problem.path, key].join(".")]));
}

/** The key that an unknown one was most likely meant to be, of those that do not stand there yet. */
const meantKey = (key: string, allowed: readonly string[], parent: Data | undefined): string | undefined =>
  nearest(
    key,
    allowed.filter((name) => !(isMap(parent) && Object.hasOwn(parent, name))),
  );

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
  const hint = isListOfLists(problem) ? listsHint(label, valueAt(data, parent)) : hintFor(problem, value, label);
  return [error("schema", placeOf(places, ...names(path)), sentence, hint)];
}

function unknownKey(key: string, allowed: readonly string[], place: Place, path: Path, { data }: YamlDocument): Issue {
  const meant = meantKey(key, allowed, valueAt(data, path));
  const hint = meant === undefined ? `known keys: ${allowed.join(", ")}` : `did you mean ${meant}?`;
  return error("schema", place, `unknown key ${JSON.stringify(key)}${within(path)}`, hint);
}

const stripped = (message: string): string => message.replace(/^expected /, "").replace(/, found nothing$/, "");
const names = (path: Path): (string | number)[] => path.map((part) => (typeof part === "number" ? part : String(part)));
const labelOf = (path: Path): string => path.filter((part) => typeof part === "string").join(".");
const within = (path: Path): string => (labelOf(path) === "" ? "" : ` in ${labelOf(path)}`);

function valueAt(data: Data, path: Path): Data | undefined {
  let value: Data | undefined = data;
  for (const part of path) {
    if (Array.isArray(value)) value = value[Number(part)];
    else if (isMap(value) && Object.hasOwn(value, part)) value = value[String(part)];
    else return undefined;
  }
  return value;
}
