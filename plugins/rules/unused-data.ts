import { startOf } from "../model/issue.ts";
import { articleBodies, hasUnreadBody } from "./bodies.ts";
import { report, type Rule } from "./rule.ts";

/** Every table is drawn by a chart, be it in a draft. */
export const unusedData: Rule = {
  id: "unused-data",
  severity: "warning",
  explain: "Every table of data/ is drawn by a chart, be it in a draft.",
  *check({ records }) {
    if (hasUnreadBody(records)) return;
    const drawn = new Set(articleBodies(records).flatMap(({ body }) => body.charts.map(({ data }) => `data/${data?.text}`)));
    for (const { file } of records.tables)
      if (!drawn.has(file)) yield report(startOf(file), "no chart draws this table", "draw it, or take the file out");
  },
};
