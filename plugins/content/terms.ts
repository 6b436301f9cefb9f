import type { TermRecord } from "../model/record.ts";
import { termSchema } from "../model/schema/term.ts";
import { readMarkdownFile, slugOf } from "./markdown-file.ts";
import type { Reading } from "./reading.ts";

/** Reads a term: `terms/<axis>/<slug>.md`. */
export function readTerm(file: string, text: string): Reading<TermRecord> {
  const { value, issues } = readMarkdownFile(file, text, termSchema);
  const axis = file.split("/")[1] ?? "";
  return { value: value && { file, axis, slug: slugOf(file), ...value }, issues };
}
