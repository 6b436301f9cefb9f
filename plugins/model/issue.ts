import { compareText } from "./order.ts";

/** Where something stands in a file, counted as the author sees it: from 1, front matter included; the end is exclusive. */
export interface Place {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = "error" | "warning";

/** A problem as a value: whoever finds it reports it, somebody else prints it. */
export interface Issue {
  /** Name of the rule or reader that found it, for example `known-terms`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What was found and what was expected, one sentence without a full stop. */
  readonly message: string;
  /** What to write instead, when we know. */
  readonly hint?: string;
}

/** The place of a whole file, for problems that have no line. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });

/** A place on one line. */
export const placeOn = (file: string, line: number, column = 1, length = 0): Place => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

/** An issue that stops `check` and `build`. */
export const error = (rule: string, place: Place, message: string, hint?: string): Issue =>
  hint === undefined ? { rule, severity: "error", place, message } : { rule, severity: "error", place, message, hint };

/** An issue that stops nothing, unless warnings are asked to. */
export const warning = (rule: string, place: Place, message: string, hint?: string): Issue => ({
  ...error(rule, place, message, hint),
  severity: "warning",
});

/** Sorts issues by file, line, column and rule, and drops exact repetitions. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
  return sorted.filter((issue, i) => i === 0 || JSON.stringify(issue) !== JSON.stringify(sorted[i - 1]));
}
