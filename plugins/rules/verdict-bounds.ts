import type { Rule } from "./rule.ts";
import { verdictProblems } from "./verdict-problems.ts";

/** A verdict keeps within its findings: neither its form nor its confidence goes beyond what they allow. */
export const verdictBounds: Rule = {
  id: "verdict-bounds",
  severity: "error",
  explain: "The form and the confidence of a verdict keep within what the findings on its statement allow.",
  *check(site) {
    for (const { report, since } of verdictProblems(site)) if (since === undefined) yield report;
  },
};
