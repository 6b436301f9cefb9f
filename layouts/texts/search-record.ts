// What search shows and searches of everything that is no article, as plain text.
import type { Counts, Relation, SourceKind, Strength } from "../../plugins/model/evidence.ts";
import type { KindFacts, SearchRecord } from "../../plugins/model/search-record.ts";
import type { StatementProps } from "../components/statement.tsx";
import { countsSentence } from "../words/evidence.ts";
import { sourceWords } from "../words/source.ts";
import { noVerdictLine } from "../words/statement.ts";
import { verdictSentence } from "./statement.ts";

type Common = Pick<SearchRecord, "url" | "title" | "aliases" | "trail" | "filters">;

/** A record before its words are put together. */
export type SearchRecordProps = Common & (TermParts | FindingParts | CrossingParts | SourceParts | GlossaryParts);

interface TermParts {
  readonly kind: "term";
  readonly statement: StatementProps;
  readonly intro: string;
  /** Number of findings that count for it. */
  readonly findings: number;
}

interface FindingParts {
  readonly kind: "finding";
  /** Its first relation, and what that bears on: a term's label or the article's title. */
  readonly relation: Relation;
  readonly bears: string;
  readonly strength: Strength;
  readonly conditions: string;
  readonly caveat: string | undefined;
  /** Labels of the terms that it was studied in. */
  readonly scope: readonly string[];
  readonly sources: readonly { readonly label: string; readonly title: string }[];
}

interface CrossingParts {
  readonly kind: "crossing";
  /** Of both terms, the judged one first. */
  readonly labels: readonly [string, string];
  readonly statements: readonly [string, string];
  readonly counts: Counts;
}

interface SourceParts {
  readonly kind: "source";
  readonly authors: string;
  readonly year: number | undefined;
  readonly venue: string | undefined;
  readonly sourceKind: SourceKind;
  /** Citation key as written. */
  readonly key: string;
}

interface GlossaryParts {
  readonly kind: "glossary";
  readonly long: string | undefined;
  readonly definition: string;
}

/** The record as search takes it in: what it is searched by, and what its result shows. */
export function searchRecord(props: SearchRecordProps): SearchRecord {
  const { url, title, aliases, trail, filters } = props;
  return { url, title, text: textOf(props), aliases, trail, filters, ...factsOf(props) };
}

function textOf(props: SearchRecordProps): string {
  switch (props.kind) {
    case "term":
      return sentences([props.statement.statement, props.statement.testedAs, ...verdicts(props.statement), props.intro]);
    case "finding":
      return sentences([
        props.conditions,
        props.caveat,
        props.scope.join(", "),
        ...props.sources.flatMap(({ label, title }) => (label === title ? [title] : [label, title])),
      ]);
    case "crossing":
      return sentences([props.labels.join(", "), countsSentence(props.counts), ...props.statements]);
    case "source":
      return sentences([props.authors, props.year?.toString(), props.venue, sourceWords.kinds[props.sourceKind], props.key]);
    case "glossary":
      return sentences([props.long, props.definition]);
  }
}

/** That there is no verdict yet is nothing to be found by. */
const verdicts = (statement: StatementProps): readonly string[] =>
  noVerdictLine(statement.verdict, statement.counts) === undefined ? [verdictSentence(statement)] : [];

function factsOf(props: SearchRecordProps): KindFacts {
  switch (props.kind) {
    case "term":
      return { kind: "term", verdict: verdictSentence(props.statement), findings: props.findings };
    case "finding": {
      const { relation, bears, strength, sources } = props;
      return { kind: "finding", relation, bears, strength, source: sourceWords.firstOf(sources.map(({ label }) => label)) };
    }
    case "crossing":
    case "source":
    case "glossary":
      return { kind: props.kind };
  }
}

/** Texts one after the other, each with an end: a hit in one is shown without words of the next. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined || part === "" ? [] : [/[.?!…]$/.test(part) ? part : `${part}.`])).join(" ");
