import { placeOf } from "../model/record.ts";
import { reservedWords as taken } from "../model/slug.ts";
import { articleBodies } from "./bodies.ts";
import { report, type Rule } from "./rule.ts";

/** No article, term, finding or chart takes a name that a page or a key of the schema has. */
export const reservedWords: Rule = {
  id: "reserved-words",
  severity: "error",
  explain: "No article, term, finding or chart takes a name that a page or a key has.",
  *check({ records }) {
    for (const { slug, places, values } of [...records.articles, ...records.terms]) {
      if (taken.has(slug)) yield report(placeOf(places), `the name "${slug}" is taken by a page or a key`, "rename the file");
      for (const [i, former] of (values.formerly ?? []).entries())
        if (taken.has(former))
          yield report(placeOf(places, "formerly", i), `the name "${former}" is taken by a page or a key`, "take it out");
    }
    for (const { body } of articleBodies(records))
      for (const { id, place } of [...body.findings, ...body.charts])
        if (taken.has(id.toLowerCase())) yield report(place, `the id "${id}" is taken by a page or a key`, "choose another id");
  },
};
