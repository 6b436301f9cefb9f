import type { StatementProps } from "../components/statement.tsx";
import { countsSentence, evidenceWords } from "../words/evidence.ts";
import { noVerdictLine, statementWords, verdictLine } from "../words/statement.ts";
import { escapeMarkdown } from "../../plugins/model/markdown.ts";

type Judgement = Pick<StatementProps, "verdict" | "counts">;

/** The verdict on a statement in one line, or why there is none. */
export function verdictSentence({ verdict, counts }: Judgement): string {
  const why = noVerdictLine(verdict, counts);
  return why ?? (verdict === undefined ? statementWords.noVerdict : verdictLine(verdict));
}

/** How sure the verdict is; `undefined` where none holds. */
export const confidenceSentence = ({ verdict, counts }: Judgement): string | undefined =>
  verdict === undefined || noVerdictLine(verdict, counts) !== undefined ? undefined : statementWords.confidence(verdict);

/** A statement with its verdict and counts, one fact a line, in Markdown. */
export function statementLines(props: StatementProps): readonly string[] {
  const { statement, testedAs, verdict, limits, underReview, counts, strengths } = props;
  const confidence = confidenceSentence(props);
  const judged = verdict !== undefined && confidence !== undefined;
  return [
    `${statementWords.underTest}: “${escapeMarkdown(statement)}”`,
    ...(testedAs === undefined ? [] : [`${statementWords.testedAs} ${escapeMarkdown(testedAs)}`]),
    `**${escapeMarkdown(verdictSentence(props))}**`,
    ...(judged ? [escapeMarkdown(confidence)] : []),
    ...(judged && limits.length > 0 ? [escapeMarkdown(statementWords.atMost(verdict.confidence, limits))] : []),
    `${countsSentence(counts)}. ${evidenceWords.notWeight}.`,
    ...(strengths.length === 0 ? [] : [statementWords.strengths(strengths)]),
    ...(judged ? [statementWords.decided(verdict.decided)] : []),
    ...(underReview === undefined ? [] : [statementWords.underReview(underReview)]),
  ];
}
