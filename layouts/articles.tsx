import type { IsoDate } from "../plugins/model/date.ts";
import type { Counts } from "../plugins/model/evidence.ts";
import { pageNames, pageTitle } from "../plugins/model/names.ts";
import { ArticleList } from "./components/article-list.tsx";
import { Paging } from "./components/paging.tsx";
import type { LinkProps, Paging as PagingProps } from "./frame.ts";
import { articleWords } from "./words.ts";

/** An article as lists show it. */
export interface ArticleCard extends LinkProps {
  readonly summary: string;
  readonly terms: readonly LinkProps[];
  readonly counts: Counts;
  readonly reviewed: IsoDate;
}

export interface ArticlesProps {
  readonly total: number;
  readonly articles: readonly ArticleCard[];
  readonly paging: PagingProps;
}

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
