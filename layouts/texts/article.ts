// An article in Markdown: what its page shows, for programs that read text.
import type { IsoDate } from "../../plugins/model/date.ts";
import type { SourceKind } from "../../plugins/model/evidence.ts";
import { remembered } from "../../plugins/model/remember.ts";
import type { StatementProps } from "../components/statement.tsx";
import { articleWords } from "../words/article.ts";
import { day } from "../words/day.ts";
import { articleTextWords } from "../words/machines.ts";
import { sourceWords } from "../words/source.ts";
import { findingBlock, type FindingTextProps, type TextLink } from "./finding.ts";
import { escapeMarkdown, markdownAddress, markdownLink, markdownTable } from "../../plugins/model/markdown.ts";
import { statementLines } from "./statement.ts";

export interface ArticleTextProps {
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  readonly site: TextLink;
  readonly reviewed: IsoDate;
  readonly due: IsoDate;
  /** The statement of its own that it tests. */
  readonly tests: StatementProps | undefined;
  readonly terms: readonly (TextLink & { readonly axis: string; readonly statement: StatementProps })[];
  readonly segments: readonly TextSegment[];
  readonly sources: readonly SourceTextProps[];
}

/** The author's Markdown, with a finding or a chart where it stands. */
export type TextSegment =
  | { readonly kind: "markdown" | "note" | "caution"; readonly text: string }
  | { readonly kind: "finding"; readonly finding: FindingTextProps }
  | { readonly kind: "chart"; readonly chart: ChartTextProps };

export interface ChartTextProps {
  readonly title: string;
  readonly read: string;
  readonly note: string | undefined;
  readonly sources: FindingTextProps["sources"];
  readonly checked: IsoDate;
  /** Whole address of the table as a file. */
  readonly data: string;
  /** The table, where it is short enough to be read. */
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } | undefined;
}

export interface SourceTextProps {
  readonly authors: string;
  readonly year: number | undefined;
  readonly title: string;
  readonly venue: string | undefined;
  readonly kind: SourceKind;
  /** Where the work is found. */
  readonly work: string | undefined;
  /** Its page on the site. */
  readonly address: string;
}

export function articleText(props: ArticleTextProps): string {
  const { title, summary, address, site, reviewed, due, tests, terms, segments, sources } = props;
  return [
    `# ${escapeMarkdown(title)}\n`,
    `${escapeMarkdown(summary)}\n`,
    list([
      `${articleTextWords.page}: ${markdownAddress(address)}`,
      `${articleTextWords.partOf}: ${markdownLink(site.label, site.address)}`,
      `${articleWords.reviewed(reviewed)} · ${articleTextWords.due(due)}`,
      ...(tests === undefined ? [] : statementLines(tests)),
    ]),
    ...segments.map(segmentText),
    ...section(articleTextWords.terms, terms.map(termText)),
    ...section(articleTextWords.sources(sources.length), [list(sources.map(sourceText))]),
  ].join("\n");
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join("");

const section = (heading: string, parts: readonly string[]): readonly string[] =>
  parts.join("") === "" ? [] : [`## ${heading}\n`, ...parts];

// Many articles show the same terms and sources, as the same props.
const termText = remembered(
  ({ axis, label, address, statement }: ArticleTextProps["terms"][number]): string =>
    `### ${escapeMarkdown(axis)}: ${markdownLink(label, address)}\n\n${list(statementLines(statement))}`,
);

function segmentText(segment: TextSegment): string {
  switch (segment.kind) {
    case "markdown":
      return `${segment.text}\n`;
    case "note":
    case "caution":
      return quoted(`**${articleWords[segment.kind]}**\n\n${segment.text}`);
    case "finding":
      return findingBlock(segment.finding);
    case "chart":
      return chartText(segment.chart);
  }
}

const quoted = (text: string): string =>
  `${text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n")}\n`;

function chartText({ title, read, note, sources, checked, data, table }: ChartTextProps): string {
  const cited = sources.map(
    (source) => markdownLink(source.label, source.address) + (source.locator === undefined ? "" : `, ${escapeMarkdown(source.locator)}`),
  );
  return [
    `**${articleTextWords.chart}: ${escapeMarkdown(title)}**\n`,
    `${escapeMarkdown(read)}\n`,
    ...(table === undefined ? [] : [markdownTable(table.columns, table.rows)]),
    ...(note === undefined ? [] : [`${escapeMarkdown(note)}\n`]),
    `${articleTextWords.source}: ${cited.join("; ")}, ${articleTextWords.checked} ${day(checked)}. ${articleTextWords.data}: ${markdownAddress(data)}\n`,
  ].join("\n");
}

/** A full reference. */
const sourceText = remembered(({ kind, work, address, ...reference }: SourceTextProps): string => {
  const links = [...(work === undefined ? [] : [markdownAddress(work)]), markdownLink(articleTextWords.sourcePage, address)];
  return `${escapeMarkdown(sourceWords.reference(reference))} ${sourceWords.kinds[kind]}. ${links.join(" · ")}`;
});
