import type { Fragment } from "../model/fragment.ts";
import { indexedWords, searchWord } from "../model/search-words.ts";
import { metaNames } from "./meta.ts";

/** The words of a site, and in how many pages and records each stands. */
export interface SiteWords {
  /** Takes in a page or record, each once. */
  add(fragment: Fragment): void;
  /** Number of pages and records by word, spelled as in the index. */
  records(): ReadonlyMap<string, number>;
  texts(): SiteTexts;
}

/** All texts, four bytes for each run that white space sets apart. */
export interface SiteTexts {
  /** Each run once. */
  readonly runs: readonly string[];
  /** Places in `runs`, text after text; the first run, which is empty, ends each text. */
  readonly order: Uint32Array;
}

/** A text in runs without white space; in languages that are written without spaces Pagefind sets zero-width ones between words. */
const runsOf = (text: string): readonly string[] => text.split(/[^\S\uFEFF]+|\u200B/);

interface Run {
  readonly place: number;
  readonly words: readonly Word[];
  /** The last record that it was seen in. */
  seen: number;
}

interface Word {
  records: number;
  /** The last record that it was counted for. */
  counted: number;
}

export function collectWords(): SiteWords {
  const words = new Map<string, Word>();
  const runs = new Map<string, Run>();
  let order = new Uint32Array(1024);
  let length = 0;
  let record = 0;

  const wordOf = (spelling: string): Word => {
    const known = words.get(spelling);
    if (known !== undefined) return known;
    const word = { records: 0, counted: 0 };
    words.set(spelling, word);
    return word;
  };
  const place = (text: string): void => {
    let run = runs.get(text);
    if (run === undefined) {
      run = { place: runs.size, words: spellingsOf(text).map(wordOf), seen: 0 };
      runs.set(text, run);
    }
    if (length === order.length) order = doubled(order);
    order[length] = run.place;
    length += 1;
    if (run.seen === record) return;
    run.seen = record;
    for (const word of run.words) {
      if (word.counted === record) continue;
      word.counted = record;
      word.records += 1;
    }
  };
  place("");

  return {
    add({ content, meta }) {
      record += 1;
      for (const text of [content, meta[metaNames.title] ?? "", meta[metaNames.aliases] ?? ""]) {
        for (const run of runsOf(text)) place(run);
        place("");
      }
    },
    records: () => new Map([...words].map(([spelling, word]) => [spelling, word.records])),
    texts: () => ({ runs: [...runs.keys()], order: order.subarray(0, length) }),
  };
}

function doubled(places: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * places.length);
  longer.set(places);
  return longer;
}

/** What the index holds of a run, but for the whole of three parts and more, such as an address: nobody asks for that joined. */
function spellingsOf(run: string): readonly string[] {
  const words = indexedWords(run);
  const parts = words.length < 3 ? [] : run.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  return parts.length > 2 ? words.slice(1) : words;
}

/** Number of words in a title. */
export const titleLength = (title: string): number => runsOf(title).filter((run) => searchWord(run) !== "").length;
