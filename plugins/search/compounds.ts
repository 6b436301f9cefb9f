import { searchWord } from "../model/search-words.ts";
import type { SiteTexts } from "./site-words.ts";

/** Short words that stand in more than this share of the records hold sentences together: `in to` is no compound. */
const common = { letters: 4, share: 0.1, records: 5 };

/** Letters of a compound at most: what is longer is no word, and would take long to cut everywhere. */
const longest = 40;

/**
 * Pairs of words that stand beside each other, nothing but white space between, and that the site also writes as one: `fine tuning`
 * where `fine-tuning` or `finetuning` stands too. Spelled as in the index, sorted.
 * @param records number of pages and records by word
 */
export function compoundsOf(records: ReadonlyMap<string, number>, { runs, order }: SiteTexts): readonly string[] {
  const halves = halvesOf(records);
  const asFirst = runs.map((run) => halves.get(wordOf(run, /^\P{L}*(\p{L}+)$/u)));
  const asSecond = runs.map((run) => wordOf(run, /^(\p{L}+)\P{L}*$/u));
  const found = new Set<string>();
  for (let i = 1; i < order.length; i += 1) {
    const pair = asFirst[order[i - 1] ?? 0]?.get(asSecond[order[i] ?? 0] ?? "");
    if (pair !== undefined) found.add(pair);
  }
  return [...found].sort();
}

/** Pairs by their first and second halves, of every word that falls into two others. */
function halvesOf(records: ReadonlyMap<string, number>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  let largest = 0;
  for (const held of records.values()) largest = Math.max(largest, held);
  const most = Math.max(common.records, common.share * largest);
  const isHalf = (word: string): boolean => {
    const held = records.get(word);
    return held !== undefined && (word.length > common.letters || held <= most);
  };
  const halves = new Map<string, Map<string, string>>();
  for (const whole of records.keys()) {
    if (whole.length > longest) continue;
    for (let at = 2; at <= whole.length - 2; at += 1) {
      const [first, second] = [whole.slice(0, at), whole.slice(at)];
      if (!isHalf(first) || !isHalf(second)) continue;
      const seconds = halves.get(first) ?? new Map<string, string>();
      halves.set(first, seconds.set(second, `${first} ${second}`));
    }
  }
  return halves;
}

/** The word of a run that is letters at the side of its neighbour; empty for another run. */
const wordOf = (run: string, pattern: RegExp): string => searchWord(pattern.exec(run)?.[1] ?? "");
