// The words of a site, loaded by their first letters.
import { decodeWords, wordFile, type KnownWord } from "../../../../plugins/model/vocabulary.ts";
import { loadFile } from "./file.ts";
import { keptAnswers } from "./kept-answers.ts";

/** All lists are sorted; each is loaded when it is first asked for, and fails with a plain Error where it cannot be. */
export interface Vocabulary {
  /** Words that share the first letter of a word. */
  near(word: string): Promise<readonly KnownWord[]>;
  /** All other words. */
  elsewhere(word: string): Promise<readonly KnownWord[]>;
}

/**
 * @param folder address of the folder of word files
 * @param letters first letters that have one
 */
export function vocabularyOf(folder: string, letters: readonly string[]): Vocabulary {
  const begunBy = keptAnswers((letter) => loadFile(`${folder}${wordFile(letter)}`, async (response) => decodeWords(await response.text())));
  return {
    async near(word) {
      const [letter = ""] = word;
      return letters.includes(letter) ? begunBy(letter) : [];
    },
    async elsewhere(word) {
      const [letter] = word;
      return (await Promise.all(letters.filter((other) => other !== letter).map(begunBy))).flat();
    },
  };
}
