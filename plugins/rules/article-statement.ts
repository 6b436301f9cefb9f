import { placeOf } from "../model/record.ts";
import { report, type Rule } from "./rule.ts";

/** What bears on or judges an article's own statement stands in an article that states something. */
export const articleStatement: Rule = {
  id: "article-statement",
  severity: "error",
  explain: "Findings bear on an article, and a verdict judges it, only where it has a statement of its own.",
  *check({ records }) {
    for (const { values, body, places } of records.articles) {
      if (values.statement !== undefined) continue;
      for (const key of ["tested_as", "verdict"] as const) {
        if (values[key] === undefined) continue;
        yield report(
          placeOf(places, `${key}:key`),
          `this article has no statement, so ${key} says nothing`,
          `add "statement: …", or delete ${key}`,
        );
      }
      for (const { name, place } of body.findings.flatMap(({ bears }) => bears)) {
        if (name !== "article") continue;
        yield report(place, "this article has no statement to bear on", 'add "statement: …" to its front matter, or name a term');
      }
    }
  },
};
