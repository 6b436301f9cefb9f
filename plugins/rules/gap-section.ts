import { nearest } from "../model/nearest.ts";
import { placeOf } from "../model/record.ts";
import { report, type Rule } from "./rule.ts";

/** Every article has the section on what nobody has measured. */
export const gapSection: Rule = {
  id: "gap-section",
  severity: "warning",
  explain: "An article has the section whose heading site.yml gives under editorial, gap_heading.",
  *check({ records }) {
    const { gap_heading: heading } = records.site.values.editorial;
    if (heading === undefined) return;
    for (const { body, places } of records.articles) {
      if (body.headings.some(({ text, level }) => text === heading && level === 2)) continue;
      const meant = nearest(
        heading,
        body.headings.map(({ text }) => text),
      );
      const found = body.headings.find(({ text }) => text === meant);
      const place = found?.place ?? placeOf(places, "title");
      yield report(
        place,
        `there is no section "${heading}"`,
        found === undefined ? `end with "## ${heading}", and say there what was not found` : `write "## ${heading}"`,
      );
    }
  },
};
