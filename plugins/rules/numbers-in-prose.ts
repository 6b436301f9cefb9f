import { bodiesOf } from "./bodies.ts";
import { numberWithUnit } from "./number-with-unit.ts";
import { listedTexts, placeOfMatch, proseLines } from "./prose.ts";
import { report, type Rule } from "./rule.ts";

/**
 * Where a site records findings, a number with a unit stands in a finding, a chart, code, a formula, a quotation, a row of a table that
 * says where it is from, or the section on what would change the answer; a number in running text has lost its source and its conditions.
 */
export const numbersInProse: Rule = {
  id: "numbers-in-prose",
  severity: "warning",
  explain:
    "A number with a unit stands in a finding, a chart, code, a formula, a quotation, a table row with a reference, or the section on what would change the answer.",
  *check({ records }) {
    const bodies = bodiesOf(records);
    if (!bodies.some(({ body }) => body.findings.length > 0)) return;
    const { units, change_heading: change } = records.site.values.editorial;
    const pattern = numberWithUnit(units);
    const hint = "say it in words and link to the finding, or make it a finding";
    for (const { text, place } of listedTexts(records)) {
      const found = text.match(pattern);
      if (found !== null) yield report(place, `"${found[0]}" stands outside a finding`, hint);
    }
    for (const { file, body } of bodies)
      for (const { line, text, section, traced } of proseLines(body)) {
        if (traced || (change !== undefined && section === change)) continue;
        for (const match of text.matchAll(pattern))
          yield report(placeOfMatch(file, line, match), `"${match[0]}" stands outside a finding`, hint);
      }
  },
};
