import type { StatementProps } from "../components/statement.tsx";
import { countsSentence, evidenceWords } from "../words/evidence.ts";
import { noVerdictLine, statementWords, verdictLine } from "../words/statement.ts";
import { escapeMarkdown } from "./markdown.ts";

/** The verdict on a statement in one line, or why there is none. */
export function verdictSentence({ verdict, counts }: Pick<StatementProps, "verdict" | "counts">): string {
  const why = noVerdictLine(verdict, counts);
  return why ?? (verdict === undefined ? statementWords.noVerdict : verdictLine(verdict));
}

/** A statement with its verdict and counts, one fact a line, in Markdown. */
export function statementLines(props: StatementProps): readonly string[] {
  const { statement, testedAs, verdict, limits, underReview, counts, strengths } = props;
  const judged = verdict !== undefined && noVerdictLine(verdict, counts) === undefined;
  return [
    `${statementWords.underTest}: “${escapeMarkdown(statement)}”`,
    ...(testedAs === undefined ? [] : [`${statementWords.testedAs} ${escapeMarkdown(testedAs)}`]),
    `**${escapeMarkdown(verdictSentence(props))}**`,
    ...(judged ? [escapeMarkdown(statementWords.confidence(verdict))] : []),
    ...(judged && limits.length > 0 ? [escapeMarkdown(statementWords.atMost(verdict.confidence, limits))] : []),
    `${countsSentence(counts)}. ${evidenceWords.notWeight}.`,
    ...(strengths.length === 0 ? [] : [statementWords.strengths(strengths)]),
    ...(judged ? [statementWords.decided(verdict.decided)] : []),
    ...(underReview === undefined ? [] : [statementWords.underReview(underReview)]),
  ];
}
