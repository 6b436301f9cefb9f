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

/** Reads what was typed; what goes on for pages is cut, since nobody asks for more than a few dozen words. */
export function readTyped(text: string): readonly Typed[] {
  const runs = text
    .slice(0, 4_000)
    .split(/\s+/)
    .filter((run) => searchWord(run) !== "");
  return runs.slice(0, mostRuns).map((run) => {
    const kept = run.slice(0, longestRun);
    const [word = "", ...parts] = spellingsOf(kept);
    return {
      text: kept.replace(/^[\p{P}\p{Z}\p{C}]+|[\p{P}\p{Z}\p{C}]+$/gu, ""),
      word,
      parts: parts.length > 1 ? parts : [],
    };
  });
}
