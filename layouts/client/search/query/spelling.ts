import type { KnownWord } from "../../../../plugins/model/vocabulary.ts";
import { slips } from "./distance.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a word that the site does not hold as it stands is taken for. */
export type Spelling =
  /** It begins words of the site. */
  | { readonly kind: "beginning"; readonly words: readonly string[] }
  /** It is a slip of words of the site, the likeliest first. */
  | { readonly kind: "slip"; readonly words: readonly string[]; readonly slips: number }
  | { readonly kind: "unknown" };

const mostCandidates = 4;

/** Letters that a word has at least whose first letter may be any other: that of a shorter one makes another word. */
const leastElsewhere = 6;

/** @param word not on the site in any of its endings */
export async function spellingOf(word: string, vocabulary: Vocabulary): Promise<Spelling> {
  const known = await vocabulary.near(word);
  const longer = known.filter((other) => other.word.startsWith(word));
  // One letter short is a slip; the rest may still be being typed.
  const whole = longer.filter((other) => other.word.length === word.length + 1 && word.length >= 8);
  if (whole.length > 0) return { kind: "slip", words: likeliest(whole), slips: 1 };
  if (longer.length > 0) return { kind: "beginning", words: likeliest(longer) };
  if (/\d/.test(word)) return { kind: "unknown" };
  const most = slipsIn(word);
  if (most === 0) return { kind: "unknown" };
  const found = closest(word, known, most);
  if (found !== undefined) return found;
  // The first letter itself may be the slip: one put in before it, or swapped with the next; else changed or left out.
  const next = closest(word, await vocabulary.near(word.slice(1)), 1);
  if (next !== undefined || word.length < leastElsewhere) return next ?? { kind: "unknown" };
  return closest(word, await vocabulary.elsewhere(word), 1) ?? { kind: "unknown" };
}

/** Slips that a word may hold: none below four letters, one from four, two from eight. */
const slipsIn = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

function closest(word: string, known: readonly KnownWord[], most: number): Spelling | undefined {
  let least = most;
  let found: KnownWord[] = [];
  for (const other of known) {
    if (other.word.length < 3) continue;
    const distance = slips(word, other.word, least);
    if (distance > least) continue;
    if (distance < least) found = [];
    least = distance;
    found.push(other);
  }
  return found.length === 0 ? undefined : { kind: "slip", words: likeliest(found), slips: least };
}

const likeliest = (words: readonly KnownWord[]): readonly string[] =>
  words
    .toSorted((a, b) => b.step - a.step || a.word.length - b.word.length)
    .slice(0, mostCandidates)
    .map(({ word }) => word);
