import { placeOf, type Records } from "../model/record.ts";
import { readTarget } from "../model/target.ts";
import { bodiesOf, hasUnreadBody } from "./bodies.ts";
import { report, type Rule } from "./rule.ts";

/** A reader can come upon everything: an article from other prose or the reading order, a term from an article or a finding. */
export const unlinked: Rule = {
  id: "unlinked",
  severity: "warning",
  explain:
    "Every published article is linked from prose, the glossary or the reading order; every term is held by an article or a finding.",
  *check({ records, articles, terms }) {
    if (hasUnreadBody(records)) return;
    const linked = linkedFiles(records);
    for (const { record, draft } of articles) {
      if (draft || linked.has(record.file)) continue;
      yield report(
        placeOf(record.places),
        "no other page links to this article",
        "link to it where it helps, or name it under reading in site.yml",
      );
    }
    const held = new Set(
      records.articles.flatMap(({ tags, body }) => [
        ...Object.values(tags).flat(),
        ...body.findings.flatMap(({ bears, scope }) => [...bears, ...scope].map(({ name }) => name)),
      ]),
    );
    for (const { slug, record } of terms)
      if (!held.has(slug))
        yield report(
          placeOf(record.places),
          `no article and no finding holds the term "${slug}"`,
          "tag an article with it, or take it out",
        );
  },
};

/** Files that another file's prose, the glossary or the reading order leads to. */
function linkedFiles(records: Records): Set<string> {
  const files = new Set<string>();
  for (const { file: from, body } of bodiesOf(records)) {
    for (const { target: written } of body.links) {
      const target = readTarget(from, written);
      if (target.kind === "file" && target.file !== from) files.add(target.file);
    }
  }
  for (const { article } of records.glossary) if (article !== undefined) files.add(`articles/${article}.md`);
  for (const { articles } of records.site.values.reading) for (const slug of articles) files.add(`articles/${slug}.md`);
  return files;
}
