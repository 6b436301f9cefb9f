import { compareText } from "./order.ts";
import type { Article, Term } from "./site.ts";

const most = 5;

/**
 * Articles that share the most terms with `article`, at most five; a rare term weighs more than one that half of the articles hold,
 * by the logarithm of the share of articles that hold it.
 */
export function relatedArticles(article: Article, total: number): { readonly article: Article; readonly shared: readonly Term[] }[] {
  const weights = new Map<Article, number>();
  for (const term of article.terms) {
    const weight = Math.log(1 + total / term.articles.length);
    for (const other of term.articles) if (other !== article) weights.set(other, (weights.get(other) ?? 0) + weight);
  }
  const best: (readonly [Article, number])[] = [];
  for (const found of weights) {
    if (best.length === most && found[1] < (best.at(-1)?.[1] ?? 0)) continue;
    best.push(found);
    best.sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || compareText(a.slug, b.slug));
    best.length = Math.min(best.length, most);
  }
  return best.map(([other]) => ({ article: other, shared: article.terms.filter((term) => other.terms.includes(term)) }));
}
