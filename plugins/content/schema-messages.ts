// What a schema finds, said to an author who does not know it.
import { z } from "zod";
import { nearest } from "../model/nearest.ts";
import { slugify } from "../model/slug.ts";
import { isMap, type Data } from "./yaml.ts";

export type Problem = z.core.$ZodIssue;

/** Words for what a schema says nothing about; for unknown keys, the names of the known ones. */
export function wordProblem(problem: z.core.$ZodRawIssue): string {
  if (problem.code === "unrecognized_keys") return problem.inst instanceof z.ZodObject ? Object.keys(problem.inst.shape).join(", ") : "";
  if (problem.code === "invalid_type" && problem.expected === "array") return "expected a list";
  if (problem.code === "invalid_type" && problem.expected === "object") return "expected keys with values";
  return "expected another value";
}

/**
 * A value of none of several kinds, told at the key that says the kind, which stands first in all of them; and beside it what every
 * kind finds wrong with the value.
 */
export function unfolded(problem: Problem): readonly Problem[] {
  if (problem.code !== "invalid_union") return [problem];
  const [[kind, ...rest] = [], ...others] = problem.errors;
  if (kind === undefined) return [problem];
  const at = (path: Problem["path"]): Problem["path"] => [...problem.path, ...path];
  const isShared = ({ code, path, message }: Problem): boolean =>
    code !== "unrecognized_keys" &&
    others.every((each) => each.some((other) => other.path.join() === path.join() && other.message === message));
  const values = problem.errors.flatMap(([first]) => (first?.code === "invalid_value" ? first.values : []));
  return [
    { code: "invalid_value", values, path: at(kind.path), message: problem.message, input: undefined },
    ...rest.filter(isShared).map((each) => ({ ...each, path: at(each.path) })),
  ];
}

/** What to write instead of `value`, which stands under the key `label`. */
export function hintFor(problem: Problem, value: Data, label: string): string | undefined {
  const { message } = problem;
  if (problem.path.length === 0 && isMap(value)) return 'begin each entry with "- "';
  if (problem.path.length === 0 && value === "") return "delete the file, if there is nothing to list";
  if (message === "expected a list" && typeof value === "string") return `write ${label}: [${value || "one, two"}]`;
  if (message === "expected text" && typeof value === "object") return "write words, in quotes if they begin with [ or {";
  if (typeof value === "number" || typeof value === "boolean") return takesText(problem) ? `write it in quotes: "${value}"` : undefined;
  if (typeof value !== "string") return undefined;
  if (message === "expected a whole number" && /^\d+$/.test(value)) return `write ${value} without quotes`;
  if (message === "expected true or false" && /^(?:true|false)$/.test(value)) return `write ${value} without quotes`;
  // U+FFFD stands for a character that is reported already.
  if (message === "expected lower-case letters, digits and hyphens" && !value.includes("\uFFFD")) return slugHint(value);
  const meant = nearest(value, choices(problem));
  return meant === undefined ? undefined : `did you mean ${meant}?`;
}

const slugHint = (value: string): string | undefined => (slugify(value) === "" ? undefined : `write ${slugify(value)}`);
const takesText = ({ code, message }: Problem): boolean => code === "invalid_type" && /^expected (?:text|a name)$/.test(message);

function choices(problem: Problem): string[] {
  if (problem.code === "invalid_value") return problem.values.map(String);
  return [];
}

/** What to write instead of `values`, which should be lists themselves. */
export const listsHint = (label: string, values: Data | undefined): string | undefined =>
  Array.isArray(values) && values.every((value) => typeof value === "string") ? `write ${label}: [[${values.join(", ")}]]` : undefined;

/** What stands there instead, unless the message says so. */
export function found(value: Data, { code, message }: Problem): string {
  if (message.includes("found")) return "";
  if (value === "") return ", found nothing";
  if (typeof value === "string")
    return code === "too_big" ? `, found ${value.trim().length}` : `, found ${JSON.stringify(shortened(value))}`;
  if (typeof value === "number") return `, found the number ${value}`;
  if (typeof value === "boolean") return `, found ${value}`;
  if (code === "too_big" || code === "too_small") return `, found ${isMap(value) ? Object.keys(value).length : value.length}`;
  return isMap(value) ? ", found keys with values" : ", found a list";
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
