import { totalOf, type Counts } from "../../plugins/model/evidence.ts";
import type { Verdict } from "../../plugins/model/schema/verdict.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import { statementWords, verdictLine } from "../words/statement.ts";
import { CountsLine, CountsNote } from "./counts.tsx";

/** Below this many findings no verdict is shown, whatever an editor wrote. */
const fewestForVerdict = 3;

/** A statement under test with what was found of it. */
export interface StatementProps {
  readonly statement: string;
  readonly testedAs: string | undefined;
  readonly verdict: Verdict | undefined;
  readonly counts: Counts;
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

/** The verdict of an editor, or in plain words why there is none. */
function VerdictLine({ verdict, counts, detailed = false }: Pick<StatementProps, "verdict" | "counts"> & { readonly detailed?: boolean }) {
  const total = totalOf(counts);
  if (total === 0) return <NoVerdict why={statementWords.notTested} />;
  if (total < fewestForVerdict) return <NoVerdict why={statementWords.tooLittle(total)} />;
  if (verdict === undefined) return <NoVerdict why={statementWords.noVerdict} />;
  return (
    <>
      <p class="verdict">{verdictLine(verdict)}</p>
      {detailed && (
        <p class="confidence">
          {statementWords.confidence(verdict)}. {statementWords.decided(verdict.decided)}
        </p>
      )}
    </>
  );
}

const NoVerdict = ({ why }: { readonly why: string }) => (
  <p class="verdict is-open" data-pagefind-ignore="">
    {why}
  </p>
);

/** A statement under test with its verdict and counts, as its own page shows it. */
export function Statement({ method, ...props }: StatementProps & { readonly method: UrlPath }) {
  return (
    <div class="statement-block">
      <StatementText {...props} />
      <VerdictLine {...props} detailed />
      {totalOf(props.counts) > 0 && (
        <>
          <CountsLine counts={props.counts} />
          <CountsNote method={method} />
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
