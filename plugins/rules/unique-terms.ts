import { placeOf } from "../model/record.ts";
import { report, type Rule } from "./rule.ts";

/** A term's slug stands on one axis only, so that a finding can name it without its axis. */
export const uniqueTerms: Rule = {
  id: "unique-terms",
  severity: "error",
  explain: "A term's slug stands on one axis only.",
  *check({ records }) {
    const first = new Map<string, string>();
    for (const { slug, file, places } of records.terms) {
      const other = first.get(slug.toLowerCase());
      if (other === undefined) first.set(slug.toLowerCase(), file);
      else
        yield report(
          placeOf(places),
          `the term "${slug}" stands in ${other} already`,
          "rename one of the two files: findings name a term without its axis",
        );
    }
  },
};
