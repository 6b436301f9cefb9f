import { missingArticle } from "./missing-article.ts";
import type { Rule } from "./rule.ts";

/** The article that a glossary entry names exists. */
export const glossaryTargets: Rule = {
  id: "glossary-targets",
  severity: "error",
  explain: "The article that a glossary entry names exists.",
  *check({ records }) {
    for (const { article, articlePlace } of records.glossary)
      if (article !== undefined) yield* missingArticle(article, articlePlace, records);
  },
};
