// Acronyms that a text explains, by the method of A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions
// in biomedical text", 2003: a long form before its acronym in brackets, or in brackets after it. Theirs takes the shortest
// text in which the letters of the acronym occur in order; ours asks more of the words, because a false pair answers wrongly.
import { singular } from "../model/singular.ts";

export interface Definition {
  /** In the singular: `LLM` where the text has `LLMs`. */
  readonly acronym: string;
  /** As it is written, in the singular where the acronym was a plural that ends in s. */
  readonly long: string;
}

/** A bracket in which another does not open. */
const bracket = /\(([^()[\]]{2,100})\)/g;
/** Letters that a long form may lie before its acronym at most, and the acronym before its long form. */
const reach = { long: 240, acronym: 14 };

/** The acronyms that a text explains, in its order. */
export function definitionsIn(text: string): readonly Definition[] {
  return [...text.matchAll(bracket)].flatMap(({ 1: inside = "", index }) => {
    const within = inside.split(/\s+/);
    const before = (letters: number): readonly string[] =>
      text
        .slice(Math.max(0, index - letters), index)
        .trimEnd()
        .split(/\s+/);
    const last = shortForm(within[0]);
    const first = shortForm(before(reach.acronym).at(-1));
    return (
      (last && definition(last, clauseAtEnd(before(reach.long)), false)) ?? (first && definition(first, clauseAtStart(within), true)) ?? []
    );
  });
}

/** The words after the last stop of any kind; a comma may stand before the bracket. */
const clauseAtEnd = (words: readonly string[]): readonly string[] =>
  words.slice(words.findLastIndex((word, i) => (i < words.length - 1 ? /[.,;:!?)\]]$/ : /[.;:!?]$/).test(word)) + 1);

/** The words before the first stop of any kind. */
function clauseAtStart(words: readonly string[]): readonly string[] {
  const stop = words.findIndex((word) => /[.,;:!?]$/.test(word));
  return stop === -1 ? words : words.slice(0, stop + 1);
}

interface ShortForm {
  readonly acronym: string;
  readonly isPlural: boolean;
}

function shortForm(run = ""): ShortForm | undefined {
  const written = trimmed(run);
  const one = /^(.*\p{Lu})s$/u.exec(written)?.[1];
  const acronym = one ?? written;
  return isAcronym(acronym) ? { acronym, isPlural: one !== undefined } : undefined;
}

/**
 * @param words what may end with the long form
 * @param whole whether they are the long form as a whole, but for short words before it
 */
function definition({ acronym, isPlural }: ShortForm, words: readonly string[], whole: boolean): Definition | undefined {
  const long = longForm(acronym, words.map(trimmed), whole);
  return long === undefined ? undefined : { acronym, long: isPlural ? singular(long) : long };
}

/** Two to ten letters and digits, two capitals among them, which are half of the letters: `RoBERTa`, but not `FlatPage`. */
function isAcronym(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return /^[\p{L}\p{N}][\p{L}\p{N}&.-]{1,9}$/u.test(text) && capitals > 1 && capitals * 2 >= text.length;
}

const trimmed = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** How the letters of an acronym may stand in its long form, the surest way first. */
const ways = ["starts", "capitals", "anywhere"] as const;
type Way = (typeof ways)[number];

function longForm(acronym: string, words: readonly string[], whole: boolean): string | undefined {
  const letters = Array.from(acronym).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const most = Math.min(letters.length + 5, letters.length * 2);
  for (const way of ways) {
    for (let count = 2; count <= Math.min(most, words.length); count += 1) {
      const tried = words.slice(-count);
      const rest = words.slice(0, -count);
      if (whole && rest.some((word) => word.length > 3)) continue;
      if (fits(letters, tried, way)) return tried.join(" ");
    }
  }
  return undefined;
}

/** Words that hold others together are short, and may stand for no letter. */
const mayBeLeftOut = (word: string): boolean => word.length <= 4;

function fits(letters: readonly string[], words: readonly string[], way: Way): boolean {
  if (words.some((word) => !/^[\p{L}\p{M}\p{N}\p{Pd}&’']+$/u.test(word) || word === letters.join(""))) return false;
  if (way === "anywhere" && words.filter((word) => word.length > 3).length * 2 < letters.length) return false;
  // Numbers of letters that the words so far may stand for.
  let reached: ReadonlySet<number> = new Set([0]);
  for (const [i, word] of words.entries()) {
    const next = new Set<number>();
    for (const from of reached) {
      for (const to of standsFor(letters, from, word, way)) next.add(to);
      if (i > 0 && i < words.length - 1 && mayBeLeftOut(word)) next.add(from);
    }
    reached = next;
  }
  return reached.has(letters.length);
}

/** Up to which letter a word may stand for those from one on; it stands for that one by its own first letter. */
function standsFor(letters: readonly string[], from: number, word: string, way: Way): readonly number[] {
  const ends: number[] = [];
  let to = from;
  let start = true;
  let before = "";
  for (const letter of word) {
    const starts = start || !/[\p{L}\p{N}]/u.test(before) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter));
    const wanted = letters[to];
    if (wanted !== undefined && same(letter, wanted) && (starts || way === "anywhere" || (way === "capitals" && /\p{Ll}/u.test(wanted)))) {
      to += 1;
      ends.push(to);
    } else if (start) {
      return [];
    }
    start = false;
    before = letter;
  }
  return ends;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
