import { placeOf } from "../model/record.ts";
import { missingArticle } from "./missing-article.ts";
import { report, type Rule } from "./rule.ts";

/** The reading order names articles that exist, each once. */
export const readingOrder: Rule = {
  id: "reading-order",
  severity: "error",
  explain: "The reading order of site.yml names articles that exist, each once.",
  *check({ records }) {
    const { values, places } = records.site;
    const seen = new Set<string>();
    for (const [i, { articles }] of values.reading.entries()) {
      for (const [j, slug] of articles.entries()) {
        const place = placeOf(places, "reading", i, "articles", j);
        if (seen.has(slug)) yield report(place, `"${slug}" stands twice in the reading order`, "take one of the two out");
        seen.add(slug);
        yield* missingArticle(slug, place, records);
      }
    }
  },
};
