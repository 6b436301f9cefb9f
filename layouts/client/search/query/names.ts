import { searchWord } from "../../../../plugins/model/search-words.ts";
import { singular } from "../../../../plugins/model/singular.ts";

/** Finds names in a list of words, and what else they are called. */
export interface Names {
  /**
   * The longest name that begins at a word.
   * @returns the number of its words, and its other names as words; `undefined` where none begins there
   */
  at(words: readonly string[], start: number): Name | undefined;
}

export interface Name {
  readonly length: number;
  readonly others: readonly (readonly string[])[];
}

/** @param groups groups of equal names, as they are written on the site */
export function namesOf(groups: readonly (readonly string[])[]): Names {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly others: readonly (readonly string[])[] }[]>();
  for (const group of groups) {
    const names = group.map(formsOf);
    for (const forms of names) {
      const others = names.filter((other) => other !== forms).flat();
      for (const words of forms) {
        const first = singular(words[0] ?? "");
        byFirst.set(first, [...(byFirst.get(first) ?? []), { words, others }]);
      }
    }
  }
  return {
    at(words, start) {
      let best: Name | undefined;
      for (const name of byFirst.get(singular(words[start] ?? "")) ?? []) {
        if (!name.words.every((word, i) => singular(word) === singular(words[start + i] ?? ""))) continue;
        if (best === undefined || name.words.length > best.length) best = { length: name.words.length, others: name.others };
        else if (name.words.length === best.length) best = { ...best, others: [...best.others, ...name.others] };
      }
      return best;
    },
  };
}

/** A name as words: with each run as one, and where hyphens divide it with their parts as words. */
function formsOf(name: string): readonly (readonly string[])[] {
  const whole = wordsBetween(/\s+/, name);
  const divided = wordsBetween(/[\s\p{Pd}/]+/u, name);
  return whole.length === 0 ? [] : divided.length > whole.length ? [whole, divided] : [whole];
}

const wordsBetween = (gaps: RegExp, name: string): readonly string[] =>
  name
    .split(gaps)
    .map(searchWord)
    .filter((word) => word !== "");
