import type { Place } from "../model/issue.ts";
import { nearest } from "../model/nearest.ts";
import type { Records } from "../model/record.ts";
import type { Slug } from "../model/slug.ts";
import { report, type Report } from "./rule.ts";

/** What there is to say where a data file names an article that is no file; nothing where it is one, readable or not. */
export function* missingArticle(slug: Slug, place: Place, { articles, files }: Records): Generator<Report> {
  if (files.has(`articles/${slug}.md`)) return;
  const meant = nearest(
    slug,
    articles.map((article) => article.slug),
  );
  yield report(
    place,
    `there is no article "${slug}"`,
    meant === undefined ? "write the name of a file in articles/, without .md" : `did you mean ${meant}?`,
  );
}
