import { pageTitle } from "../plugins/model/names.ts";
import { ArticleList, type ArticleCard } from "./components/article-list.tsx";
import { Contents, type ContentsEntry } from "./components/contents.tsx";
import { FindingGroups, groupEntries, ScopedFindings, type FindingGroup } from "./components/finding-groups.tsx";
import type { FindingProps } from "./components/finding.tsx";
import { Gaps, type GapProps } from "./components/gaps.tsx";
import { LinkList } from "./components/link-list.tsx";
import { Paging } from "./components/paging.tsx";
import { Prose, type ProseProps } from "./components/prose.tsx";
import { Section } from "./components/section.tsx";
import { Statement, type StatementProps } from "./components/statement.tsx";
import type { InFrame, LinkProps, Paging as PagingProps } from "./frame.ts";
import { articleWords } from "./words/article.ts";
import { gapWords } from "./words/matrix.ts";
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
  readonly articles: readonly ArticleCard[];
  readonly articleTotal: number;
  /** Terms of other axes it meets, by axis. */
  readonly meets: readonly { readonly axis: string; readonly terms: readonly MeetingProps[] }[];
  readonly gaps: readonly GapProps[];
  readonly linkedFrom: readonly LinkProps[];
  readonly paging: PagingProps;
}

/** The link leads to the crossing where there is one, else to the term. */
export interface MeetingProps extends LinkProps {
  readonly findings: number;
  readonly articles: number;
}

/** A term: its statement, what was found of it, and what else it meets. */
export function Term(props: TermProps & InFrame) {
  const { axis, label, synonyms, intro, findings, scoped, gaps, paging, frame } = props;
  return (
    <>
      <p class="eyebrow" data-pagefind-ignore="">
        <a href={axis.url}>{axis.label}</a> · {statementWords.underTest}
      </p>
      <h1>{pageTitle(label, paging.page)}</h1>
      <Statement {...props} method={frame.lists.method} />
      <Contents entries={contentsOf(props)} />
      <Prose prose={intro} title={label} />
      {synonyms.length > 0 && <p class="page-facts">{termWords.synonyms(synonyms)}</p>}
      <FindingGroups groups={findings} />
      <ScopedFindings entry={entries.scoped} note={termWords.scopedNote} findings={scoped} />
      <TermArticles {...props} />
      <Meets {...props} />
      {gaps.length > 0 && (
        <Section id={entries.gaps.id} title={entries.gaps.text}>
          <Gaps gaps={gaps} />
        </Section>
      )}
      {props.linkedFrom.length > 0 && (
        <Section id={entries.linkedFrom.id} title={entries.linkedFrom.text} unsearched>
          <LinkList links={props.linkedFrom} />
        </Section>
      )}
      <Paging paging={paging} />
    </>
  );
}

const entries = {
  scoped: { id: "page-scoped", text: termWords.scoped },
  meets: { id: "page-meets", text: termWords.meets },
  gaps: { id: "page-gaps", text: gapWords.title },
  linkedFrom: { id: "page-linked-from", text: articleWords.linkedFrom },
} as const;

const articlesId = "page-articles";

const contentsOf = (props: TermProps): readonly ContentsEntry[] => [
  ...props.intro.contents,
  ...groupEntries(props.findings),
  ...(props.scoped.length > 0 ? [entries.scoped] : []),
  { id: articlesId, text: termWords.articles(props.articleTotal) },
  ...(props.meets.length > 0 ? [entries.meets] : []),
  ...(props.gaps.length > 0 ? [entries.gaps] : []),
  ...(props.linkedFrom.length > 0 ? [entries.linkedFrom] : []),
];

function TermArticles({ articles, articleTotal }: TermProps) {
  return (
    <Section id={articlesId} title={termWords.articles(articleTotal)} unsearched>
      {articleTotal === 0 ? <p>{termWords.noArticle}</p> : <ArticleList articles={articles} />}
    </Section>
  );
}

function Meets({ meets }: TermProps) {
  if (meets.length === 0) return null;
  return (
    <Section id={entries.meets.id} title={entries.meets.text} unsearched>
      {meets.map(({ axis, terms }) => (
        <>
          <h3>{axis}</h3>
          <LinkList
            links={terms.map(({ label, url, findings, articles }) => ({ label, url, note: termWords.meeting(findings, articles) }))}
          />
        </>
      ))}
    </Section>
  );
}
