// A finding in plain text and in Markdown. Nothing is shortened: a program that reads it has no other place to look.
import type { IsoDate } from "../../plugins/model/date.ts";
import type { Relation, SeenKind, Strength } from "../../plugins/model/evidence.ts";
import { day } from "../words/day.ts";
import { relationNames } from "../words/marks.ts";
import { findingWords } from "../words/finding.ts";
import { findingTextWords } from "../words/machines.ts";
import { escapeMarkdown, markdownAddress, markdownLink } from "../../plugins/model/markdown.ts";

/** A link by its whole address. */
export interface TextLink {
  readonly label: string;
  readonly address: string;
}

export interface FindingTextProps {
  readonly id: string;
  readonly address: string;
  readonly text: string;
  /** Statements it bears on; a term, or the article's own. */
  readonly bears: readonly { readonly relation: Relation; readonly term: TextLink | undefined }[];
  readonly scope: readonly TextLink[];
  readonly strength: Strength;
  readonly seen: SeenKind;
  readonly checked: IsoDate;
  readonly sources: readonly (TextLink & { readonly locator: string | undefined })[];
  readonly conditions: string;
  readonly caveat: string | undefined;
  readonly quote: string | undefined;
  readonly changed: readonly { readonly date: IsoDate; readonly reason: string }[];
}

type Linked = (link: TextLink) => string;

/** What vouches for a finding, one fact a line. */
export const findingLines = (props: FindingTextProps): readonly string[] =>
  factsOf(
    props,
    ({ label }) => label,
    (text) => text,
  );

/** A finding as a quoted block with a list of its facts. */
export function findingBlock(props: FindingTextProps): string {
  const facts = [...factsOf(props, ({ label, address }) => markdownLink(label, address), escapeMarkdown), ...historyOf(props)];
  const lines = [
    `**${escapeMarkdown(props.id.toUpperCase())}** ${escapeMarkdown(props.text)}`,
    "",
    ...facts.map((fact) => `- ${fact}`),
    `- ${findingTextWords.address}: ${markdownAddress(props.address)}`,
  ];
  return `${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n`;
}

function factsOf(props: FindingTextProps, linked: Linked, text: (text: string) => string): readonly string[] {
  const { bears, scope, strength, sources, seen, checked, conditions, caveat } = props;
  const cited = sources.map((source) => linked(source) + (source.locator === undefined ? "" : `, ${text(source.locator)}`)).join("; ");
  return [
    ...bears.map(({ relation, term }) => `${relationNames[relation]}: ${term === undefined ? findingWords.ownStatement : linked(term)}`),
    `${findingWords.strength}: ${findingWords.strengths[strength]}`,
    ...(scope.length === 0 ? [] : [`${findingWords.studiedIn}: ${scope.map(linked).join(", ")}`]),
    `${findingWords.holdsFor}: ${text(conditions)}`,
    ...(caveat === undefined ? [] : [`${findingWords.but}: ${text(caveat)}`]),
    `${findingWords.source(sources.length)}: ${cited} (${findingWords.seen[seen]})`,
    `${findingWords.checked}: ${day(checked)}`,
  ];
}

const historyOf = ({ quote, changed }: FindingTextProps): readonly string[] => [
  ...(quote === undefined ? [] : [`${findingWords.quote}: ${escapeMarkdown(quote)}`]),
  ...changed.map(({ date, reason }) => `${findingWords.changed(date)}${escapeMarkdown(reason)}`),
];
