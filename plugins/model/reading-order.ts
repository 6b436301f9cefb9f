import { compareText, compareTitles } from "./order.ts";
import type { SiteValues } from "./schema/site.ts";
import type { Article, ReadingGroup } from "./site.ts";

/** Articles in the order of site.yml; those that no group names follow by title in a group of their own. */
export function readingOrder(groups: SiteValues["reading"], articles: ReadonlyMap<string, Article>): ReadingGroup[] {
  const left = new Set(articles.values());
  const take = (slug: string): Article[] => {
    const article = articles.get(slug);
    return article !== undefined && left.delete(article) ? [article] : [];
  };
  const named: ReadingGroup[] = groups.map((group) => ({ title: group.title, articles: group.articles.flatMap(take) }));
  const rest = [...left].sort((a, b) => compareTitles(a.title, b.title) || compareText(a.slug, b.slug));
  return [...named, { title: undefined, articles: rest }].filter((group) => group.articles.length > 0);
}
