import { readExcerpt } from "./excerpt.ts";
import type { Pagefind, PagefindFilters, PagefindPage } from "./pagefind.ts";
import type { Answer, FilterCounts, Result, Search, SearchOptions, Section } from "./result.ts";

/** The search of an opened index. */
export function searchWith(pagefind: Pagefind): Search {
  let previous: Promise<unknown> = Promise.resolve();
  return {
    search(text, options = {}) {
      // One query after the other: Pagefind writes a query's excerpts into page objects that all queries share.
      const answer = previous.then(() => ask(pagefind, text, options));
      previous = answer.catch(() => undefined);
      return answer;
    },
  };
}

async function ask(pagefind: Pagefind, text: string, { filters = {}, limit = 10 }: SearchOptions): Promise<Answer> {
  const words = text.trim() === "" ? null : text;
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  if (words === null && chosen.length === 0) return { results: [], counts: await pagefind.filters(), total: 0 };

  const answer = await pagefind.search(words, { filters: anyOf(chosen) });
  const counts: Record<string, FilterCounts[string]> = { ...answer.filters };
  // Choosing a second value of a filter widens it, so the counts of its values leave its own choices out.
  for (const [name] of chosen) {
    const without = await pagefind.search(words, { filters: anyOf(chosen.filter(([other]) => other !== name)) });
    const own = without.filters[name];
    if (own !== undefined) counts[name] = own;
  }
  const results = await Promise.all(answer.results.slice(0, limit).map(async (found) => resultOf(await found.data(), found.score)));
  return { results, counts, total: answer.results.length };
}

const anyOf = (chosen: readonly (readonly [string, readonly string[]])[]): PagefindFilters =>
  Object.fromEntries(chosen.map(([name, values]) => [name, { any: values }]));

function resultOf(page: PagefindPage, score: number): Result {
  return {
    url: page.url,
    title: page.meta["title"] ?? page.url,
    kind: page.meta["kind"] ?? "page",
    excerpt: readExcerpt(page.excerpt),
    terms: Object.entries(page.filters)
      .filter(([name]) => name !== "kind")
      .flatMap(([axis, labels]) => labels.map((label) => ({ axis, label }))),
    score,
    sections: sectionsOf(page),
  };
}

/** A section goes on after each of its findings as one more part of the same title: one of them stands for all. */
function sectionsOf(page: PagefindPage): Section[] {
  const byTitle = new Map<string, Section>();
  const parts = page.sub_results.filter((part) => part.url.includes("#"));
  for (const part of [...parts].sort((a, b) => b.locations.length - a.locations.length)) {
    if (!byTitle.has(part.title)) byTitle.set(part.title, { url: part.url, title: part.title, excerpt: readExcerpt(part.excerpt) });
  }
  return [...byTitle.values()];
}
