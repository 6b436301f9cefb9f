import type { IsoDate } from "../../plugins/model/date.ts";
import { totalOf, type Counts } from "../../plugins/model/evidence.ts";
import type { Verdict } from "../../plugins/model/schema/verdict.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import type { Limit } from "../../plugins/model/verdict.ts";
import { noVerdictLine, statementWords, verdictLine, type StrengthCount } from "../words/statement.ts";
import { CountsLine, CountsNote } from "./counts.tsx";

/** A statement under test with what was found of it. */
export interface StatementProps {
  readonly statement: string;
  readonly testedAs: string | undefined;
  readonly verdict: Verdict | undefined;
  /** What keeps the confidence from being higher, where the evidence allows no more than the editor wrote; else empty. */
  readonly limits: readonly Limit[];
  /** Since when newer findings no longer bear the verdict. */
  readonly underReview: IsoDate | undefined;
  readonly counts: Counts;
  /** Numbers of the same findings by strength, strongest first. */
  readonly strengths: readonly StrengthCount[];
}

/** The statement as it is said, with the reading that findings are judged against. */
export function StatementText({ statement, testedAs }: Pick<StatementProps, "statement" | "testedAs">) {
  return (
    <>
      <blockquote class="statement">{statement}</blockquote>
      {testedAs !== undefined && (
        <p class="tested-as">
          <span class="label">{statementWords.testedAs}</span> {testedAs}
        </p>
      )}
    </>
  );
}

/** The verdict of an editor, or in plain words why there is none; `detailed` with how sure the editor is and what holds that. */
export function VerdictLine(props: StatementProps & { readonly detailed?: boolean }) {
  const { verdict, limits, underReview, counts, detailed = false } = props;
  const why = noVerdictLine(verdict, counts);
  if (why !== undefined) {
    return (
      <p class="verdict is-open" data-pagefind-ignore="index">
        {why}
      </p>
    );
  }
  if (verdict === undefined) return null;
  return (
    <>
      <p class="verdict">{verdictLine(verdict)}</p>
      {detailed && (
        <p class="confidence">
          {statementWords.confidence(verdict)}.{limits.length > 0 && ` ${statementWords.atMost(verdict.confidence, limits)}.`}
        </p>
      )}
      {underReview !== undefined && (
        <p class="callout under-review" role="note" data-pagefind-ignore="index">
          {statementWords.underReview(underReview)}
        </p>
      )}
    </>
  );
}

/** A statement under test with its verdict and counts, as its own page shows it. */
export function Statement({ method, ...props }: StatementProps & { readonly method: UrlPath }) {
  const { verdict, counts, strengths } = props;
  return (
    <div class="statement-block">
      <StatementText {...props} />
      <VerdictLine {...props} detailed />
      {totalOf(counts) > 0 && (
        <>
          <CountsLine counts={counts} />
          <CountsNote method={method} />
          <p class="counts-note" data-pagefind-ignore="index">
            {statementWords.strengths(strengths)}
            {verdict !== undefined && `. ${statementWords.decided(verdict.decided)}`}
          </p>
        </>
      )}
    </div>
  );
}

/** The same in lists: without the parts that only its own page needs. */
export function StatementSummary(props: StatementProps) {
  return (
    <div class="statement-block is-summary">
      <blockquote class="statement">{props.statement}</blockquote>
      <VerdictLine {...props} />
      {totalOf(props.counts) > 0 && <CountsLine counts={props.counts} />}
    </div>
  );
}
