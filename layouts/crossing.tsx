import type { Counts } from "../plugins/model/evidence.ts";
import { crossingTitle, pageNames, pageTitle, withinSentence } from "../plugins/model/names.ts";
import { Contents } from "./components/contents.tsx";
import { CountsLine, CountsNote } from "./components/counts.tsx";
import { FindingGroups, groupEntries, ScopedFindings, type FindingGroup } from "./components/finding-groups.tsx";
import type { FindingProps } from "./components/finding.tsx";
import { Gaps, gapsEntries, type GapsProps } from "./components/gaps.tsx";
import { LinkList } from "./components/link-list.tsx";
import { Met, metEntries, type MetAxis } from "./components/met.tsx";
import { Paging } from "./components/paging.tsx";
import { Section } from "./components/section.tsx";
import { StatementText, VerdictLine, type StatementProps } from "./components/statement.tsx";
import { Uncounted, uncountedEntries, type UncountedProps } from "./components/uncounted.tsx";
import type { InFrame, LinkProps, Paging as PagingProps } from "./frame.ts";
import { evidenceWords } from "./words/evidence.ts";
import { crossingWords } from "./words/matrix.ts";

export interface CrossingProps {
  /** The judged term, with its verdict: a crossing has none of its own. */
  readonly judged: LinkProps & StatementProps & { readonly axis: string };
  readonly other: LinkProps & { readonly axis: string };
  readonly counts: Counts;
  readonly findings: readonly FindingGroup[];
  /** Findings observed in both terms that bear on neither statement here. */
  readonly scoped: readonly FindingProps[];
  readonly uncounted: UncountedProps;
  readonly articles: readonly LinkProps[];
  /** The terms of third axes, with the findings here that hold them. */
  readonly met: readonly MetAxis[];
  /** Other cells of the same row and column that hold findings. */
  readonly row: readonly (LinkProps & { readonly findings: number })[];
  readonly column: readonly (LinkProps & { readonly findings: number })[];
  readonly gaps: GapsProps;
  readonly paging: PagingProps;
}

/** A crossing: the judged statement, and the findings on it that hold the other term. */
export function Crossing(props: CrossingProps & InFrame) {
  const { judged, other, counts, findings, scoped, uncounted, articles, met, gaps, paging, frame } = props;
  const neighbours = props.row.length + props.column.length > 0;
  const title = crossingTitle(judged.label, other.label);
  return (
    <>
      <p class="eyebrow">{crossingWords.axes(judged.axis, other.axis)}</p>
      <h1>{pageTitle(title, paging.page)}</h1>
      <StatementText {...judged} />
      <CountsLine counts={counts} />
      <CountsNote method={frame.lists.method} />
      <div class="whole-verdict">
        <p class="label">
          <a href={judged.url}>{crossingWords.whole}</a>:
        </p>
        <VerdictLine {...judged} detailed />
      </div>
      <Contents
        entries={[
          ...groupEntries(findings),
          ...(scoped.length > 0 ? [entries.scoped] : []),
          ...uncountedEntries(uncounted),
          ...(articles.length > 0 ? [entries.articles] : []),
          ...metEntries(met),
          ...(neighbours ? [entries.neighbours] : []),
          ...gapsEntries(gaps),
        ]}
      />
      <FindingGroups groups={findings} />
      <ScopedFindings entry={entries.scoped} note={crossingWords.scopedNote} findings={scoped} />
      <Uncounted uncounted={uncounted} />
      {articles.length > 0 && (
        <Section id={entries.articles.id} title={entries.articles.text}>
          <LinkList links={articles} />
        </Section>
      )}
      <Met met={met} />
      {neighbours && <Neighbours {...props} />}
      <Gaps gaps={gaps} of={withinSentence(title)} />
      <Paging paging={paging} />
    </>
  );
}

const entries = {
  scoped: { id: "page-scoped", text: crossingWords.scoped },
  articles: { id: "page-articles", text: pageNames.articles },
  neighbours: { id: "page-neighbours", text: crossingWords.neighbours },
} as const;

function Neighbours({ judged, other, row, column }: CrossingProps) {
  return (
    <Section id={entries.neighbours.id} title={entries.neighbours.text}>
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
