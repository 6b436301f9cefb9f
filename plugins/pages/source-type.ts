import type { SourceKind } from "../model/evidence.ts";
import type { SourceRecord } from "../model/record.ts";

/** What a source is, in the two vocabularies that reference managers read. */
export interface SourceType {
  readonly csl: string;
  readonly ris: string;
}

const types = {
  article: { csl: "article-journal", ris: "JOUR" },
  paper: { csl: "paper-conference", ris: "CPAPER" },
  proceedings: { csl: "book", ris: "CONF" },
  chapter: { csl: "chapter", ris: "CHAP" },
  book: { csl: "book", ris: "BOOK" },
  thesis: { csl: "thesis", ris: "THES" },
  report: { csl: "report", ris: "RPT" },
  preprint: { csl: "article", ris: "UNPB" },
  data: { csl: "dataset", ris: "DATA" },
  news: { csl: "article-newspaper", ris: "NEWS" },
  document: { csl: "document", ris: "GEN" },
} as const satisfies Readonly<Record<string, SourceType>>;

const byEntry: Readonly<Record<string, SourceType>> = {
  article: types.article,
  inproceedings: types.paper,
  conference: types.paper,
  proceedings: types.proceedings,
  incollection: types.chapter,
  inbook: types.chapter,
  book: types.book,
  phdthesis: types.thesis,
  mastersthesis: types.thesis,
  techreport: types.report,
};

const byKind: Readonly<Record<SourceKind, SourceType>> = {
  "peer-reviewed": types.document,
  preprint: types.preprint,
  record: types.document,
  report: types.report,
  "developer-report": types.report,
  "data-set": types.data,
  news: types.news,
  other: types.document,
};

/** Kinds that say more than the entry: a preprint is often written as an article. */
const telling: ReadonlySet<SourceKind> = new Set(["preprint", "data-set", "news"]);

/** The type of a source by its entry, or by its kind where that says more or the entry says nothing. */
export function sourceType({ kind, bibtex }: Pick<SourceRecord, "kind" | "bibtex">): SourceType {
  const entry = /^\s*@\s*(\w+)/.exec(bibtex)?.[1]?.toLowerCase() ?? "";
  return telling.has(kind) ? byKind[kind] : (byEntry[entry] ?? byKind[kind]);
}
