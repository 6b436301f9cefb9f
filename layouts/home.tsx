import type { IsoDate } from "../plugins/model/date.ts";
import { totalOf } from "../plugins/model/evidence.ts";
import { pageNames } from "../plugins/model/names.ts";
import { CountsLine, CountsNote } from "./components/counts.tsx";
import { Finding, type FindingProps } from "./components/finding.tsx";
import { Lately, type ChangeProps } from "./components/lately.tsx";
import { MatrixInBrief, MatrixLegend, type MatrixProps } from "./components/matrix-table.tsx";
import { Prose, type ProseProps } from "./components/prose.tsx";
import { SearchForm } from "./components/search-form.tsx";
import { Section } from "./components/section.tsx";
import { VerdictLine, type StatementProps } from "./components/statement.tsx";
import type { InFrame, LinkProps } from "./frame.ts";
import { homeWords } from "./words/home.ts";
import { navigationWords } from "./words/navigation.ts";

export interface HomeProps {
  readonly title: string;
  readonly description: string;
  readonly prose: ProseProps | undefined;
  /** `checked` is the last day on which a finding was. */
  readonly totals: { readonly findings: number; readonly sources: number; readonly checked: IsoDate | undefined };
  /** The first article in reading order. */
  readonly start: LinkProps | undefined;
  readonly axes: readonly (LinkProps & { readonly question: string; readonly terms: readonly (LinkProps & StatementProps)[] })[];
  /** One real finding, to explain how findings are read. */
  readonly example: FindingProps | undefined;
  readonly matrix: MatrixProps | undefined;
  readonly lately: readonly ChangeProps[];
}

/** The home page: what the guide is, how a finding is read, what was found of each statement, and what is new. */
export function Home(props: HomeProps & InFrame) {
  const { title, description, prose, totals, start, axes, example, frame } = props;
  return (
    <>
      <div class="home-columns wide">
        <div>
          <h1>{title}</h1>
          <p class="summary">{description}</p>
          <SearchForm action={frame.search} />
          <p class="page-facts">{homeWords.totals(totals)}</p>
          {start !== undefined && (
            <p>
              {homeWords.start} <a href={start.url}>{start.label}</a>
            </p>
          )}
          {prose !== undefined && <Prose prose={prose} />}
        </div>
        {example !== undefined && (
          <Section id="page-example" title={homeWords.example} class="example">
            <p class="page-facts">{homeWords.exampleNote}</p>
            <Finding {...example} />
          </Section>
        )}
      </div>
      <div class="axes">
        {axes.map((axis, i) => (
          <AxisSection {...axis} id={`page-axis-${i + 1}`} />
        ))}
      </div>
      <CountsNote method={frame.lists.method} />
      <div class="home-columns is-matrix-first wide">
        <MatrixSection {...props} />
        <LatelySection {...props} />
      </div>
    </>
  );
}

function AxisSection({ id, label, url, question, terms }: HomeProps["axes"][number] & { readonly id: string }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <a href={url}>{label}</a>
      </h2>
      <p class="page-facts">{question}</p>
      {terms.map((term) => (
        <div class="term-summary">
          <h3>
            <a href={term.url}>{term.label}</a>
          </h3>
          <VerdictLine {...term} />
          {totalOf(term.counts) > 0 && <CountsLine counts={term.counts} />}
        </div>
      ))}
    </section>
  );
}

function MatrixSection({ matrix }: HomeProps) {
  if (matrix === undefined) return null;
  return (
    <Section id="page-matrix" title={homeWords.matrix} class="wide">
      <MatrixLegend />
      <MatrixInBrief {...matrix} />
    </Section>
  );
}

function LatelySection({ lately, frame }: HomeProps & InFrame) {
  if (lately.length === 0) return null;
  return (
    <Section id="page-lately" title={homeWords.lately}>
      <Lately changes={lately} />
      <p>
        <a href={frame.lists.articles}>{navigationWords.all(pageNames.articles)}</a>
      </p>
    </Section>
  );
}
