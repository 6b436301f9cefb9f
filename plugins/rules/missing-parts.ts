// What a block lacks, told apart from what is there and written wrongly.
import type { Body } from "../model/body.ts";
import type { Issue, Place } from "../model/issue.ts";
import { report, type Report } from "./rule.ts";

/** A part that a block must have and has not. */
export interface MissingPart {
  /** As the message calls it: `source`. */
  readonly what: string;
  /** Line to add. */
  readonly hint: string;
  /** Words by which an error about the same part is known. */
  readonly words: readonly string[];
}

/**
 * Reports the parts that a block lacks; a part that is written wrongly is reported where it stands and is not missing as well.
 * @param kind what the block is called: `finding`
 */
export function* reportMissing(kind: string, place: Place, missing: readonly MissingPart[], body: Body): Generator<Report> {
  const wrong = missing.length > 0 ? errorsIn(place, body) : [];
  // A block without end, or whose first line is wrong, does not tell what its author wrote into it.
  if (wrong.some(({ rule }) => rule === "blocks")) return;
  for (const { what, hint, words } of missing)
    if (!wrong.some((issue) => mentions(issue, words))) yield report(place, `this ${kind} has no ${what}`, hint);
}

/** Errors in what was written of the block at `place`, its first line. */
export function errorsIn(place: Place, { findings, charts, issues }: Body): Issue[] {
  const next = Math.min(...[...findings, ...charts].map((other) => other.place.line).filter((line) => line > place.line));
  const end = place.endLine > place.line ? place.endLine : next - 1;
  return issues.filter((issue) => issue.severity === "error" && issue.place.line >= place.line && issue.place.line <= end);
}

const mentions = ({ message, hint = "" }: Issue, words: readonly string[]): boolean =>
  words.some((word) => new RegExp(`\\b${word}\\b`).test(`${message} ${hint}`));
