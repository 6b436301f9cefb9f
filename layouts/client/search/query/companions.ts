// The small files beside the index, written when the site is built.
import { decodePositions } from "../../../../plugins/model/positions.ts";
import { decodeWords, wordFile, type KnownWord } from "../../../../plugins/model/vocabulary.ts";

export interface Companions {
  /** Number of words in a page's title, in the order of sorted ids; 35 stands for more. */
  readonly titleLengths: readonly number[];
  /** Which pages, by their number among sorted ids, hold each value of each filter. */
  readonly filters: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** Groups of equal names: a long form and its acronym, a term and its synonyms. */
  readonly names: readonly (readonly string[])[];
  /** Pairs of neighbouring words that the site also writes as one, such as `fine tuning`. */
  readonly compounds: readonly string[];
  /** Words of the site that share the first letter of a word, sorted. */
  readonly near: (word: string) => Promise<readonly KnownWord[]>;
}

/**
 * @param folder address of the folder `search/`
 * @throws a plain Error where a file cannot be read
 */
export async function openCompanions(folder: string): Promise<Companions> {
  const [site, { names, compounds }] = await Promise.all([
    load<{ letters: string; titles: string; filters: Record<string, Record<string, string>> }>(`${folder}site.json`),
    load<{ names: readonly (readonly string[])[]; compounds: readonly string[] }>(`${folder}names.json`),
  ]);
  const letters = new Set(site.letters);
  const files = new Map<string, Promise<readonly KnownWord[]>>();
  return {
    titleLengths: Array.from(site.titles, (digit) => Number.parseInt(digit, 36)),
    filters: mapped(site.filters, (values) => mapped(values, decodePositions)),
    names,
    compounds,
    near: async (word) => {
      const [letter = ""] = word;
      if (!letters.has(letter)) return [];
      let file = files.get(letter);
      if (file === undefined) {
        file = text(`${folder}words/${wordFile(word)}`).then(decodeWords);
        files.set(letter, file);
        file.catch(() => files.delete(letter));
      }
      return file;
    },
  };
}

const mapped = <Value, Read>(object: Readonly<Record<string, Value>>, read: (value: Value) => Read): ReadonlyMap<string, Read> =>
  new Map(Object.entries(object).map(([name, value]) => [name, read(value)]));

const load = async <Content>(address: string): Promise<Content> => JSON.parse(await text(address)) as Content;

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded`);
  return response.text();
}
