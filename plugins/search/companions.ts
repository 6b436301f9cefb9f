// The small files beside the index, which the search engine reads. All are made from what Pagefind keeps of pages and records.
//
// `search/site.json`: `{ "letters": "abc…", "titles": "4a2…", "filters": { "kind": { "article": "3,,5…", … }, … } }`. `letters` are the first letters that have a file of words, sorted;
//   `titles` is one base-36 digit for each page or record in the order of their sorted ids: the number of words in its title, `z`
//   for 35 and more. `filters` says for every value of every filter which of them hold it; the lists are those of `model/positions.ts`.
// `search/words/<letter>.txt`: the words of the site with this first letter; format and names of the files in `model/vocabulary.ts`.
// `search/names.json`: `{ "names": [["word error rate", "WER"], …], "compounds": ["fine tuning", …] }`. `names` are groups of equal
//   names: those given, and acronyms that a text explains; `compounds` are pairs of words, spelled as in the index and sorted, that
//   stand beside each other somewhere and are written as one elsewhere.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { fragmentId, fragmentPath, readFragment, type Fragment } from "../model/fragment.ts";
import { encodePositions } from "../model/positions.ts";
import { compoundsOf } from "./compounds.ts";
import { metaNames } from "./meta.ts";
import { collectNames } from "./names.ts";
import { collectWords, titleLength } from "./site-words.ts";
import { wordFiles } from "./word-files.ts";

export interface CompanionOptions {
  /** Absolute path of the output folder, with `pagefind/` in it. */
  readonly folder: string;
  /** Groups of equal names, as a reader may write them: a long form and its acronym. */
  readonly names: readonly (readonly string[])[];
}

/**
 * Writes the files that the search engine reads beside the index; the same pages, records and names give the same bytes.
 * @throws if the index cannot be read
 */
export async function writeCompanions({ folder, names }: CompanionOptions): Promise<void> {
  const bundle = join(folder, "pagefind");
  const ids = (await readdir(join(bundle, "fragment"))).flatMap((name) => fragmentId(name) ?? []).sort();
  const words = collectWords();
  const known = collectNames(names);
  let titles = "";
  const filters: Filters = new Map();
  let position = 0;
  for await (const fragment of fragments(bundle, ids)) {
    words.add(fragment);
    known.add(fragment.content);
    titles += Math.min(35, titleLength(fragment.meta[metaNames.title] ?? "")).toString(36);
    for (const [name, values] of Object.entries(fragment.filters)) for (const value of values) listOf(filters, name, value).push(position);
    position += 1;
  }
  const records = words.records();
  const { letters, files } = wordFiles(records);
  const search = join(folder, "search");
  await rm(join(search, "words"), { recursive: true, force: true });
  await mkdir(join(search, "words"), { recursive: true });
  await Promise.all([
    writeFile(join(search, "site.json"), JSON.stringify({ letters, titles, filters: written(filters) })),
    writeFile(join(search, "names.json"), JSON.stringify({ names: known.groups(), compounds: compoundsOf(records, words.texts()) })),
    ...[...files].map(([name, text]) => writeFile(join(search, "words", name), text)),
  ]);
}

type Filters = Map<string, Map<string, number[]>>;

function listOf(filters: Filters, name: string, value: string): number[] {
  const values = filters.get(name) ?? new Map<string, number[]>();
  const list = values.get(value) ?? [];
  filters.set(name, values.set(value, list));
  return list;
}

/** In the order of their names, so that the order of pages does not show. */
const written = (filters: Filters) => inOrder(filters, (values) => inOrder(values, encodePositions));

const inOrder = <Value, Written>(map: ReadonlyMap<string, Value>, write: (value: Value) => Written): Readonly<Record<string, Written>> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, write(value)]));

/** Files that are read at once. */
const atOnce = 64;

/** The pages and records of an index, in the order of their ids. */
async function* fragments(bundle: string, ids: readonly string[]): AsyncGenerator<Fragment> {
  for (let i = 0; i < ids.length; i += atOnce) {
    yield* await Promise.all(ids.slice(i, i + atOnce).map((id) => loadFragment(join(bundle, fragmentPath(id)))));
  }
}

const decompress = promisify(gunzip);

async function loadFragment(file: string): Promise<Fragment> {
  return readFragment((await decompress(await readFile(file))).toString("utf8"));
}
