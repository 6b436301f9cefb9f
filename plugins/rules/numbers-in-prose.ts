import type { Body } from "../model/body.ts";
import type { Place } from "../model/issue.ts";
import { remembered } from "../model/remember.ts";
import type { SiteValues } from "../model/schema/site.ts";
import { bodiesOf } from "./bodies.ts";
import { numberWithUnit } from "./number-with-unit.ts";
import { listedTexts, placeOfMatch, proseLines } from "./prose.ts";
import { report, type Report, type Rule } from "./rule.ts";

type Editorial = SiteValues["editorial"];

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
    const { editorial } = records.site.values;
    const pattern = numberWithUnit(editorial.units);
    for (const { text, place } of listedTexts(records)) {
      const found = text.match(pattern);
      if (found !== null) yield reportOf(found[0], place);
    }
    const numbersIn = numbersUnder(editorial);
    for (const { file, body } of bodies)
      for (const { line, match } of numbersIn(body)) yield reportOf(match[0], placeOfMatch(file, line, match));
  },
};

const reportOf = (found: string, place: Place): Report =>
  report(place, `"${found}" stands outside a finding`, "say it in words and link to the finding, or make it a finding");

/** The numbers in the running text of a body; while a site is written, only what was edited is searched again. */
const numbersUnder = remembered(({ units, change_heading: change }: Editorial) => {
  const pattern = numberWithUnit(units);
  return remembered((body: Body) =>
    [...proseLines(body)].flatMap(({ line, text, section, traced }) =>
      traced || (change !== undefined && section === change) ? [] : [...text.matchAll(pattern)].map((match) => ({ line, match })),
    ),
  );
});
