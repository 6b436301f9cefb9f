import type { IsoDate } from "../plugins/model/date.ts";
import { CountsNote } from "./components/counts.tsx";
import { StatementSummary, type StatementProps } from "./components/statement.tsx";
import { Links } from "./components/term-links.tsx";
import type { InFrame, LinkProps } from "./frame.ts";
import { axisWords } from "./words/term.ts";

export interface AxisProps {
  readonly plural: string;
  readonly question: string;
  readonly terms: readonly AxisTerm[];
  readonly findings: number;
  /** Matrices that this axis takes part in, by the axis that it meets there. */
  readonly matrices: readonly LinkProps[];
}

/** A term with its statement; `reviewed` is the last review of an article that holds it. */
type AxisTerm = LinkProps & StatementProps & { readonly articles: number; readonly reviewed: IsoDate | undefined };

/** An axis: its terms, each with its statement and what was found of it. */
export function Axis({ plural, question, terms, findings, matrices, frame }: AxisProps & InFrame) {
  return (
    <>
      <h1>{plural}</h1>
      <p class="summary">{question}</p>
      <p class="page-facts">{axisWords.summary(terms.length, findings)}</p>
      <CountsNote method={frame.lists.method} />
      {terms.map(({ label, url, articles, reviewed, ...statement }) => (
        <section class="term-summary axis-term">
          <h2>
            <a href={url}>{label}</a>
          </h2>
          <StatementSummary {...statement} />
          <p class="page-facts">{axisWords.facts(articles, reviewed, statement.verdict?.decided)}</p>
        </section>
      ))}
      {matrices.length > 0 && (
        <p class="page-facts">
          {axisWords.crossWith}: <Links links={matrices} />
        </p>
      )}
    </>
  );
}
