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

/** What a rule finds wrong with a site. */
export const runRule = ({ id, severity, check }: Rule, site: Site): Issue[] =>
  Array.from(check(site), ({ place, message, hint }) => (severity === "error" ? error : warning)(id, place, message, hint));
