/** A name that can stand in a URL: `[a-z0-9-]`, 80 characters at most. */
export type Slug = string & { readonly __brand: "Slug" };

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slugLength = 80;

/** Reads a slug, or gives `undefined`. */
export const parseSlug = (text: string): Slug | undefined =>
  text.length <= slugLength && slugPattern.test(text) ? (text as Slug) : undefined;

/** Makes a slug of any text: accents fall, everything but letters and digits becomes a hyphen; may be empty. */
export const slugify = (text: string): Slug =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, slugLength)
    .replace(/-+$/, "") as Slug;

/** Words that name pages or keys of the schema; no axis key, slug or id may take them. */
export const reservedWords: ReadonlySet<string> = new Set([
  "article",
  "articles",
  "matrix",
  "findings",
  "sources",
  "glossary",
  "method",
  "search",
  "page",
  "assets",
  "images",
  "data",
  "charts",
  "pagefind",
  "kind",
  "q",
  "verbatim",
  "title",
  "summary",
  "reviewed",
  "review_within",
  "statement",
  "tested_as",
  "verdict",
  "formerly",
  "draft",
  "label",
  "order",
  "synonyms",
  "supports",
  "qualifies",
  "contradicts",
  "mitigates",
  "scope",
  "strength",
  "source",
  "seen",
  "relation",
  "year",
  "sort",
  "conditions",
  "caveat",
  "quote",
  "changed",
  "constructor",
  "prototype",
  "main",
  "index",
  "site",
  "feed",
  "sitemap",
]);
