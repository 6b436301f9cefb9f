import { encodeWords, wordFile, type KnownWord } from "../model/vocabulary.ts";

/** Most records that are few. Of 2 to 80 this was best or near it on six sites, at putting first the word that a made slip came from. */
const few = 8;

/** Scripts without spaces between words: slips and unfinished words are no matter of letters there. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words that a reader may mistype or leave unfinished: of 2 to 40 letters, not of digits alone, not joined by low lines. */
const isTyped = (word: string): boolean => /^[\p{Alphabetic}\p{N}]{2,40}$/u.test(word) && /\p{L}/u.test(word) && !unspaced.test(word);

export interface WordFiles {
  /** First letters of the words, sorted. */
  readonly letters: string;
  /** Text by name of the file. */
  readonly files: ReadonlyMap<string, string>;
}

/** @param records number of pages and records by word */
export function wordFiles(records: ReadonlyMap<string, number>): WordFiles {
  const byLetter = new Map<string, KnownWord[]>();
  for (const word of [...records.keys()].filter(isTyped).sort()) {
    const [letter = ""] = word;
    const words = byLetter.get(letter) ?? [];
    byLetter.set(letter, words);
    words.push({ word, step: stepOf(records.get(word) ?? 0) });
  }
  return {
    letters: [...byLetter.keys()].join(""),
    files: new Map([...byLetter].map(([letter, words]) => [wordFile(letter), encodeWords(words)])),
  };
}

const stepOf = (count: number): KnownWord["step"] => (count <= 1 ? 0 : count <= few ? 1 : 2);
