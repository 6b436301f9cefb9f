import type { IsoDate } from "../plugins/model/date.ts";
import { totalOf, type Counts } from "../plugins/model/evidence.ts";
import { Contents } from "./components/contents.tsx";
import { CountsLine, CountsNote } from "./components/counts.tsx";
import { LinkList } from "./components/link-list.tsx";
import { Prose, type ProseProps } from "./components/prose.tsx";
import { Section } from "./components/section.tsx";
import { SourceEntry, type SourceLine } from "./components/source-entry.tsx";
import { Statement, type StatementProps } from "./components/statement.tsx";
import { TermLinks } from "./components/term-links.tsx";
import type { InFrame, LinkProps } from "./frame.ts";
import { articleWords } from "./words/article.ts";

export interface ArticleProps {
  readonly title: string;
  readonly summary: string;
  readonly draft: boolean;
  readonly reviewed: IsoDate;
  /** Minutes that reading takes, at least 1. */
  readonly minutes: number;
  readonly terms: readonly { readonly axis: string; readonly terms: readonly LinkProps[] }[];
  readonly counts: Counts;
  /** The statement that this article itself tests, if any. */
  readonly tests: StatementProps | undefined;
  readonly prose: ProseProps;
  readonly sources: readonly SourceLine[];
  readonly related: readonly (LinkProps & { readonly shared: readonly string[] })[];
  readonly linkedFrom: readonly LinkProps[];
}

/** An article: what it holds, its text with the findings in it, its references, and where to go on. */
export function Article(props: ArticleProps & InFrame) {
  const { title, summary, draft, reviewed, minutes, terms, counts, tests, prose, sources, frame } = props;
  return (
    <>
      {draft && (
        <p class="callout" role="note" data-pagefind-ignore="index">
          {articleWords.draft}
        </p>
      )}
      <h1>{title}</h1>
      <p class="summary">{summary}</p>
      <div class="facts" data-pagefind-ignore="index">
        <CountsLine counts={counts} />
        {totalOf(counts) > 0 && <CountsNote method={frame.lists.method} />}
        <p>{articleWords.age(reviewed, minutes)}</p>
        {terms.map(({ axis, terms: held }) => (
          <TermLinks axis={axis} terms={held} />
        ))}
      </div>
      <Contents entries={[...prose.contents, ...(sources.length > 0 ? [sourcesHeading] : [])]} />
      {tests !== undefined && (
        <Section {...testsHeading}>
          <Statement {...tests} method={frame.lists.method} />
        </Section>
      )}
      <Prose prose={prose} />
      <References sources={sources} />
      <Neighbours {...props} />
    </>
  );
}

const sourcesHeading = { id: "page-sources", text: articleWords.sources };
const testsHeading = { id: "page-statement", title: articleWords.tests };

function References({ sources }: Pick<ArticleProps, "sources">) {
  if (sources.length === 0) return null;
  return (
    <Section id={sourcesHeading.id} title={sourcesHeading.text} unsearched>
      <ol class="sources">
        {sources.map((source) => (
          <SourceEntry id={source.id} source={source} />
        ))}
      </ol>
    </Section>
  );
}

function Neighbours({ related, linkedFrom }: Pick<ArticleProps, "related" | "linkedFrom">) {
  return (
    <>
      {related.length > 0 && (
        <Section id="page-related" title={articleWords.related} unsearched>
          <LinkList
            links={related.map(({ label, url, shared }) => ({ label, url, note: shared.length === 0 ? "" : articleWords.shared(shared) }))}
          />
        </Section>
      )}
      {linkedFrom.length > 0 && (
        <Section id="page-linked-from" title={articleWords.linkedFrom} unsearched>
          <LinkList links={linkedFrom} />
        </Section>
      )}
    </>
  );
}
