import { error, startOf, type Issue } from "../model/issue.ts";
import { placeOf, type ArticleRecord, type IncompleteRecord, type Places } from "../model/record.ts";
import { articleSchema } from "../model/schema/article.ts";
import { parseSlug, type Slug } from "../model/slug.ts";
import { readMarkdownFile, slugOf } from "./markdown-file.ts";
import type { Reading } from "./reading.ts";
import { isMap, type Data } from "./yaml.ts";

type Tags = Readonly<Record<string, readonly Slug[]>>;

type Article = ArticleRecord | IncompleteRecord;

/**
 * A reader of articles.
 * @param axes keys of the axes; `undefined` where site.yml does not tell, then no key is called unknown
 */
export function articleReader(axes: readonly string[] | undefined): (file: string, text: string) => Reading<Article> {
  if (axes === undefined) {
    const anyKeys = articleSchema([]).loose();
    return (file, text) => ({ value: undefined, issues: readMarkdownFile(file, text, anyKeys).issues });
  }
  const schema = articleSchema(axes);
  return (file, text) => readArticle(file, text, schema, axes);
}

function readArticle(file: string, text: string, schema: ReturnType<typeof articleSchema>, axes: readonly string[]): Reading<Article> {
  const { value, issues } = readMarkdownFile(file, text, schema);
  if (value === undefined) return { value, issues };
  const { values, data, places, body } = value;
  const tags = tagsOf(data, axes);
  if (values === undefined) return { value: { file, tags, places, body }, issues };
  return { value: { file, slug: slugOf(file), values, tags, places, body }, issues: [...issues, ...tagIssues(tags, places)] };
}

/** Terms by axis; a list that holds anything but names is reported by the schema, and left out. */
function tagsOf(data: Data, axes: readonly string[]): Tags {
  return Object.fromEntries(
    axes.map((axis) => {
      const list = isMap(data) ? data[axis] : undefined;
      const slugs = Array.isArray(list) ? list.map((name: Data) => (typeof name === "string" ? parseSlug(name) : undefined)) : [];
      return [axis, slugs.every((slug) => slug !== undefined) ? slugs : []];
    }),
  );
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
