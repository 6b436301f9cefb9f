import { pageNames } from "../plugins/model/names.ts";
import { CountsNote } from "./components/counts.tsx";
import { FindingList } from "./components/finding-groups.tsx";
import type { FindingProps } from "./components/finding.tsx";
import { LinkList } from "./components/link-list.tsx";
import { MatrixInBrief, MatrixLegend, type MatrixProps } from "./components/matrix-table.tsx";
import { Prose, type ProseProps } from "./components/prose.tsx";
import { SearchForm } from "./components/search-form.tsx";
import { Section } from "./components/section.tsx";
import { StatementSummary, type StatementProps } from "./components/statement.tsx";
import type { InFrame, LinkProps } from "./frame.ts";
import { homeWords } from "./words/home.ts";
import { navigationWords } from "./words/navigation.ts";

export interface HomeProps {
  readonly title: string;
  readonly description: string;
  readonly prose: ProseProps | undefined;
  readonly totals: { readonly findings: number; readonly sources: number; readonly articles: number };
  readonly axes: readonly (LinkProps & { readonly question: string; readonly terms: readonly (LinkProps & StatementProps)[] })[];
  /** One real finding, to explain how findings are read. */
  readonly example: FindingProps | undefined;
  readonly matrix: MatrixProps | undefined;
  /** Articles in reading order, by group. */
  readonly reading: readonly {
    readonly title: string | undefined;
    readonly articles: readonly (LinkProps & { readonly summary: string })[];
  }[];
}

/** The home page: what the guide is, how a finding is read, and the ways in. */
export function Home(props: HomeProps & InFrame) {
  const { title, description, prose, totals, axes, example, matrix, frame } = props;
  return (
    <>
      <h1>{title}</h1>
      <p class="summary">{description}</p>
      <SearchForm action={frame.search} />
      <p class="page-facts">{homeWords.totals(totals)}</p>
      {prose !== undefined && <Prose prose={prose} title={title} />}
      {example !== undefined && (
        <Section id="page-example" title={homeWords.example} class="wide" unsearched>
          <p>{homeWords.exampleNote}</p>
          <FindingList findings={[example]} />
        </Section>
      )}
      <div class="axes">
        {axes.map((axis, i) => (
          <AxisSection {...axis} id={`page-axis-${i + 1}`} />
        ))}
      </div>
      <CountsNote method={frame.lists.method} />
      {matrix !== undefined && (
        <Section id="page-matrix" title={homeWords.matrix} class="wide" unsearched>
          <MatrixInBrief {...matrix} />
          <MatrixLegend />
        </Section>
      )}
      <Reading {...props} />
    </>
  );
}

function AxisSection({ id, label, url, question, terms }: HomeProps["axes"][number] & { readonly id: string }) {
  return (
    <section aria-labelledby={id} data-pagefind-ignore="">
      <h2 id={id}>
        <a href={url}>{label}</a>
      </h2>
      <p class="page-facts">{question}</p>
      {terms.map((term) => (
        <div class="term-summary">
          <h3>
            <a href={term.url}>{term.label}</a>
          </h3>
          <StatementSummary {...term} />
        </div>
      ))}
    </section>
  );
}

function Reading({ reading, frame }: HomeProps & InFrame) {
  if (reading.every(({ articles }) => articles.length === 0)) return null;
  return (
    <Section id="page-reading" title={homeWords.reading} unsearched>
      {reading.map(({ title, articles }) => (
        <>
          <h3>{title ?? homeWords.otherArticles}</h3>
          <LinkList links={articles.map(({ label, url, summary }) => ({ label, url, note: summary }))} />
        </>
      ))}
      <p>
        <a href={frame.lists.articles}>{navigationWords.all(pageNames.articles)}</a>
      </p>
    </Section>
  );
}
