import type { SearchKind } from "../../../../plugins/model/search-record.ts";
import type { Hits, Index } from "./held.ts";
import { densest, type Hit } from "./passage.ts";
import type { Piece, Reading } from "./reading.ts";

/** What a page holds of a question. */
export interface Ranked {
  readonly id: string;
  readonly kind: SearchKind;
  readonly score: number;
  /** Where pieces of the question stand on the page, in page order. */
  readonly hits: readonly Hit[];
  /** Numbers of the pieces that its title or other names hold. */
  readonly named: readonly number[];
  /** Whether they are all of its title. */
  readonly isTitle: boolean;
}

export interface Known {
  readonly kindOf: (id: string) => SearchKind;
  /** Number of words in a page's title. */
  readonly titleLength: (id: string) => number;
}

/** Found on collections of documents with judged queries. */
const settings = {
  /** Weight of the title rule, and share that a hit in another name is taken for. */
  title: 1.5,
  alias: 0.6,
  /** Weight of the best passage, and its length in words. */
  passage: 0.6,
  window: 60,
  /** Least share of a question, by rarity, that a result must hold. */
  coverage: 0.3,
  /** A source answers less than what was found in it, and a term less than what bears on it. */
  kinds: { article: 1, finding: 1, term: 0.9, crossing: 1, source: 0.8, glossary: 1 },
} as const;

/**
 * Ranks the pages that hold enough of a question. The score of a page is the sum over pieces of the best of their readings, each the
 * sum of what Pagefind gives its words (BM25), and on top the title rule and the best passage:
 * `title × rarity of the pieces in the title × share of the title that they are`, `passage × rarity of the pieces that stand close together`.
 */
export async function rank(pieces: readonly Piece[], index: Index, known: Known): Promise<readonly Ranked[]> {
  const weighed = await Promise.all(pieces.map((piece) => weigh(piece, index)));
  const total = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
  const ids = new Set(weighed.flatMap(({ readings }) => readings.flatMap(({ pages }) => [...pages.keys()])));
  const ranked: Ranked[] = [];
  for (const id of ids) {
    const page = scorePage(id, weighed, total, known);
    if (page !== undefined) ranked.push(page);
  }
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

interface WeighedPiece {
  /** How much it tells, as the logarithm of the share of pages that hold it. */
  readonly rarity: number;
  readonly readings: readonly WeighedReading[];
}

interface WeighedReading {
  readonly words: number;
  readonly pages: ReadonlyMap<string, ReadingHit>;
}

/** What a page holds of a reading. */
interface ReadingHit {
  readonly score: number;
  /** Share of the reading that the page holds, that its title holds, and that its other names hold. */
  readonly held: number;
  readonly inTitle: number;
  readonly inAlias: number;
  readonly at: readonly number[];
}

async function weigh(piece: Piece, index: Index): Promise<WeighedPiece> {
  const size = index.ids.length;
  const answers = await Promise.all(piece.map((reading) => ask(reading, index)));
  // What is not on the site as it stands would be taken for words that begin like it: that is only for what was typed.
  const asked = answers.filter(({ hits }, i) => i === 0 || hits.every(({ exact }) => exact > 0));
  const rarities = asked.map(({ hits, phrase }) =>
    phrase === undefined ? hits.reduce((sum, word) => sum + rarityOf(countOf(word), size), 0) : rarityOf(phrase.size, size),
  );
  const [typed = 0] = rarities;
  // Nothing is held of what was typed: what else it is called tells its worth.
  const rarity = (asked[0]?.hits.every(({ pages }) => pages.size === 0) ?? true) ? Math.max(0, ...rarities.slice(1)) : typed;
  return {
    rarity,
    readings: asked.map(({ reading, hits, phrase }, i) => {
      const own = hits.reduce((sum, word) => sum + rarityOf(countOf(word), size), 0);
      const scale = i === 0 ? 1 : rarity / Math.max(own, 0.1);
      return { words: reading.words.length, pages: pagesOf(hits, phrase, scale, size) };
    }),
  };
}

async function ask(reading: Reading, index: Index) {
  const [hits, phrase] = await Promise.all([
    Promise.all(reading.words.map((word) => index.word(word))),
    reading.together && reading.words.length > 1 ? index.phrase(reading.words) : undefined,
  ]);
  return { reading, hits, phrase };
}

const countOf = ({ exact, pages }: Hits): number => (exact > 0 ? exact : pages.size);

/** Rarity as BM25 has it (Robertson and Spärck Jones). */
const rarityOf = (pages: number, size: number): number => Math.log(1 + (size - pages + 0.5) / (pages + 0.5));

function pagesOf(
  words: readonly Hits[],
  phrase: ReadonlyMap<string, readonly number[]> | undefined,
  scale: number,
  size: number,
): ReadonlyMap<string, ReadingHit> {
  const pages = new Map<string, ReadingHit>();
  const rarities = words.map((word) => rarityOf(countOf(word), size));
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const ids = new Set(words.flatMap((word) => [...word.pages.keys()]));
  for (const id of ids) {
    let score = 0;
    let held = 0;
    let inTitle = 0;
    let inAlias = 0;
    const at: number[] = [];
    for (const [i, word] of words.entries()) {
      const hit = word.pages.get(id);
      if (hit === undefined) continue;
      const share = (rarities[i] ?? 0) / total;
      score += hit.score;
      held += share;
      if (hit.inTitle) inTitle += share;
      if (hit.inAlias) inAlias += share;
      at.push(...hit.at);
    }
    const standing = phrase?.get(id);
    if (phrase !== undefined && standing === undefined && inTitle < 0.999 && inAlias < 0.999) continue;
    pages.set(id, {
      score: score * scale,
      held,
      inTitle,
      inAlias,
      at: standing ?? at,
    });
  }
  return pages;
}

function scorePage(id: string, pieces: readonly WeighedPiece[], total: number, known: Known): Ranked | undefined {
  let text = 0;
  let held = 0;
  let rarityInTitle = 0;
  let rarityInAlias = 0;
  let titleWords = 0;
  const hits: Hit[] = [];
  const named: number[] = [];
  for (const [number, { rarity, readings }] of pieces.entries()) {
    let best = 0;
    let share = 0;
    let inTitle = 0;
    let inTitleWords = 0;
    let inAlias = 0;
    for (const { words, pages } of readings) {
      const hit = pages.get(id);
      if (hit === undefined) continue;
      best = Math.max(best, hit.score);
      share = Math.max(share, hit.held);
      inAlias = Math.max(inAlias, hit.inAlias);
      if (hit.inTitle > inTitle) {
        inTitle = hit.inTitle;
        inTitleWords = words * hit.inTitle;
      }
      for (const at of hit.at) hits.push({ at, piece: number, rarity });
    }
    text += best;
    held += share * rarity;
    if (Math.max(inTitle, inAlias) > 0.5) named.push(number);
    rarityInTitle += inTitle * rarity;
    rarityInAlias += inAlias * rarity;
    titleWords += inTitleWords;
  }
  if (held < settings.coverage * total) return undefined;
  const kind = known.kindOf(id);
  if (kind === "term" && named.length === 0) return undefined;
  hits.sort((a, b) => a.at - b.at);
  let title = Math.max(rarityInTitle * Math.min(1, titleWords / Math.max(1, known.titleLength(id))), rarityInAlias * settings.alias);
  // What is named by one word of a longer question answers that much less of it.
  if (kind === "glossary" || kind === "term") title *= Math.min(1, Math.max(rarityInTitle, rarityInAlias) / total);
  const passage = densest(hits, settings.window).rarity;
  const score = (text + settings.title * title + settings.passage * passage) * settings.kinds[kind];
  return { id, kind, score, hits, named, isTitle: titleWords >= known.titleLength(id) };
}
