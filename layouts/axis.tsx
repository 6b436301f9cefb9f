import { CountsNote } from "./components/counts.tsx";
import { StatementSummary, type StatementProps } from "./components/statement.tsx";
import { Links } from "./components/term-links.tsx";
import type { InFrame, LinkProps } from "./frame.ts";
import { articleWords } from "./words/article.ts";
import { axisWords } from "./words/term.ts";

export interface AxisProps {
  readonly plural: string;
  readonly question: string;
  readonly terms: readonly (LinkProps & StatementProps & { readonly articles: number })[];
  readonly findings: number;
  /** Matrices that this axis takes part in. */
  readonly matrices: readonly LinkProps[];
}

/** An axis: its terms, each with its statement and what was found of it. */
export function Axis({ plural, question, terms, findings, matrices, frame }: AxisProps & InFrame) {
  return (
    <>
      <h1>{plural}</h1>
      <p class="summary">{question}</p>
      <p class="page-facts">{axisWords.summary(terms.length, findings)}</p>
      <CountsNote method={frame.lists.method} />
      {terms.map(({ label, url, articles, ...statement }) => (
        <section class="term-summary" data-pagefind-ignore="">
          <h2>
            <a href={url}>{label}</a>
          </h2>
          <StatementSummary {...statement} />
          <p class="page-facts">{articleWords.total(articles)}</p>
        </section>
      ))}
      {matrices.length > 0 && (
        <p class="page-facts">
          {axisWords.crossWith} <Links links={matrices} />
        </p>
      )}
    </>
  );
}
