import { singular } from "../model/singular.ts";
import { definitionsIn } from "./acronyms.ts";

/** Names that mean one thing: those that are given, and acronyms that texts explain. */
export interface NameCollection {
  /** Takes in the text of a page or record, each once. */
  add(text: string): void;
  /** Groups of two names and more: the given ones in their order, then others by their acronym. */
  groups(): readonly (readonly string[])[];
}

/** Long forms that an acronym has at most. */
const mostMeanings = 2;

/** How often a long form stands for an acronym, in pages and records, by the ways that it is written in. */
type Spellings = Map<string, number>;

/** @param given groups of equal names as they are written; a name alone says nothing */
export function collectNames(given: readonly (readonly string[])[]): NameCollection {
  const found = new Map<string, Map<string, Spellings>>();
  return {
    add(text) {
      const told = new Set<string>();
      for (const { acronym, long } of definitionsIn(text)) {
        const key = keyOf(long);
        if (told.has(`${acronym} ${key}`)) continue;
        told.add(`${acronym} ${key}`);
        const meanings = found.get(acronym) ?? new Map<string, Spellings>();
        const spellings = meanings.get(key) ?? new Map<string, number>();
        found.set(acronym, meanings.set(key, spellings.set(long, (spellings.get(long) ?? 0) + 1)));
      }
    },
    groups() {
      const groups = given.map((names) => [...new Set(names)]);
      for (const acronym of [...found.keys()].sort()) addMeanings(groups, acronym, found.get(acronym) ?? new Map());
      return groups.filter((names) => names.length > 1);
    },
  };
}

/** What makes two ways of writing a name equal. */
const keyOf = (name: string): string => singular(name.replace(/[\p{Pd}\s]+/gu, " ").toLowerCase());

function addMeanings(groups: string[][], acronym: string, meanings: ReadonlyMap<string, Spellings>): void {
  const held = groups.filter((names) => names.some((name) => keyOf(name) === keyOf(acronym)));
  const known = new Set(held.flat().map(keyOf));
  const others = [...meanings]
    .filter(([key]) => !known.has(key))
    .sort(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1))
    .slice(0, Math.max(0, mostMeanings - held.length));
  for (const [key, spellings] of others) {
    const group = groups.find((names) => names.some((name) => keyOf(name) === key));
    if (group === undefined) groups.push([commonest(spellings), acronym]);
    else group.push(acronym);
  }
}

const total = (spellings: Spellings): number => [...spellings.values()].reduce((sum, count) => sum + count, 0);

const commonest = (spellings: Spellings): string =>
  [...spellings].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? "";
