import { pageNames, pageTitle } from "../plugins/model/names.ts";
import { ArticleList, type ArticleCard } from "./components/article-list.tsx";
import { Paging } from "./components/paging.tsx";
import type { Paging as PagingProps } from "./frame.ts";
import { articleWords } from "./words/article.ts";

export interface ArticlesProps {
  readonly total: number;
  readonly articles: readonly ArticleCard[];
  readonly paging: PagingProps;
}

/** One page of the list of articles. */
export function Articles({ total, articles, paging }: ArticlesProps) {
  return (
    <>
      <h1>{pageTitle(pageNames.articles, paging.page)}</h1>
      <p class="summary">{articleWords.total(total)}</p>
      <ArticleList articles={articles} />
      <Paging paging={paging} />
    </>
  );
}
