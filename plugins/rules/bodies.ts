import type { Body } from "../model/body.ts";
import type { Records } from "../model/record.ts";

/** A Markdown body with the file it stands in. */
export interface WrittenBody {
  readonly file: string;
  readonly body: Body;
  readonly draft: boolean;
}

/** All Markdown bodies of a site, drafts included. */
export function bodiesOf({ articles, terms, home, method }: Records): WrittenBody[] {
  return [
    ...articles.map(({ file, body, values }) => ({ file, body, draft: values.draft === true })),
    ...[...terms, home, method].flatMap((record) => (record === undefined ? [] : { file: record.file, body: record.body, draft: false })),
  ];
}

/** Whether an article or term was let in and could not be read: what it links to, cites and tags is then unknown. */
export function hasUnreadBody(records: Records): boolean {
  const read = new Set(bodiesOf(records).map(({ file }) => file));
  return [...records.files].some((file) => file.endsWith(".md") && !read.has(file));
}
