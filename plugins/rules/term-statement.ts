import { placeOf } from "../model/record.ts";
import { report, type Rule } from "./rule.ts";

/** Every term holds the sentence that findings are judged against. */
export const termStatement: Rule = {
  id: "term-statement",
  severity: "error",
  explain: "Every term has a statement, the sentence that its findings are judged against.",
  *check({ records }) {
    for (const { slug, values, places } of records.terms) {
      if (values.statement !== undefined) continue;
      yield report(placeOf(places), `the term "${slug}" has no statement`, 'add "statement: …", the sentence as it is said');
    }
  },
};
