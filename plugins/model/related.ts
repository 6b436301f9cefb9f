import { remembered } from "./remember.ts";
import { relateArticles, type ComparedArticle, type Relate } from "./related/relate.ts";
import type { Article } from "./site.ts";

/**
 * Gives the related articles of each article, with the terms that both hold.
 * @param articles those of a site by slug; they are compared when first asked for, since a check and most pages need no comparison
 */
export function relatedArticles(articles: ReadonlyMap<string, Article>, relate: Relate = relateOnce): (of: Article) => Article["related"] {
  let compared: readonly ComparedArticle[] | undefined;
  return (of) => {
    compared ??= Array.from(articles.values(), ({ slug, record, terms }) => ({ slug, record, terms: terms.map((term) => term.slug) }));
    const found = relate(compared).get(of.slug) ?? [];
    return found.flatMap((slug) => {
      const article = articles.get(slug);
      return article === undefined ? [] : [{ article, shared: of.terms.filter((term) => article.terms.includes(term)) }];
    });
  };
}

const relateOnce: Relate = remembered((articles: readonly ComparedArticle[]) => relateArticles(articles));
