import type { TermRecord } from "../model/record.ts";
import { termSchema } from "../model/schema/term.ts";
import { slugify, type Slug } from "../model/slug.ts";
import { readMarkdownFile } from "./markdown-file.ts";
import type { Reading } from "./reading.ts";

/** Reads a term: `terms/<axis>/<slug>.md`. */
export function readTerm(file: string, text: string): Reading<TermRecord> {
  const { value, issues } = readMarkdownFile(file, text, termSchema);
  const axis = file.split("/")[1] ?? "";
  return { value: value && { file, axis, slug: slugOf(file), ...value }, issues };
}

/** The slug that a file's name is; the gate let only slugs in. */
export const slugOf = (file: string): Slug => slugify(file.replace(/^.*\//, "").replace(/\.[^.]*$/, ""));
