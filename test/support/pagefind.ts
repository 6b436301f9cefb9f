import type { Pagefind, PagefindCounts, PagefindFilters, PagefindPage, PagefindSection } from "../../layouts/client/search/pagefind.ts";

export interface MadePage {
  readonly url: string;
  readonly words: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sections?: readonly PagefindSection[];
}

/**
 * A Pagefind without an index file that keeps the habits the query layer relies on: all words must occur, values within a
 * filter widen, counts are of the pages found, and all queries share one object for each page.
 */
export function madePagefind(pages: readonly MadePage[]): Pagefind {
  const shared = pages.map((page) => ({
    url: page.url,
    excerpt: "",
    meta: { title: `Title of ${page.url}`, kind: "article" },
    filters: page.filters,
    sub_results: page.sections ?? [],
  }));
  const countsOf = (found: readonly MadePage[]): PagefindCounts => {
    const counts: Record<string, Record<string, number>> = {};
    for (const page of pages) {
      for (const [name, values] of Object.entries(page.filters)) {
        for (const value of values) (counts[name] ??= {})[value] ??= 0;
      }
    }
    for (const page of found) {
      for (const [name, values] of Object.entries(page.filters))
        for (const value of values) (counts[name] ??= {})[value] = (counts[name]?.[value] ?? 0) + 1;
    }
    return counts;
  };
  const matches = (page: MadePage, text: string | null, filters: PagefindFilters): boolean =>
    (text ?? "").split(" ").every((word) => page.words.split(" ").some((known) => known.startsWith(word))) &&
    Object.entries(filters).every(([name, { any }]) => any.length === 0 || any.some((value) => page.filters[name]?.includes(value)));

  return {
    filters: async () => countsOf(pages),
    search: async (text, { filters }) => {
      const found = pages.filter((page) => matches(page, text, filters));
      return {
        filters: countsOf(found),
        results: found.map((page, i) => ({
          score: found.length - i,
          data: async (): Promise<PagefindPage> => {
            const object = shared[pages.indexOf(page)];
            if (object === undefined) throw new Error(`no page ${page.url}`);
            await Promise.resolve();
            object.excerpt = text === null ? page.words : page.words.replaceAll(text, `<mark>${text}</mark>`);
            return object;
          },
        })),
      };
    },
  };
}
