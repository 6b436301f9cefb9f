// The one place that knows how Pagefind 1.6 keeps a page: `fragment/<id>.pf_fragment`, compressed by gzip, in it the mark
// `pagefind_dcd` and a JSON object. The format is private, so the version is pinned and a test reads a fresh index.

/** A page as the index keeps it. */
export interface Fragment {
  /** Path from the site's base, with a slash before it. */
  readonly url: string;
  /** Text of the page; positions of hits count its words, which white space separates. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Elements with an id, in page order. */
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  /** Name of the element: `h2`. */
  readonly element: string;
  readonly id: string;
  /** Its own text. */
  readonly text: string;
  /** Number of words of the content before it. */
  readonly location: number;
}

const signature = "pagefind_dcd";

/** Address of a page's fragment from the folder of the index. */
export const fragmentPath = (id: string): string => `fragment/${id}.pf_fragment`;

/** The id of a page in the name of its fragment; `undefined` for another file. */
export const fragmentId = (name: string): string | undefined => /^(.+)\.pf_fragment$/.exec(name)?.[1];

/**
 * Reads a fragment.
 * @param text the file, decompressed
 * @throws if it is not what this version of Pagefind writes
 */
export function readFragment(text: string): Fragment {
  if (!text.startsWith(signature)) throw new Error("a page of the search index is not as Pagefind writes it");
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

/** The words of a content as positions count them. */
export const contentWords = (content: string): readonly string[] => content.split(/[^\S\uFEFF]+/);
