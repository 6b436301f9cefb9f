import type { Index } from "./held.ts";
import { singular } from "../../../../plugins/model/singular.ts";
import { spellingOf } from "./spelling.ts";
import { lettersAndNumber, withoutNumber } from "./spellings.ts";
import type { Typed } from "./typed.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a typed run is taken for. */
export interface Resolved {
  readonly run: Typed;
  /** Words of the site; empty where it holds nothing like the run. */
  readonly words: readonly string[];
  /** What the run was corrected to. */
  readonly meant: string | undefined;
}

/** Finds the words of the site that a typed run stands for; `verbatim` corrects nothing. */
export type Resolve = (run: Typed, verbatim: boolean) => Promise<Resolved>;

export function resolverOf(index: Index, vocabulary: Vocabulary): Resolve {
  const isKnown = async (word: string): Promise<boolean> => (await index.word(word)).exact > 0;
  const isPhrase = async (words: readonly string[]): Promise<boolean> => (await index.phrase(words)).size > 0;

  /** Two words of the site that a word without a space between them stands for. */
  async function divide(word: string): Promise<readonly string[] | undefined> {
    const beginnings = (await vocabulary.near(word)).filter((known) => known.word.length > 2 && word.startsWith(known.word));
    for (const { word: first } of beginnings.toReversed()) {
      const pair = [first, word.slice(first.length)];
      if (word.length - first.length > 2 && (await isPhrase(pair))) return pair;
    }
    return undefined;
  }

  async function partsOf({ word, parts }: Typed): Promise<readonly string[]> {
    const known = await Promise.all(parts.map(isKnown));
    const held = parts.filter((_, i) => known[i] === true);
    return held.length === 0 && (await isKnown(word)) ? [word] : held;
  }

  return async (run, verbatim) => {
    const { word, parts } = run;
    const taken = (words: readonly string[]): Resolved => ({ run, words, meant: undefined });
    const corrected = (meant: string): Resolved => ({ run, words: [meant], meant });
    if (parts.length > 0) return taken(await partsOf(run));
    if (await isKnown(word)) return taken([word]);
    const one = singular(word);
    if (one !== word && (await isKnown(one))) return taken([one]);
    const apart = lettersAndNumber(word);
    if (apart !== undefined && (await isPhrase(apart))) return taken(apart);
    if (verbatim) return taken([]);
    const spelling = await spellingOf(word, vocabulary);
    if (spelling.kind === "beginning") return taken([word]);
    const head = withoutNumber(word);
    if (head !== undefined && (await isKnown(head))) return corrected(head);
    const [nearest] = spelling.kind === "slip" ? spelling.words : [];
    if (nearest !== undefined && spelling.kind === "slip" && spelling.slips === 1) return corrected(nearest);
    const divided = await divide(word);
    if (divided !== undefined) return taken(divided);
    return nearest === undefined ? taken([]) : corrected(nearest);
  };
}
