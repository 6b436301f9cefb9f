import type { SearchRecord } from "../model/search-record.ts";
import { searchWord } from "../model/search-words.ts";
import type { RecordToIndex } from "./indexer.ts";
import { recordMeta } from "./meta.ts";

/**
 * A record as the indexer gets it: its title begins the text, as a page's heading does, and its aliases end it, so that hits in
 * them have positions.
 * @throws if its text holds no words: Pagefind would leave it out without a word
 */
export function recordToIndex(record: SearchRecord, language: string): RecordToIndex {
  if (searchWord(record.text) === "") throw new Error("its text holds no words");
  return {
    language,
    content: [record.title, record.text, record.aliases.join("; ")]
      .filter((part) => part !== "")
      .map(endedSentence)
      .join(" "),
    meta: recordMeta(record),
    filters: filtersOf(record),
  };
}

const endedSentence = (text: string): string => (/\p{P}$/u.test(text) ? text : `${text}.`);

const filtersOf = ({ filters }: SearchRecord): Record<string, string[]> =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
