import type { SourceLine } from "../../layouts/components/source-entry.tsx";
import type { SourceAuthor, SourceRecord } from "../model/record.ts";
import { referenceId } from "../model/anchors.ts";
import type { Source } from "../model/site.ts";
import { arxivUrl, doiUrl } from "../model/urls.ts";

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
  address: workAddress(record),
});

/** Where the work itself is found: by DOI, else by its arXiv number, else at the address that its entry names. */
export const workAddress = (record: SourceRecord): string | undefined => readLinks(record)[0]?.href;

/** Where the work can be read, each address once, named by what a reader can look up. */
export function readLinks({ doi, arxiv, url }: SourceRecord): readonly { readonly label: string; readonly href: string }[] {
  const links = [
    ...(doi === undefined ? [] : [{ label: `doi:${doi}`, href: doiUrl(doi) }]),
    ...(arxiv === undefined ? [] : [{ label: `arXiv:${arxiv}`, href: arxivUrl(arxiv) }]),
    ...(url === undefined || !/^https?:/i.test(url) || !URL.canParse(url) ? [] : [{ label: new URL(url).host, href: new URL(url).href }]),
  ];
  return links.filter(({ href }, i) => links.findIndex((link) => link.href === href) === i);
}

/** The authors of a source: up to three are named (`Taori, R. and Dave, A.`), of more the first two; empty where it names none. */
export const authorsText = (record: SourceRecord): string => authorsUpTo(record, 3, 2);

/** All authors that a source names. */
export const allAuthorsText = (record: SourceRecord): string => authorsUpTo(record, Infinity, Infinity);

/** @param most authors that are all named @param first how many are named of more */
function authorsUpTo({ authors, moreAuthors }: SourceRecord, most: number, first: number): string {
  const more = moreAuthors || authors.length > most;
  const named = (more ? authors.slice(0, first) : authors).map(authorText);
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
