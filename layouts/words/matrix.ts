// Words of matrices, crossings and gaps.
import type { IsoDate } from "../../plugins/model/date.ts";
import { totalOf, type Counts } from "../../plugins/model/evidence.ts";
import { counted, crossingTitle, withinSentence } from "../../plugins/model/names.ts";
import { day } from "./day.ts";
import { relationCounts, evidenceWords } from "./evidence.ts";

const suggestFinding = "Suggest a finding";

export const matrixWords = {
  noneFound: "none found",
  suggest: suggestFinding,
  /** What completes the name of that link: the cell it stands in. */
  suggestFor: (judged: string, other: string): string => ` for ${crossingTitle(withinSentence(judged), other)}`,
  summary: (filled: number, gaps: number): string => `${counted(filled + gaps, "cell")}: ${filled} with findings, ${counted(gaps, "gap")}`,
  caption: (judged: string, other: string): string => `Findings for ${withinSentence(judged)} by ${withinSentence(other)}`,
  /** Name of a cell's link: what crosses, then the counts. */
  cell: (judged: string, other: string, counts: Counts): string =>
    `${crossingTitle(judged, other)}: ${evidenceWords.findings(totalOf(counts))}, ${relationCounts(counts)}`,
} as const;

export const crossingWords = {
  axes: (judged: string, other: string): string => `${judged} × ${withinSentence(other)}`,
  neighbours: "Neighbouring cells",
  row: (judged: string): string => `${judged} and other terms`,
  column: (other: string): string => `${other} and other terms`,
  scoped: "Also observed here",
  scopedNote: "These findings were observed in both, and judge another statement. They are not counted above.",
} as const;

export const gapWords = {
  title: "Gaps here",
  know: "Know a study?",
  suggest: suggestFinding,
  looked: (where: string, date: IsoDate): string =>
    `We looked in ${where} on ${day(date)} and found nothing. That is not evidence that there is nothing.`,
} as const;
