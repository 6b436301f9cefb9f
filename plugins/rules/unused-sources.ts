import { bodiesOf, hasUnreadBody } from "./bodies.ts";
import { report, type Rule } from "./rule.ts";

/** Every source is cited somewhere, be it in a draft. */
export const unusedSources: Rule = {
  id: "unused-sources",
  severity: "warning",
  explain: "Every source is cited somewhere, be it in a draft.",
  *check({ records }) {
    if (hasUnreadBody(records)) return;
    const cited = new Set(bodiesOf(records).flatMap(({ body }) => body.citations.flatMap(({ items }) => items.map(({ key }) => key))));
    for (const { key, place } of records.sources)
      if (!cited.has(key)) yield report(place, `nothing cites the source "${key}"`, `cite it with [@${key}], or take the entry out`);
  },
};
