import { slugify } from "../model/slug.ts";
import { report, type Rule } from "./rule.ts";

/** Each glossary entry has an address of its own. */
export const glossaryDuplicates: Rule = {
  id: "glossary-duplicates",
  severity: "error",
  explain: "Each glossary entry has a name of its own, capitals and signs aside.",
  *check({ records }) {
    const first = new Map<string, { readonly term: string; readonly line: number }>();
    for (const { term, place } of records.glossary) {
      const slug = slugify(term);
      const other = first.get(slug);
      if (other === undefined) first.set(slug, { term, line: place.line });
      else
        yield report(
          place,
          `the glossary explains "${other.term}" in line ${other.line} already`,
          "join the two entries, or name this one otherwise",
        );
    }
  },
};
