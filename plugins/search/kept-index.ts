// A search index that is kept as a whole, and put in place again where all that it is made from is the same.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import { codeName } from "../kept/code.ts";
import { keptFiles } from "../kept/files.ts";
import type { UrlPath } from "../model/urls.ts";
import { openSearchIndex, type Indexed, type IndexOptions, type RenderedPage, type SearchIndex } from "./build.ts";
import { mainOf } from "./page.ts";

interface KeptIndex {
  /** Digests of all that was taken in, in order. */
  readonly taken: readonly string[];
  readonly indexed: Indexed;
}

/** Files of an index by path from the output folder. */
type Files = readonly (readonly [path: string, bytes: Uint8Array])[];

/** What an index and its companions are, from the output folder. */
const made = ["pagefind", "search/site.json", "search/names.json", "search/words"];

/** Files that are left: the contents and the list of what was taken in, of two indexes. */
const most = 4;

/**
 * As `openSearchIndex`, but nothing is indexed for as long as what comes is what the last index of such options took in: if that holds
 * to the end, that index is put in place, and otherwise it is indexed from the first difference on.
 * @param cache absolute path of the folder of kept work
 */
export function openKeptIndex(cache: string, options: IndexOptions): SearchIndex {
  const files = keptFiles(join(cache, "search"), most);
  const name = nameOf(options);
  const kept = readList(files.read(`${name}-list`));
  const taken: string[] = [];
  let waiting: ((index: SearchIndex) => void)[] = [];
  let opened: SearchIndex | undefined;
  let written: Promise<Indexed> | undefined;

  /** The index that is made anew, with everything that has waited. */
  const open = (): SearchIndex => {
    if (opened !== undefined) return opened;
    const index = openSearchIndex(options);
    opened = index;
    for (const give of waiting) give(index);
    waiting = [];
    return index;
  };
  const take = (url: UrlPath, digest: string, give: (index: SearchIndex) => void): void => {
    if (written !== undefined) throw new Error(`${url} is to be searched, but came after the index was written`);
    const isKnown = opened === undefined && kept?.taken[taken.length] === digest;
    taken.push(digest);
    if (isKnown) waiting.push(give);
    else give(open());
  };

  const write = async (): Promise<Indexed> => {
    const found = opened === undefined && kept?.taken.length === taken.length ? readFiles(files.read(contentsOf(name, taken))) : undefined;
    if (kept !== undefined && found !== undefined) {
      await put(options.folder, found);
      return kept.indexed;
    }
    const indexed = await open().write();
    files.write(contentsOf(name, taken), serialize(collect(options.folder)));
    files.write(`${name}-list`, serialize({ taken, indexed } satisfies KeptIndex));
    return indexed;
  };

  if (kept === undefined) open();
  return {
    add(page) {
      if (page.head.search !== undefined) take(page.url, pageDigest(page), (index) => index.add(page));
    },
    addRecord: (record) => take(record.url, digestOf([JSON.stringify(record)]), (index) => index.addRecord(record)),
    write() {
      written ??= write();
      written.catch(() => undefined); // whoever waits for it is told
      return written;
    },
  };
}

const digestOf = (parts: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("base64url");
};

const pageDigest = ({ url, head: { title, trail, search }, html }: RenderedPage): string =>
  digestOf([JSON.stringify([url, title, trail, search]), mainOf(html)]);

/** A name for the code and the options, so that each site has its own. */
const nameOf = ({ language, base, entries, names }: IndexOptions): string =>
  digestOf([codeName(["assets", "model", "search"]), JSON.stringify([language, base, entries, names])]).slice(0, 16);

const contentsOf = (name: string, taken: readonly string[]): string => `${name}-${digestOf(taken).slice(0, 16)}`;

const readList = (content: Buffer | undefined): KeptIndex | undefined =>
  content === undefined ? undefined : (deserialize(content) as KeptIndex);

const readFiles = (content: Buffer | undefined): Files | undefined => (content === undefined ? undefined : (deserialize(content) as Files));

/** Writes files below a folder, each at once, so that nobody reads half of one; other work goes on in between. */
async function put(folder: string, files: Files): Promise<void> {
  const folders = new Set(files.map(([path]) => dirname(path)));
  for (const each of folders) mkdirSync(join(folder, each), { recursive: true });
  for (const [i, [path, bytes]] of files.entries()) {
    if (i % 50 === 0) await setImmediate();
    writeFileSync(join(folder, path), bytes);
  }
}

/** The files of the index that stands in a folder. */
const collect = (folder: string): Files =>
  made.flatMap((path) => below(folder, path)).map((path) => [path, readFileSync(join(folder, path))] as const);

/** A file itself, or the files of a folder. */
function below(folder: string, path: string): readonly string[] {
  if (statSync(join(folder, path)).isFile()) return [path];
  return readdirSync(join(folder, path)).flatMap((name) => below(folder, `${path}/${name}`));
}
