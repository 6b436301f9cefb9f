// The opened index: what is known of a word, and the pages behind results. Everything asked once is kept.
import { fragmentPath, readFragment, type Fragment } from "../../../../plugins/model/fragment.ts";
import { loadFile } from "./file.ts";
import { keptAnswers } from "./kept-answers.ts";
import { aliasField, titleField, type Pagefind, type PagefindAnswer } from "./pagefind.ts";

/** What the index holds of a word. */
export interface Hits {
  readonly pages: ReadonlyMap<string, Hit>;
  /** Number of pages that hold just this word, in any of its endings; longer words that begin with it are not counted. */
  readonly exact: number;
  /** Whether longer words begin with it. */
  readonly hasLonger: boolean;
}

export interface Hit {
  readonly score: number;
  /** Positions, counted in words of the page. */
  readonly at: readonly number[];
  readonly inTitle: boolean;
  readonly inAlias: boolean;
}

export interface Index {
  /** Ids of all pages, sorted. */
  readonly ids: readonly string[];
  word(word: string): Promise<Hits>;
  /** Positions of words that stand one after the other, by page. */
  phrase(words: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
  fragment(id: string): Promise<Fragment>;
}

/**
 * @param folder address of the folder `pagefind/`
 * @throws a plain Error where the index cannot be read
 */
export async function indexOf(pagefind: Pagefind, folder: string): Promise<Index> {
  const ask = async (text: string | null): Promise<PagefindAnswer["results"]> => {
    try {
      return (await pagefind.search(text)).results;
    } catch (cause) {
      throw new Error(`a part of ${folder} could not be loaded`, { cause });
    }
  };
  const ids = (await ask(null)).map(({ id }) => id).sort();
  const exactly = keptAnswers(async (text: string) => new Map((await ask(`"${text}"`)).map(({ id, words }) => [id, words])));
  return {
    ids,
    word: keptAnswers(async (word) => {
      const [results, exact] = await Promise.all([ask(word), exactly(word)]);
      const pages = new Map<string, Hit>();
      // A word that the site holds is meant as it stands; else longer words that begin with it are.
      const isMeant = (id: string): boolean => exact.size === 0 || exact.has(id);
      for (const { id, score, words, matchedMetaFields = [] } of results) {
        // What a short word begins is another word: `aim` is no `AI`.
        const at = word.length > 2 ? words : (exact.get(id) ?? words);
        const hit = { score, at, inTitle: matchedMetaFields.includes(titleField), inAlias: matchedMetaFields.includes(aliasField) };
        if (isMeant(id) && (words.length > 0 || hit.inTitle || hit.inAlias)) pages.set(id, hit);
      }
      const all = results.reduce((sum, { words }) => sum + words.length, 0);
      const own = [...exact.values()].reduce((sum, at) => sum + at.length, 0);
      return { pages, exact: exact.size, hasLonger: all > own };
    }),
    phrase: (words) => exactly(words.join(" ")),
    fragment: keptAnswers((id) => loadFragment(`${folder}${fragmentPath(id)}`)),
  };
}

const loadFragment = (address: string): Promise<Fragment> =>
  loadFile(address, async ({ body }) => {
    const text = await new Response(body?.pipeThrough(new DecompressionStream("gzip"))).text();
    return readFragment(text);
  });
