import type { Site } from "../../model/site.ts";

/** `search/related.json`: for each article with related ones their addresses, best first, by its own; all from the root of the site. */
export function relatedJson({ base, articles }: Site): string {
  const related = articles.map(
    (article) => [article.url.slice(base.length), article.related.map(({ article: { url } }) => url.slice(base.length))] as const,
  );
  return `${JSON.stringify(Object.fromEntries(related.filter(([, urls]) => urls.length > 0)))}\n`;
}
