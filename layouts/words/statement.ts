// Words of statements under test and their verdicts.
import type { IsoDate } from "../../plugins/model/date.ts";
import { withinSentence } from "../../plugins/model/names.ts";
import type { Verdict } from "../../plugins/model/schema/verdict.ts";
import { day } from "./day.ts";
import { evidenceWords } from "./evidence.ts";

export const statementWords = {
  underTest: "Statement under test",
  testedAs: "Tested as:",
  noVerdict: "No verdict yet",
  notTested: "Not tested: no findings yet",
  tooLittle: (count: number): string => `Too little evidence: ${evidenceWords.findings(count)}`,
  confidence: (verdict: Verdict): string => `Confidence: ${verdict.confidence}, because ${withinSentence(verdict.why).replace(/\.$/, "")}`,
  decided: (date: IsoDate): string => `Decided on ${day(date)}`,
} as const;

/** What an editor concluded, as one line. */
export function verdictLine(verdict: Verdict): string {
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
