import type { SourceLine } from "../../layouts/components/source-entry.tsx";
import type { SourceAuthor, SourceRecord } from "../model/record.ts";
import { referenceId } from "../model/anchors.ts";
import type { Source } from "../model/site.ts";

/** A source as a reference list shows it. */
export const sourceLine = ({ slug, label, url, title, record }: Source): SourceLine => ({
  id: referenceId(slug),
  label,
  url,
  authors: authorsText(record),
  year: record.year,
  title,
  venue: record.venue,
  kind: record.kind,
});

/** The authors of a source: up to three are named (`Taori, R. and Dave, A.`), of more the first two; empty where it names none. */
export function authorsText({ authors, moreAuthors }: SourceRecord): string {
  const more = moreAuthors || authors.length > 3;
  const named = (more ? authors.slice(0, 2) : authors).map(authorText);
  const last = more ? "others" : named.pop();
  return named.length === 0 ? (more ? "" : (last ?? "")) : `${named.join(", ")} and ${last}`;
}

const authorText = ({ family, given }: SourceAuthor): string => (given === undefined ? family : `${family}, ${initials(given)}`);

/** `Jean-Luc R.` gives `J.-L. R.` */
const initials = (given: string): string =>
  given
    .split(/\s+|(?<=\.)(?=[^\s.-])/)
    .filter((name) => name !== "")
    .map((name) =>
      name
        .split("-")
        .map(([first = ""]) => `${first}.`)
        .join("-"),
    )
    .join(" ");
