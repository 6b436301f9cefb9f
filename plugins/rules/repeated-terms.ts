import type { FindingFacts } from "../model/body.ts";
import { articleBodies } from "./bodies.ts";
import { report, type Report, type Rule } from "./rule.ts";

/** A finding holds a term once. Tags that stand twice are found where the front matter is read. */
export const repeatedTerms: Rule = {
  id: "repeated-terms",
  severity: "error",
  explain: "A finding holds a term once, under one relation or in its scope.",
  *check({ records }) {
    for (const { body } of articleBodies(records)) for (const finding of body.findings) yield* checkFinding(finding);
  },
};

function* checkFinding({ bears, scope }: FindingFacts): Generator<Report> {
  const fields = new Map<string, string>();
  const written = [
    ...bears.map(({ relation, name, place }) => ({ field: relation, name, place })),
    ...scope.map((term) => ({ field: "scope", ...term })),
  ];
  for (const { field, name, place } of written) {
    if (field === "scope" && name === "article") {
      yield report(
        place,
        "scope holds terms, and article is none",
        "take it out; article stands after supports, qualifies, contradicts or mitigates",
      );
      continue;
    }
    const before = fields.get(name);
    if (before === undefined) {
      fields.set(name, field);
    } else if (before === field) {
      yield report(place, `"${name}" stands twice under ${field}`, "take one of the two out");
    } else if (field === "scope") {
      yield report(
        place,
        `"${name}" stands under ${before} already, so it is no scope`,
        "take it out; scope holds the other terms of the finding",
      );
    } else {
      yield report(
        place,
        `"${name}" stands under ${before} and ${field}`,
        "decide for one relation; a finding bears on a statement in one way",
      );
    }
  }
}
