import { report, type Rule } from "./rule.ts";
import { verdictProblems } from "./verdict-problems.ts";

/** A verdict that newer findings no longer bear is decided again; until then its page says so, and the build goes on. */
export const verdictUnderReview: Rule = {
  id: "verdict-under-review",
  severity: "warning",
  explain: "A verdict is decided again when findings seen later no longer bear it.",
  *check(site) {
    for (const { report: found, since } of verdictProblems(site)) {
      if (since === undefined) continue;
      const message = `findings seen since ${since} no longer bear this verdict: ${found.message}`;
      yield report(found.place, message, `decide again and set decided; ${found.hint ?? ""}`);
    }
  },
};
