// Words of statements under test and their verdicts.
import type { IsoDate } from "../../plugins/model/date.ts";
import { testsOf, totalOf, type Counts, type Strength } from "../../plugins/model/evidence.ts";
import { counted, withinSentence } from "../../plugins/model/names.ts";
import type { Verdict, VerdictText } from "../../plugins/model/schema/verdict.ts";
import type { Limit } from "../../plugins/model/verdict.ts";
import { least, type Confidence } from "../../plugins/model/verdict-table.ts";
import { day } from "./day.ts";
import { evidenceWords } from "./evidence.ts";

export const statementWords = {
  underTest: "Statement under test",
  testedAs: "Tested as:",
  noVerdict: "No verdict yet",
  notTested: "Not tested: no findings yet",
  onlyMitigated: "Not tested: no findings on the statement yet",
  tooLittle: (count: number): string => `Too little evidence: ${evidenceWords.findings(count)}`,
  confidence: (verdict: Verdict): string => `Confidence: ${verdict.confidence}, because ${withinSentence(verdict.why).replace(/\.$/, "")}`,
  /** Why the findings themselves allow no more. */
  atMost: (highest: Confidence, limits: readonly Limit[]): string =>
    `The evidence allows at most ${highest}: ${limits.map(limitText).join("; ")}`,
  strengths: (strengths: readonly StrengthCount[]): string => strengths.map(({ strength, count }) => `${count} ${strength}`).join(", "),
  decided: (date: IsoDate): string => `Decided on ${day(date)}`,
  underReview: (since: IsoDate): string => `Under review since ${day(since)}`,
} as const;

/** Number of findings of one strength. */
export interface StrengthCount {
  readonly strength: Strength;
  readonly count: number;
}

function limitText(limit: Limit): string {
  switch (limit.kind) {
    case "sources":
      return counted(limit.found, "independent source");
    case "strong":
      return limit.found === 0
        ? "no finding is systematic or replicated"
        : `${counted(limit.found, "finding is", "findings are")} systematic or replicated`;
    case "studies":
      return "no finding is a study";
    case "agreement":
      return limit.agreement === "low" ? "the findings speak for it and against it" : "the findings do not point one way";
    case "second-hand":
      return "every source was seen in another text only";
    case "preprints":
      return "all sources are preprints";
    case "vendor":
      return "all sources are from one vendor";
  }
}

/** What an editor concluded, as one line. */
export function verdictLine(verdict: VerdictText): string {
  switch (verdict.form) {
    case "holds":
      return `Holds: ${verdict.for}`;
    case "holds-for":
      return `Holds for ${verdict.for}, not for ${verdict.not}`;
    case "disputed":
      return `Disputed: ${verdict.about}`;
    case "mostly-not":
      return `Mostly not as stated: ${verdict.instead}`;
  }
}

/** Why a statement has no verdict; `undefined` where there are findings enough and an editor wrote one. */
export function noVerdictLine(verdict: Verdict | undefined, counts: Counts): string | undefined {
  const tests = testsOf(counts);
  if (tests === 0) return totalOf(counts) === 0 ? statementWords.notTested : statementWords.onlyMitigated;
  if (tests < least.findings) return statementWords.tooLittle(tests);
  return verdict === undefined ? statementWords.noVerdict : undefined;
}
