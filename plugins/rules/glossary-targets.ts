import { nearest } from "../model/nearest.ts";
import { report, type Rule } from "./rule.ts";

/** The article that a glossary entry names exists. */
export const glossaryTargets: Rule = {
  id: "glossary-targets",
  severity: "error",
  explain: "The article that a glossary entry names exists.",
  *check({ records }) {
    for (const { article, articlePlace } of records.glossary) {
      if (article === undefined || records.files.has(`articles/${article}.md`)) continue;
      const meant = nearest(
        article,
        records.articles.map(({ slug }) => slug),
      );
      yield report(
        articlePlace,
        `there is no article "${article}"`,
        meant === undefined ? "write the name of a file in articles/, without .md" : `did you mean ${meant}?`,
      );
    }
  },
};
