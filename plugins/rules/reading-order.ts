import { nearest } from "../model/nearest.ts";
import { placeOf } from "../model/record.ts";
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
        if (records.files.has(`articles/${slug}.md`)) continue;
        const meant = nearest(
          slug,
          records.articles.map((article) => article.slug),
        );
        yield report(
          place,
          `there is no article "${slug}"`,
          meant === undefined ? "write the name of a file in articles/, without .md" : `did you mean ${meant}?`,
        );
      }
    }
  },
};
