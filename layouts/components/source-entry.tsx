import type { SourceKind } from "../../plugins/model/evidence.ts";
import type { LinkProps } from "../frame.ts";
import { sourceWords } from "../words/source.ts";

/** A source as a reference list shows it. */
export interface SourceLine extends LinkProps {
  /** Anchor in a page's reference list: `src-taori2020measuring`. */
  readonly id: string;
  readonly authors: string;
  readonly year: number | undefined;
  readonly title: string;
  readonly venue: string | undefined;
  readonly kind: SourceKind;
  /** Where the work itself is read. */
  readonly address: string | undefined;
}

/** A source in a reference list (`id` is what markers point to) or in the list of all sources (`cited` counts its uses). */
export function SourceEntry({ id, source, cited }: { readonly id?: string; readonly source: SourceLine; readonly cited?: number }) {
  const { label, url, authors, year, title, venue, kind, address } = source;
  return (
    <li class="source-entry" id={id}>
      <a href={url}>{label}</a>
      {": "}
      <SourceText authors={authors} year={year} title={title} address={id === undefined ? undefined : address} />
      {venue !== undefined && ` ${venue}.`}
      {!says(venue, sourceWords.kinds[kind]) && ` ${sourceWords.kinds[kind]}.`}
      {cited !== undefined && ` ${sourceWords.cited(cited)}.`}
    </li>
  );
}

/** Whether a venue such as "arXiv preprint" names the kind already. */
const says = (venue: string | undefined, kind: string): boolean => venue?.toLowerCase().endsWith(kind.toLowerCase()) === true;

function SourceText({ authors, year, title, address }: Pick<SourceLine, "authors" | "year" | "title" | "address">) {
  const named = [authors, year].filter((part) => part !== undefined && part !== "").join(", ");
  return (
    <>
      {named !== "" && (named.endsWith(".") ? `${named} ` : `${named}. `)}
      <cite>
        {address === undefined ? (
          title
        ) : (
          <a href={address} rel="external">
            {title}
          </a>
        )}
      </cite>
      {!/[.?!]$/.test(title) && "."}
    </>
  );
}
