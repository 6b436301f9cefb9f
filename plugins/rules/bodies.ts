import type { Body } from "../model/body.ts";
import type { Records } from "../model/record.ts";

/** A Markdown body with the file it stands in. */
export interface WrittenBody {
  readonly file: string;
  readonly body: Body;
  readonly draft: boolean;
}

/** All Markdown bodies of a content folder: of drafts, and of files whose front matter is wrong, which count as drafts. */
export function bodiesOf({ articles, terms, incomplete, home, method }: Records): WrittenBody[] {
  return [
    ...articles.map(({ file, body, values }) => ({ file, body, draft: values.draft === true })),
    ...incomplete.map(({ file, body }) => ({ file, body, draft: true })),
    ...[...terms, home, method].flatMap((record) => (record === undefined ? [] : { file: record.file, body: record.body, draft: false })),
  ];
}

/** Bodies that may hold findings, those of articles whose front matter is wrong included. */
export const articleBodies = ({ articles, incomplete }: Records): { readonly file: string; readonly body: Body }[] => [
  ...articles,
  ...incomplete.filter(({ file }) => file.startsWith("articles/")),
];

/** Whether an article or term was let in and could not be read whole: what it links to, cites and tags is then unknown. */
export function hasUnreadBody(records: Records): boolean {
  const read = new Set(bodiesOf(records).map(({ file }) => file));
  return records.incomplete.length > 0 || [...records.files].some((file) => file.endsWith(".md") && !read.has(file));
}
