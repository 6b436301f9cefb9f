// Words of the home page.
import { counted } from "../../plugins/model/names.ts";
import { articleWords } from "./article.ts";
import { evidenceWords } from "./evidence.ts";

export const homeWords = {
  totals: (totals: { readonly findings: number; readonly sources: number; readonly articles: number }): string =>
    [evidenceWords.findings(totals.findings), counted(totals.sources, "source"), articleWords.total(totals.articles)].join(" · "),
  example: "How to read a finding",
  exampleNote: "A real one: the sentence, how it bears on a statement, how strong the evidence is, where it holds, and where to check it.",
  matrix: "Evidence matrix",
  reading: "Articles in reading order",
  otherArticles: "More articles",
} as const;
