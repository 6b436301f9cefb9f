import type { SourceKind } from "../model/evidence.ts";
import type { SourceRecord } from "../model/record.ts";
import { arxivUrl } from "../model/urls.ts";

/** Types of RIS by type of the BibTeX entry, which says more than the kind. */
const byEntry: Readonly<Record<string, string>> = {
  article: "JOUR",
  inproceedings: "CPAPER",
  proceedings: "CONF",
  incollection: "CHAP",
  inbook: "CHAP",
  book: "BOOK",
  techreport: "RPT",
  phdthesis: "THES",
  mastersthesis: "THES",
};

const byKind: Readonly<Record<SourceKind, string>> = {
  "peer-reviewed": "GEN",
  preprint: "UNPB",
  record: "GEN",
  report: "RPT",
  "developer-report": "RPT",
  "data-set": "DATA",
  news: "NEWS",
  other: "GEN",
};

/** A source in the RIS format that reference managers read: a tag and a value a line, the type first, `ER` last. */
export function ris({ bibtex, kind, authors, year, title, venue, doi, arxiv, url }: SourceRecord): string {
  const entry = /^@\s*(\w+)/.exec(bibtex)?.[1]?.toLowerCase() ?? "";
  const lines = [
    ["TY", kind === "peer-reviewed" ? (byEntry[entry] ?? byKind[kind]) : byKind[kind]],
    ...authors.map(({ family, given }) => ["AU", given === undefined ? family : `${family}, ${given}`]),
    ["TI", title],
    ["PY", year],
    ["T2", venue],
    ["DO", doi],
    ["UR", url ?? (arxiv === undefined ? undefined : arxivUrl(arxiv))],
  ].flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${String(value).replaceAll(/\s+/g, " ")}`]));
  return [...lines, "ER  - "].join("\n");
}
