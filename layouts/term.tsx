import { pageTitle, withinSentence } from "../plugins/model/names.ts";
import { ArticleList, type ArticleCard } from "./components/article-list.tsx";
import { Contents, type ContentsEntry } from "./components/contents.tsx";
import { FindingGroups, groupEntries, ScopedFindings, type FindingGroup } from "./components/finding-groups.tsx";
import type { FindingProps } from "./components/finding.tsx";
import { Gaps, gapsEntries, type GapsProps } from "./components/gaps.tsx";
import { LinkList } from "./components/link-list.tsx";
import { Met, metEntries, type MetAxis } from "./components/met.tsx";
import { Paging } from "./components/paging.tsx";
import { Prose, type ProseProps } from "./components/prose.tsx";
import { Section } from "./components/section.tsx";
import { Statement, type StatementProps } from "./components/statement.tsx";
import { Uncounted, uncountedEntries, type UncountedProps } from "./components/uncounted.tsx";
import type { InFrame, LinkProps, Paging as PagingProps } from "./frame.ts";
import { articleWords } from "./words/article.ts";
import { statementWords } from "./words/statement.ts";
import { termWords } from "./words/term.ts";

export interface TermProps extends StatementProps {
  readonly axis: LinkProps;
  readonly label: string;
  readonly synonyms: readonly string[];
  readonly intro: ProseProps;
  /** Findings of this page of the list, by relation, in the fixed order; empty relations left out. */
  readonly findings: readonly FindingGroup[];
  readonly scoped: readonly FindingProps[];
  readonly uncounted: UncountedProps;
  readonly articles: readonly ArticleCard[];
  readonly articleTotal: number;
  /** The terms of every other axis, with the findings on this one that hold them. */
  readonly met: readonly MetAxis[];
  readonly gaps: GapsProps;
  readonly linkedFrom: readonly LinkProps[];
  readonly paging: PagingProps;
}

/** A term: its statement, what was found of it, and what else it meets. */
export function Term(props: TermProps & InFrame) {
  const { axis, label, synonyms, intro, findings, scoped, uncounted, met, gaps, paging, frame } = props;
  return (
    <>
      <p class="eyebrow">
        <a href={axis.url}>{axis.label}</a> · {statementWords.underTest}
      </p>
      <h1>{pageTitle(label, paging.page)}</h1>
      <Statement {...props} method={frame.lists.method} />
      <Contents entries={contentsOf(props)} />
      <Prose prose={intro} />
      {synonyms.length > 0 && <p class="page-facts">{termWords.synonyms(synonyms)}</p>}
      <FindingGroups groups={findings} />
      <ScopedFindings entry={entries.scoped} note={termWords.scopedNote} findings={scoped} />
      <Uncounted uncounted={uncounted} />
      <TermArticles {...props} />
      <Met met={met} />
      <Gaps gaps={gaps} of={withinSentence(label)} />
      {props.linkedFrom.length > 0 && (
        <Section id={entries.linkedFrom.id} title={entries.linkedFrom.text}>
          <LinkList links={props.linkedFrom} />
        </Section>
      )}
      <Paging paging={paging} />
    </>
  );
}

const entries = {
  scoped: { id: "page-scoped", text: termWords.scoped },
  linkedFrom: { id: "page-linked-from", text: articleWords.linkedFrom },
} as const;

const articlesId = "page-articles";

const contentsOf = (props: TermProps): readonly ContentsEntry[] => [
  ...props.intro.contents,
  ...groupEntries(props.findings),
  ...(props.scoped.length > 0 ? [entries.scoped] : []),
  ...uncountedEntries(props.uncounted),
  { id: articlesId, text: termWords.articles(props.articleTotal) },
  ...metEntries(props.met),
  ...gapsEntries(props.gaps),
  ...(props.linkedFrom.length > 0 ? [entries.linkedFrom] : []),
];

function TermArticles({ articles, articleTotal }: TermProps) {
  return (
    <Section id={articlesId} title={termWords.articles(articleTotal)}>
      {articleTotal === 0 ? <p>{termWords.noArticle}</p> : <ArticleList articles={articles} />}
    </Section>
  );
}
