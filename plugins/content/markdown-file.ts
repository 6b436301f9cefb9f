// What articles, terms and pages of prose share: front matter above a body. The body is parsed even where the front matter
// is wrong, so that one run reports everything.
import type { z } from "zod";
import { parseBody } from "../markdown/parse.ts";
import type { Body } from "../model/body.ts";
import { error, placeOn } from "../model/issue.ts";
import type { Places, ProseRecord } from "../model/record.ts";
import { slugify, type Slug } from "../model/slug.ts";
import { checkZeroWidth, withoutZeroWidth } from "./characters.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Reading } from "./reading.ts";
import { validate } from "./validate.ts";
import { readYaml, type Data } from "./yaml.ts";

export interface MarkdownFile<T> {
  /** `undefined` where the front matter is wrong. */
  readonly values: T | undefined;
  /** The front matter as written. */
  readonly data: Data;
  readonly places: Places;
  readonly body: Body;
}

/** Reads a Markdown file with front matter that `schema` describes. @returns no value where it cannot be told from the body */
export function readMarkdownFile<T>(file: string, text: string, schema: z.ZodType<T>): Reading<MarkdownFile<T>> {
  const { value: split, issues } = splitFrontMatter(file, text);
  if (split === undefined) return { value: undefined, issues };
  const body = parseBody(file, split.body, split.bodyLine);
  const yaml = readYaml(file, withoutZeroWidth(split.yaml));
  const values = yaml.value === undefined ? undefined : validate(yaml.value, schema);
  return {
    value: { values: values?.value, data: yaml.value?.data ?? "", places: yaml.value?.places ?? { file, at: {} }, body },
    issues: [...checkZeroWidth(file, split.yaml, 1), ...yaml.issues, ...(values?.issues ?? []), ...body.issues],
  };
}

/** Reads a page of prose, which has no front matter. */
export function readProse(file: string, text: string): Reading<ProseRecord> {
  const body = parseBody(file, text, 1);
  if (/^---\s*$/m.exec(text)?.index !== 0) return { value: { file, body }, issues: body.issues };
  return {
    value: undefined,
    issues: [
      error("front-matter", placeOn(file, 1, 1, 3), "this file takes no front matter", "delete it; titles and settings stand in site.yml"),
    ],
  };
}

/** The slug that a file's name is; the gate let only slugs in. */
export const slugOf = (file: string): Slug => slugify(file.replace(/^.*\//, "").replace(/\.[^.]*$/, ""));
