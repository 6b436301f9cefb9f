// Which articles are related: those that say the like, in the same words or in others, and that hold the same terms.
import { compareText } from "../order.ts";
import type { ArticleRecord } from "../record.ts";
import type { Slug } from "../slug.ts";
import { dot } from "./dense-rows.ts";
import { Highest } from "./highest.ts";
import { latentNeighbours } from "./latent-neighbours.ts";
import { latentRows } from "./latent.ts";
import { rowProducts } from "./sparse-rows.ts";
import { articleText } from "./text.ts";
import { weighWords } from "./tf-idf.ts";
import { wordNeighbours } from "./word-neighbours.ts";
import { comparedWords } from "./words.ts";

export interface ComparedArticle {
  readonly slug: Slug;
  readonly record: ArticleRecord;
  readonly terms: readonly Slug[];
}

/** Related articles of each article, best first. */
export type Relations = ReadonlyMap<Slug, readonly Slug[]>;

/** Finds how articles are related. It is asked once for each article of a site, with the same list. */
export type Relate = (articles: readonly ComparedArticle[]) => Relations;

const most = 5;
/** Neighbours of each kind whose scores are worked out. */
const neighbours = 16;
const latentWeight = 0.5;
const termWeight = 0.3;

/** Fewer articles have no directions of their own, and are compared by words and terms alone. */
const fewest = 10;
/** As many dimensions as subjects can show: one for four articles, 32 at most. */
const dimensionsOf = (articles: number): number => (articles < fewest ? 0 : Math.min(32, Math.floor(articles / 4)));
/** Scores below this are those of articles on different things. */
const floorOf = (articles: number): number => (articles < fewest ? 0.1 : 0.2);

/**
 * Relates articles by their texts and terms: cosine of tf-idf, plus ½ × cosine of latent semantic analysis, plus 0.3 × cosine of
 * terms weighed by rarity. Equal scores go by slug. Pure: the same articles in any order give the same relations, on any machine.
 * @param text gives what an article says
 * @returns at most five for each article, and none that has little to do with it
 */
export function relateArticles(articles: readonly ComparedArticle[], text: (record: ArticleRecord) => string = articleText): Relations {
  const sorted = articles.toSorted((a, b) => compareText(a.slug, b.slug));
  const score = scorer(sorted, text);
  return new Map(
    sorted.map(({ slug }, row) => {
      const best = new Highest(most);
      for (const [other, points] of score(row)) if (points >= floorOf(sorted.length)) best.add(other, points);
      return [slug, best.numbers.flatMap((other) => sorted[other]?.slug ?? [])];
    }),
  );
}

/** Gives the articles that may be related to an article, by number, with their scores, to a millionth. */
function scorer(
  articles: readonly ComparedArticle[],
  text: (record: ArticleRecord) => string,
): (row: number) => readonly (readonly [number, number])[] {
  const words = weighWords(wordsOf(articles, text), 0.5);
  const terms = weighWords(
    articles.map((article) => article.terms),
    1,
  );
  const latent = latentRows(words, dimensionsOf(articles.length));
  const near = [wordNeighbours(words, neighbours), wordNeighbours(terms, neighbours), latentNeighbours(latent, neighbours)];
  const byWords = rowProducts(words);
  const byTerms = rowProducts(terms);
  return (row) => {
    const others = [...new Set(near.flatMap((kind) => kind[row] ?? []))];
    const inWords = byWords(row, others);
    const inTerms = byTerms(row, others);
    return others.map((other, i) => {
      const points = (inWords[i] ?? 0) + latentWeight * Math.max(0, dot(latent, row, other)) + termWeight * (inTerms[i] ?? 0);
      return [other, Math.round(points * 1e6) / 1e6];
    });
  };
}

function* wordsOf(articles: readonly ComparedArticle[], text: (record: ArticleRecord) => string): Generator<Iterable<string>> {
  for (const { record } of articles) yield comparedWords(text(record));
}
