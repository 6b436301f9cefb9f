import { searchWord, spellingsOf } from "../../../../plugins/model/search-words.ts";

/** One run of a reader's text without white space. */
export interface Typed {
  /** As it was typed, without punctuation around it. */
  readonly text: string;
  /** The whole as one word. */
  readonly word: string;
  /** Its words where punctuation or capitals divide it; empty otherwise. */
  readonly parts: readonly string[];
}

const mostRuns = 32;
const longestRun = 64;

/**
 * Reads what was typed; what goes on for pages is cut, since nobody asks for more than a few dozen words.
 * @param language language tag of the site
 */
export function readTyped(text: string, language: string): readonly Typed[] {
  const runs = runsOf(text.slice(0, 4_000), language).filter((run) => searchWord(run) !== "");
  return runs.slice(0, mostRuns).map((run) => {
    const kept = run.slice(0, longestRun);
    const [word = "", ...parts] = spellingsOf(kept);
    return {
      text: kept.replace(/^(?:(?!\p{Pc})[\p{P}\p{Z}\p{C}])+|(?:(?!\p{Pc})[\p{P}\p{Z}\p{C}])+$/gu, ""),
      word,
      parts: parts.length > 1 ? parts : [],
    };
  });
}

/** Languages without white space between words; the index takes the same ones apart. */
const unspaced = /^(?:zh|ja|th)\b/i;

const runsOf = (text: string, language: string): readonly string[] =>
  unspaced.test(language) && "Segmenter" in Intl
    ? Array.from(new Intl.Segmenter(language, { granularity: "word" }).segment(text), ({ segment }) => segment)
    : text.split(/\s+/);
