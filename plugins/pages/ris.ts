import type { SourceRecord } from "../model/record.ts";
import { arxivUrl } from "../model/urls.ts";
import { sourceType } from "./source-type.ts";

/** A source in the RIS format that reference managers read: a tag and a value a line, the type first, `ER` last. */
export function ris(record: SourceRecord): string {
  const { authors, moreAuthors, year, title, venue, doi, arxiv, url } = record;
  const lines = [
    ["TY", sourceType(record).ris],
    ...authors.map(({ family, given }) => ["AU", given === undefined ? family : `${family}, ${given}`]),
    // The comma tells reference managers that this is no given and family name.
    ["AU", moreAuthors ? "and others," : undefined],
    ["TI", title],
    ["PY", year],
    ["T2", venue],
    ["DO", doi],
    ["UR", url ?? (arxiv === undefined ? undefined : arxivUrl(arxiv))],
  ].flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${String(value).replaceAll(/\s+/g, " ")}`]));
  return [...lines, "ER  - "].join("\n");
}
