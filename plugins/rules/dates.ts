import { addDays, type IsoDate } from "../model/date.ts";
import type { Place } from "../model/issue.ts";
import { placeOf, type Records } from "../model/record.ts";
import { articleBodies } from "./bodies.ts";
import { report, type Rule } from "./rule.ts";

/** No date lies after today; a day more is let through, since it is tomorrow already somewhere. */
export const dates: Rule = {
  id: "dates",
  severity: "error",
  explain: "No date lies in the future.",
  *check({ records, today }) {
    const latest = addDays(today, 1);
    for (const { date, place } of datesOf(records))
      if (date > latest) yield report(place, `${date} lies in the future`, `today is ${today}; write the day on which it was done`);
  },
};

function* datesOf(records: Records): Generator<{ readonly date: IsoDate; readonly place: Place }> {
  for (const { values, places } of records.articles) {
    yield { date: values.reviewed, place: placeOf(places, "reviewed") };
    if (values.verdict !== undefined) yield { date: values.verdict.decided, place: placeOf(places, "verdict", "decided") };
  }
  for (const { seen, changed } of articleBodies(records).flatMap(({ body }) => body.findings)) {
    if (seen !== undefined) yield seen;
    yield* changed;
  }
  for (const { checked } of articleBodies(records).flatMap(({ body }) => body.charts)) if (checked !== undefined) yield checked;
  for (const { values, places } of records.terms)
    if (values.verdict !== undefined) yield { date: values.verdict.decided, place: placeOf(places, "verdict", "decided") };
  for (const { date, datePlace } of records.gaps) yield { date, place: datePlace };
}
