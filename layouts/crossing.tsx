import type { Counts } from "../plugins/model/evidence.ts";
import { crossingTitle, pageNames, pageTitle } from "../plugins/model/names.ts";
import { Contents } from "./components/contents.tsx";
import { CountsLine, CountsNote } from "./components/counts.tsx";
import { FindingGroups, groupEntries, ScopedFindings, type FindingGroup } from "./components/finding-groups.tsx";
import type { FindingProps } from "./components/finding.tsx";
import { Gaps, type GapProps } from "./components/gaps.tsx";
import { LinkList } from "./components/link-list.tsx";
import { Paging } from "./components/paging.tsx";
import { Section } from "./components/section.tsx";
import { StatementText } from "./components/statement.tsx";
import type { InFrame, LinkProps, Paging as PagingProps } from "./frame.ts";
import { evidenceWords } from "./words/evidence.ts";
import { crossingWords, gapWords } from "./words/matrix.ts";

export interface CrossingProps {
  readonly judged: LinkProps & { readonly axis: string; readonly statement: string; readonly testedAs: string | undefined };
  readonly other: LinkProps & { readonly axis: string };
  readonly counts: Counts;
  readonly findings: readonly FindingGroup[];
  /** Findings observed in both terms that bear on neither statement here. */
  readonly scoped: readonly FindingProps[];
  readonly articles: readonly LinkProps[];
  /** Other cells of the same row and column that hold findings. */
  readonly row: readonly (LinkProps & { readonly findings: number })[];
  readonly column: readonly (LinkProps & { readonly findings: number })[];
  readonly gaps: readonly GapProps[];
  readonly paging: PagingProps;
}

/** A crossing: the judged statement, and the findings on it that hold the other term. */
export function Crossing(props: CrossingProps & InFrame) {
  const { judged, other, counts, findings, scoped, articles, gaps, paging, frame } = props;
  const neighbours = props.row.length + props.column.length > 0;
  return (
    <>
      <p class="eyebrow">{crossingWords.axes(judged.axis, other.axis)}</p>
      <h1>{pageTitle(crossingTitle(judged.label, other.label), paging.page)}</h1>
      <StatementText {...judged} />
      <CountsLine counts={counts} />
      <CountsNote method={frame.lists.method} />
      <Contents
        entries={[
          ...groupEntries(findings),
          ...(scoped.length > 0 ? [entries.scoped] : []),
          ...(articles.length > 0 ? [entries.articles] : []),
          ...(neighbours ? [entries.neighbours] : []),
          ...(gaps.length > 0 ? [entries.gaps] : []),
        ]}
      />
      <FindingGroups groups={findings} />
      <ScopedFindings entry={entries.scoped} note={crossingWords.scopedNote} findings={scoped} />
      {articles.length > 0 && (
        <Section id={entries.articles.id} title={entries.articles.text} unsearched>
          <LinkList links={articles} />
        </Section>
      )}
      {neighbours && <Neighbours {...props} />}
      {gaps.length > 0 && (
        <Section id={entries.gaps.id} title={entries.gaps.text}>
          <Gaps gaps={gaps} />
        </Section>
      )}
      <Paging paging={paging} />
    </>
  );
}

const entries = {
  scoped: { id: "page-scoped", text: crossingWords.scoped },
  articles: { id: "page-articles", text: pageNames.articles },
  neighbours: { id: "page-neighbours", text: crossingWords.neighbours },
  gaps: { id: "page-gaps", text: gapWords.title },
} as const;

function Neighbours({ judged, other, row, column }: CrossingProps) {
  return (
    <Section id={entries.neighbours.id} title={entries.neighbours.text} unsearched>
      <Cells title={crossingWords.row(judged.label)} cells={row} />
      <Cells title={crossingWords.column(other.label)} cells={column} />
    </Section>
  );
}

function Cells({ title, cells }: { readonly title: string; readonly cells: CrossingProps["row"] }) {
  if (cells.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <LinkList links={cells.map(({ label, url, findings }) => ({ label, url, note: evidenceWords.findings(findings) }))} />
    </>
  );
}
