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
 * @throws a plain Error if it is not what this version of Pagefind writes
 */
export function readFragment(text: string): Fragment {
  try {
    const page: unknown = text.startsWith(signature) ? JSON.parse(text.slice(signature.length)) : undefined;
    if (isFragment(page)) return page;
  } catch {
    // Not whole.
  }
  throw new Error("a page of the search index is not as Pagefind writes it");
}

/** Whether what was read has the parts of a page; what the parts hold, this version writes as it is described. */
function isFragment(page: unknown): page is Fragment {
  const { url, content, meta, filters, anchors } = (page ?? {}) as Readonly<Record<keyof Fragment, unknown>>;
  return typeof url === "string" && typeof content === "string" && isObject(meta) && isObject(filters) && Array.isArray(anchors);
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

/** The text of a page, word by word. */
export interface Content {
  /** Words as positions count them. */
  readonly words: readonly string[];
  /** What stands between two of them. */
  readonly gap: string;
}

/** Pagefind puts zero-width spaces between the words, and the punctuation, of languages that are written without white space. */
export const contentOf = ({ content }: Pick<Fragment, "content">): Content =>
  content.includes("\u200B") ? { words: content.split("\u200B"), gap: "" } : { words: content.split(/[^\S\uFEFF]+/), gap: " " };

/** Number of words from a position on that a text takes, with the stop after it; 0 where it does not stand there. */
export function wordsTaken({ words }: Content, start: number, text: string): number {
  const letters = text.replaceAll(/\s/g, "");
  let held = "";
  let count = 0;
  for (; held.length < letters.length && start + count < words.length; count += 1) held += (words[start + count] ?? "").trim();
  if (!held.startsWith(letters)) return 0;
  while (count > 0 && /^\p{P}+\s*$/u.test(words[start + count] ?? "")) count += 1;
  return count;
}
