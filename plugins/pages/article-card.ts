import type { ArticleCard } from "../../layouts/components/article-list.tsx";
import type { Article } from "../model/site.ts";
import { articleLink, termLink } from "./links.ts";

/** An article as lists show it. */
export const articleCard = (article: Article): ArticleCard => ({
  ...articleLink(article),
  summary: article.summary,
  terms: article.terms.map(termLink),
  counts: article.counts,
  reviewed: article.reviewed,
});
