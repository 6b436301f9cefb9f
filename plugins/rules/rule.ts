import { error, warning, type Issue, type Place, type Severity } from "../model/issue.ts";
import type { Site } from "../model/site.ts";

/** A problem as a rule reports it; the rule's name and severity are added by `checkSite`. */
export interface Report {
  readonly place: Place;
  readonly message: string;
  readonly hint: string | undefined;
}

/** One thing that the content of a site is held to. */
export interface Rule {
  /** Name in reports; also the name of the rule's file. */
  readonly id: string;
  readonly severity: Severity;
  /** What is held true, in one sentence, for people who read the list of rules. */
  readonly explain: string;
  readonly check: (site: Site) => Iterable<Report>;
}

/**
 * A problem at a place.
 * @param message what was found and what was expected, without a full stop
 * @param hint what to write instead, if known
 */
export const report = (place: Place, message: string, hint?: string): Report => ({ place, message, hint });

/** Reports of one rule, at most: more say nothing new, and a file can be made to give any number. */
const mostReported = 500;

/** What a rule finds wrong with a site; the last of a great many says that there are more. */
export function runRule({ id, severity, check }: Rule, site: Site): Issue[] {
  const issue = severity === "error" ? error : warning;
  const issues: Issue[] = [];
  for (const { place, message, hint } of check(site)) {
    if (issues.length === mostReported) {
      issues.push(issue(id, place, `this rule finds more than ${mostReported} problems; the rest are not shown`, "mend the others first"));
      break;
    }
    issues.push(issue(id, place, message, hint));
  }
  return issues;
}
