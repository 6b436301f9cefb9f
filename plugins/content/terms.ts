import type { IncompleteRecord, TermRecord } from "../model/record.ts";
import { termSchema } from "../model/schema/term.ts";
import { readMarkdownFile, slugOf } from "./markdown-file.ts";
import type { Reading } from "./reading.ts";

/** Reads a term: `terms/<axis>/<slug>.md`. */
export function readTerm(file: string, text: string): Reading<TermRecord | IncompleteRecord> {
  const { value, issues } = readMarkdownFile(file, text, termSchema);
  if (value === undefined) return { value, issues };
  const { values, places, body } = value;
  const axis = file.split("/")[1] ?? "";
  const record = values === undefined ? { file, tags: {}, places, body } : { file, axis, slug: slugOf(file), values, places, body };
  return { value: record, issues };
}
