// What the filter of the findings page reads: `/findings/index.json`, made by `plugins/pages/findings-index.ts`. Lists hold what
// findings share, once; a finding names their places in them.
import type { IsoDate } from "../plugins/model/date.ts";
import type { Slug } from "../plugins/model/slug.ts";
import type { UrlPath } from "../plugins/model/urls.ts";

export interface FindingsIndex {
  readonly axes: readonly { readonly key: string; readonly label: string }[];
  /** Terms in the order of the site; `axis` is a place in `axes`. */
  readonly terms: readonly { readonly axis: number; readonly slug: Slug; readonly label: string; readonly url: UrlPath }[];
  /** Cited sources, by label; `year` is missing where it is not known. */
  readonly sources: readonly { readonly slug: Slug; readonly label: string; readonly url: UrlPath; readonly year?: number }[];
  readonly articles: readonly { readonly title: string; readonly url: UrlPath }[];
  /** All findings, by id. */
  readonly findings: readonly IndexedFinding[];
}

export interface IndexedFinding {
  /** Its anchor in its article. */
  readonly id: string;
  readonly text: string;
  /** Pairs of a relation, as its place in `relations`, and a term; the term is -1 for the article's own statement. */
  readonly bears: readonly (readonly [number, number])[];
  /** Terms that it was only observed in. */
  readonly scope: readonly number[];
  /** Place in `strengths`. */
  readonly strength: number;
  /** Place in `seenKinds`. */
  readonly seen: number;
  readonly checked: IsoDate;
  readonly sources: readonly number[];
  readonly article: number;
}
