import type { IsoDate } from "../model/date.ts";
import { evidenceItems } from "../model/evidence-item.ts";
import { counted } from "../model/names.ts";
import { placeOf, type Places } from "../model/record.ts";
import type { Article, Judged, Site, Statement } from "../model/site.ts";
import { boundVerdict, type Bounds, type Limit, type Refusal } from "../model/verdict.ts";
import { breachOf, underReviewSince, type Breach } from "../model/verdict-breach.ts";
import { least, verdictForms, type VerdictForm } from "../model/verdict-table.ts";
import { hasUnreadBody } from "./bodies.ts";
import { errorsIn } from "./missing-parts.ts";
import { report, type Report } from "./rule.ts";

/** A verdict that goes beyond its findings. */
export interface VerdictProblem {
  readonly report: Report;
  /** Since when only newer findings are in the way; `undefined` where the verdict never kept within them. */
  readonly since: IsoDate | undefined;
}

/**
 * Every verdict of a site, of terms and articles, that goes beyond the findings on its statement. While a finding is written wrongly
 * none is judged: the verdict may rest on it, and who mends the one should not be told to delete the other.
 */
export function* verdictProblems({ terms, articles, records }: Site): Generator<VerdictProblem> {
  if (hasUnreadBody(records) || articles.some(hasWrongFinding)) return;
  for (const term of terms) yield* problemOf(term, term.findings, term.record.places);
  for (const { tests, judged, record } of articles) if (tests !== undefined) yield* problemOf(tests, judged, record.places);
}

const hasWrongFinding = ({ findings, record: { body } }: Article): boolean =>
  body.findings.some(({ id, place, bears }) => {
    const linked = findings.find((finding) => finding.id === id);
    return linked?.bears.length !== bears.length || errorsIn(place, body).length > 0;
  });

function* problemOf({ verdict }: Statement, judged: readonly Judged[], places: Places): Generator<VerdictProblem> {
  if (verdict === undefined) return;
  const items = evidenceItems(judged);
  const bounds = boundVerdict(items);
  const breach = breachOf(verdict, bounds);
  if (breach === undefined) return;
  const message = breach.part === "form" ? refusalText(verdict.form, breach.refusal, bounds) : confidenceText(verdict.confidence, breach);
  yield {
    report: report(placeOf(places, "verdict", breach.part), message, breach.part === "form" ? formHint(bounds) : confidenceHint(breach)),
    since: underReviewSince(verdict, items),
  };
}

type ConfidenceBreach = Extract<Breach, { part: "confidence" }>;

function refusalText(form: VerdictForm, { why, inTheWay }: Refusal, { counts, total }: Bounds): string {
  const { supports, qualifies, contradicts } = counts;
  switch (why) {
    case "too few":
      return `a verdict needs at least ${least.findings} findings that support, qualify or contradict, and this statement has ${total}`;
    case "not mostly supported":
      return `${form} needs more findings that support than others; ${counted(supports, "supports", "support")}, ${counted(qualifies + contradicts, "qualifies or contradicts", "qualify or contradict")}${named(inTheWay)}`;
    case "nothing supports":
      return `${form} needs a finding that supports, and none does`;
    case "nothing limits":
      return `${form} needs a finding that qualifies or contradicts, and none does`;
    case "no two studies":
      return `${form} needs a study that supports and one with another first author that contradicts${inTheWay.length === 0 ? "" : `; no two of the studies do${named(inTheWay)}`}`;
    case "mostly supported":
      return `${form} needs at least as many findings that contradict as support; ${counted(contradicts, "contradicts", "contradict")}, ${counted(supports, "supports", "support")}${named(inTheWay)}`;
  }
}

const parts: Readonly<Record<VerdictForm, string>> = {
  holds: "for",
  "holds-for": "for and not",
  disputed: "about",
  "mostly-not": "instead",
};

function formHint({ forms }: Bounds): string {
  const allowed = verdictForms.filter((form) => forms[form].kind === "allowed");
  if (allowed.length === 0) return "delete the verdict: the page says by itself how little was found";
  return `write ${allowed.map((form) => `form: ${form} with ${parts[form]}`).join(", or ")}`;
}

const confidenceText = (written: string, { highest, limits }: ConfidenceBreach): string =>
  `confidence ${written} goes beyond the findings, which allow ${highest} at most: ${limits.map(limitText).join("; ")}`;

const confidenceHint = ({ highest }: ConfidenceBreach): string =>
  `write confidence: ${highest}${highest === "very low" ? "" : ", or lower"}`;

function limitText(limit: Limit): string {
  switch (limit.kind) {
    case "sources":
      return `${counted(limit.found, "independent source")} by first author (a higher confidence needs ${limit.needed})`;
    case "strong":
      return `${counted(limit.found, "finding is", "findings are")} systematic or replicated (a higher confidence needs ${limit.needed})`;
    case "studies":
      return "no finding is systematic, replicated or a single study";
    case "agreement":
      return `agreement is ${limit.agreement}, since others stand in the way${named(limit.inTheWay)}`;
    case "second-hand":
      return "every finding was seen second-hand";
    case "preprints":
      return "all sources are preprints";
    case "vendor":
      return "all sources are from one vendor";
  }
}

const mostNamed = 3;

/** Findings by id, the first few: ` (rob-01, rob-02, rob-03 and 4 more)`. */
function named(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const more = ids.length - mostNamed;
  return ` (${ids.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}
