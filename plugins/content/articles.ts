import { error, startOf, type Issue } from "../model/issue.ts";
import { placeOf, type ArticleRecord, type Places } from "../model/record.ts";
import { articleSchema, type ArticleValues } from "../model/schema/article.ts";
import type { Slug } from "../model/slug.ts";
import { readMarkdownFile, slugOf } from "./markdown-file.ts";
import type { Reading } from "./reading.ts";

type Tags = Readonly<Record<string, readonly Slug[]>>;

/**
 * A reader of articles.
 * @param axes keys of the axes; `undefined` where site.yml does not tell, then no key is called unknown
 */
export function articleReader(axes: readonly string[] | undefined): (file: string, text: string) => Reading<ArticleRecord> {
  const schema = articleSchema(axes ?? []);
  return axes === undefined
    ? (file, text) => withoutKeys(readMarkdownFile(file, text, schema))
    : (file, text) => readArticle(file, text, schema, axes);
}

function readArticle(
  file: string,
  text: string,
  schema: ReturnType<typeof articleSchema>,
  axes: readonly string[],
): Reading<ArticleRecord> {
  const { value, issues } = readMarkdownFile(file, text, schema);
  if (value === undefined) return { value, issues };
  const { values, places, body } = value;
  const tags = tagsOf(values, axes);
  return { value: { file, slug: slugOf(file), values, tags, places, body }, issues: [...issues, ...tagIssues(tags, places)] };
}

function tagsOf(values: ArticleValues, axes: readonly string[]): Tags {
  const lists = new Map(Object.entries(values).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value] as const] : [])));
  return Object.fromEntries(axes.map((axis) => [axis, lists.get(axis) ?? []]));
}

function* tagIssues(tags: Tags, places: Places): Generator<Issue> {
  const axes = Object.keys(tags);
  if (axes.every((axis) => tags[axis]?.length === 0)) {
    const hint = `add a line such as ${axes[0] ?? ""}: [name-of-a-term]`;
    yield error("schema", startOf(places.file), `this article names no term, expected at least one under ${axes.join(", ")}`, hint);
  }
  for (const [axis, terms] of Object.entries(tags)) {
    for (const [i, term] of terms.entries()) {
      if (terms.indexOf(term) < i) yield error("schema", placeOf(places, axis, i), `${axis}: "${term}" stands twice`, "delete one of them");
    }
  }
}

const withoutKeys = ({ issues }: Reading<unknown>): Reading<ArticleRecord> => ({
  value: undefined,
  issues: issues.filter(({ message }) => !message.startsWith("unknown key")),
});
