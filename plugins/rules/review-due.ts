import { placeOf } from "../model/record.ts";
import { report, type Rule } from "./rule.ts";

/** A published article is read against its sources again after the time that site.yml or the article sets. */
export const reviewDue: Rule = {
  id: "review-due",
  severity: "warning",
  explain: "A published article is read against its sources again within the time that site.yml or the article sets.",
  *check({ articles, today }) {
    for (const { due, draft, record } of articles) {
      if (draft || due > today) continue;
      const hint = `read it against its sources, then set reviewed: ${today}`;
      yield report(placeOf(record.places, "reviewed"), `a review is due since ${due}`, hint);
    }
  },
};
