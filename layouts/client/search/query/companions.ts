// The small files beside the index, written when the site is built.
import { decodePositions } from "../../../../plugins/model/positions.ts";
import { loadFile } from "./file.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";

export interface Companions {
  /** Number of words in a page's title, in the order of sorted ids; 35 stands for more. */
  readonly titleLengths: readonly number[];
  /** Which pages, by their number among sorted ids, hold each value of each filter. */
  readonly filters: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** Groups of equal names, such as a long form and its acronym. */
  readonly names: readonly (readonly string[])[];
  /** Pairs of neighbouring words that the site also writes as one, such as `fine tuning`. */
  readonly compounds: readonly string[];
  readonly vocabulary: Vocabulary;
}

/**
 * @param folder address of the folder `search/`
 * @throws a plain Error where a file cannot be read, also later
 */
export async function openCompanions(folder: string): Promise<Companions> {
  const [site, { names, compounds }] = await Promise.all([
    loadFile(`${folder}site.json`, async (response) => readSite((await response.json()) as Parts)),
    loadFile(`${folder}names.json`, async (response) => readNames((await response.json()) as Parts)),
  ]);
  return {
    titleLengths: site.titleLengths,
    filters: site.filters,
    names,
    compounds,
    vocabulary: vocabularyOf(`${folder}words/`, site.letters),
  };
}

/** A file as it was read, before its parts are known to be what they should be. */
type Parts = Readonly<Record<string, unknown>>;

function readSite({ letters, titles, filters }: Parts) {
  if (typeof letters !== "string" || typeof titles !== "string") throw new Error("it is damaged");
  return {
    letters: Array.from(letters),
    titleLengths: Array.from(titles, (digit) => Number.parseInt(digit, 36)),
    filters: mapped(filters, (values) => mapped(values, (positions) => decodePositions(String(positions)))),
  };
}

function readNames({ names, compounds }: Parts) {
  if (Array.isArray(names) && names.every(isTexts) && isTexts(compounds)) return { names, compounds };
  throw new Error("it is damaged");
}

const isTexts = (list: unknown): list is readonly string[] => Array.isArray(list) && list.every((text) => typeof text === "string");

const mapped = <Read>(object: unknown, read: (value: unknown) => Read): ReadonlyMap<string, Read> =>
  new Map(Object.entries(object as Parts).map(([name, value]) => [name, read(value)]));
