import type { IsoDate } from "../../plugins/model/date.ts";
import type { Counts } from "../../plugins/model/evidence.ts";
import type { LinkProps } from "../frame.ts";
import { articleWords } from "../words/article.ts";
import { countsSentence } from "../words/evidence.ts";
import { TermLinks } from "./term-links.tsx";

/** An article as lists show it. */
export interface ArticleCard extends LinkProps {
  readonly summary: string;
  readonly terms: readonly LinkProps[];
  readonly counts: Counts;
  readonly reviewed: IsoDate;
}

/** Articles with what a reader chooses by: summary, terms, counts, age. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleCard[] }) {
  return (
    <ul class="cards">
      {articles.map(({ label, url, summary, terms, counts, reviewed }) => (
        <li>
          <a class="cards-title" href={url}>
            {label}
          </a>
          <p>{summary}</p>
          <TermLinks terms={terms} />
          <p class="cards-facts">
            {countsSentence(counts)} · {articleWords.reviewed(reviewed)}
          </p>
        </li>
      ))}
    </ul>
  );
}
