// Words of terms and axes.
import type { IsoDate } from "../../plugins/model/date.ts";
import type { Relation } from "../../plugins/model/evidence.ts";
import { counted } from "../../plugins/model/names.ts";
import { articleWords } from "./article.ts";
import { evidenceWords } from "./evidence.ts";
import { relationNames } from "./marks.ts";
import { statementWords } from "./statement.ts";

export const termWords = {
  group: (relation: Relation, count: number): string => `${relationNames[relation]} (${count})`,
  synonyms: (words: readonly string[]): string => `Also called: ${words.join(", ")}`,
  articles: (count: number): string => `Articles (${count})`,
  noArticle: "No article yet",
  scoped: "Observed here, judged elsewhere",
  scopedNote: "These findings were made here, and judge another statement. They are not counted above.",
} as const;

/** Words for the terms of other axes that a page's findings hold. */
export const metWords = {
  title: (kind: "studied" | "on the way" | "here", axis: string): string =>
    kind === "studied" ? "Where it was studied" : `${axis} met ${kind}`,
  none: "none",
} as const;

export const axisWords = {
  summary: (terms: number, findings: number): string => `${counted(terms, "statement")} under test, ${evidenceWords.findings(findings)}`,
  /** How many articles hold a term, when one was last reviewed, and when its verdict was decided. */
  facts: (articles: number, reviewed: IsoDate | undefined, decided: IsoDate | undefined): string =>
    [
      articleWords.total(articles),
      ...(reviewed === undefined ? [] : [articleWords.reviewed(reviewed)]),
      ...(decided === undefined ? [] : [statementWords.decided(decided)]),
    ].join(" · "),
  crossWith: "Cross with",
} as const;
