import type { Article, Site } from "../model/site.ts";

/** All articles in reading order. */
export const inReadingOrder = (site: Site): readonly Article[] => site.reading.flatMap(({ articles }) => articles);

/** Some articles, each once, in reading order. */
export function articlesInOrder(site: Site, articles: Iterable<Article>): readonly Article[] {
  const chosen = new Set(articles);
  return inReadingOrder(site).filter((article) => chosen.has(article));
}
