import { chartMarks, type ChartFacts } from "../model/chart.ts";
import type { IsoDate } from "../model/date.ts";
import { articleBodies } from "./bodies.ts";
import { reportMissing, type MissingPart } from "./missing-parts.ts";
import type { Rule } from "./rule.ts";

/** A chart has a table, marks, two axes and a source, and says how to read it and when its numbers were checked. That it has a title is part of the grammar. */
export const chartComplete: Rule = {
  id: "chart-complete",
  severity: "error",
  explain: "A chart has a table, marks, two axes and a source, and says how to read it and when its numbers were checked.",
  *check({ records, today }) {
    for (const { body } of articleBodies(records))
      for (const chart of body.charts) yield* reportMissing("chart", chart.place, [...missingParts(chart, today)], body);
  },
};

function* missingParts({ data, marks, x, y, interval, sources, checked, read }: ChartFacts, today: IsoDate): Generator<MissingPart> {
  if (data === undefined) yield { what: "table", hint: 'add a line "- data: file.csv" with a file of data/', words: ["data"] };
  if (marks.length === 0) {
    const list = `${chartMarks.slice(0, -1).join(", ")} or ${chartMarks.at(-1)}`;
    yield { what: "marks", hint: `add a line "- marks: …" with ${list}`, words: ["mark", "marks"] };
  }
  if (x === undefined) yield { what: "x axis", hint: 'add a line "- x: Column"', words: ["x"] };
  if (y === undefined) yield { what: "y axis", hint: 'add a line "- y: Column"', words: ["y"] };
  if (interval === undefined && marks.some(({ mark }) => mark === "interval"))
    yield { what: "columns for its mark interval", hint: 'add a line "- interval: Low column, high column"', words: ["interval"] };
  if (sources.length === 0) yield { what: "source", hint: 'add a line "- source: [@key, where in it]"', words: ["source"] };
  if (checked === undefined)
    yield { what: "date on which its numbers were checked", hint: `add a line "- checked: ${today}"`, words: ["checked"] };
  if (read === undefined) yield { what: "reading help", hint: 'add a line "- read: what a mark is"', words: ["read"] };
}
