// Words of terms and axes.
import type { Relation } from "../../plugins/model/evidence.ts";
import { counted } from "../../plugins/model/names.ts";
import { relationNames, evidenceWords } from "./evidence.ts";

export const termWords = {
  group: (relation: Relation, count: number): string => `${relationNames[relation]} (${count})`,
  synonyms: (words: readonly string[]): string => `Also called: ${words.join(", ")}`,
  articles: (count: number): string => `Articles (${count})`,
  noArticle: "No article yet",
  scoped: "Observed here, judged elsewhere",
  scopedNote: "These findings were made here, and judge another statement. They are not counted above.",
  meets: "Where it meets other terms",
  meeting: (findings: number, articles: number): string =>
    [findings > 0 ? counted(findings, "finding") : "", articles > 0 ? counted(articles, "article") : ""].filter(Boolean).join(", "),
} as const;

export const axisWords = {
  summary: (terms: number, findings: number): string => `${counted(terms, "statement")} under test, ${evidenceWords.findings(findings)}`,
  crossWith: "Cross with",
} as const;
