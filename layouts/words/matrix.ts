// Words of matrices, crossings and gaps.
import type { IsoDate } from "../../plugins/model/date.ts";
import { totalOf, type Counts, type Relation } from "../../plugins/model/evidence.ts";
import { counted, crossingTitle, narrowedTitle, withinSentence } from "../../plugins/model/names.ts";
import { day } from "./day.ts";
import { relationCounts, evidenceWords } from "./evidence.ts";

const suggestFinding = "Suggest a finding";

export const matrixWords = {
  noneFound: "none found",
  suggest: suggestFinding,
  /** What completes the name of that link: the cell it stands in. */
  suggestFor: (judged: string, other: string): string => ` for ${crossingTitle(withinSentence(judged), other)}`,
  summary: (filled: number, gaps: number): string => `${counted(filled + gaps, "cell")}: ${filled} with findings, ${counted(gaps, "gap")}`,
  caption: (judged: string, other: string, third: string | undefined): string => {
    const whole = `Findings for each ${withinSentence(judged)} in each ${withinSentence(other)}`;
    return third === undefined ? whole : narrowedTitle(whole, third);
  },
  onlyWith: "Only with:",
  all: "All",
  /** What follows the number in a cell that has room for it. */
  unit: (count: number): string => (count === 1 ? " finding" : " findings"),
  /** Name of a cell's link: what crosses, then the counts. */
  cell: (judged: string, other: string, counts: Counts): string =>
    `${crossingTitle(judged, other)}: ${evidenceWords.findings(totalOf(counts))}, ${relationCounts(counts)}`,
} as const;

export const crossingWords = {
  axes: (judged: string, other: string): string => `${judged} × ${withinSentence(other)}`,
  /** A crossing has no verdict of its own. */
  whole: "Verdict on the statement as a whole",
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
  /** What completes the name of that link: what the finding would bear on, and how. */
  suggestOn: (what: string, relation?: Relation): string => ` ${relation === undefined ? "for" : `that ${relation}`} ${what}`,
  looked: (where: string, date: IsoDate): string =>
    `We looked in ${where} on ${day(date)} and found nothing. That is not evidence that there is nothing.`,
} as const;
