import { report, type Rule } from "./rule.ts";

/** A finding that bears on `article` stands in an article that states something. */
export const articleStatement: Rule = {
  id: "article-statement",
  severity: "error",
  explain: "A finding bears on its article only where the article has a statement of its own.",
  *check({ records }) {
    for (const { values, body } of records.articles) {
      if (values.statement !== undefined) continue;
      for (const { name, place } of body.findings.flatMap(({ bears }) => bears)) {
        if (name !== "article") continue;
        yield report(place, "this article has no statement to bear on", 'add "statement: …" to its front matter, or name a term');
      }
    }
  },
};
