// Stands in for the network: what an engine fetches comes from the folder of a built site, and its bytes are counted.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export interface SiteFiles {
  /** Language tag of the site. */
  readonly language: string;
  /**
   * Address at which Node can import a module of the site; each number gives a copy with a state of its own. It holds the module
   * itself, since Node would take the file for CommonJS.
   */
  module(file: string, copy: number): string;
  /** Bytes of a file as they travel: text compressed by gzip, what the index holds as it lies there. */
  bytes(file: string): number;
  /** Bytes of all that was fetched since the last call. */
  fetched(): number;
  /** Paths of the files that the browser loads for the interface of search, once it is opened. */
  readonly interfaceFiles: readonly string[];
  /** Those of them, and of the index, that the home page asks for before that. */
  readonly early: readonly string[];
}

/**
 * Does work while `fetch` reads the files of a built site, by their paths from its base.
 * @param folder of the built site
 */
export async function withSiteFiles<T>(folder: string, work: (files: SiteFiles) => Promise<T>): Promise<T> {
  const kept = new Map<string, { readonly content: Buffer; readonly travelling: number }>();
  const read = (file: string) => {
    let known = kept.get(file);
    if (known === undefined) {
      const content = readFileSync(path.join(folder, file));
      known = { content, travelling: isPacked(file) ? content.length : gzipSync(content).length };
      kept.set(file, known);
    }
    return known;
  };
  const home = read("index.html").content.toString();
  const dialogs = readdirSync(path.join(folder, "assets")).filter((name) => /^dialog-.+\.js$/.test(name));
  if (dialogs.length !== 1) throw new Error(`${folder} has no script of the search dialog`);
  const interfaceFiles = [...withImports(dialogs, (name) => read(`assets/${name}`).content.toString())].map((name) => `assets/${name}`);
  let sum = 0;
  const { fetch } = globalThis;
  globalThis.fetch = async (input) => {
    const address = input instanceof Request ? input.url : input.toString();
    try {
      const { content, travelling } = read(address.replace(/[?#].*$/, ""));
      sum += travelling;
      return new Response(new Uint8Array(content));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
  try {
    return await work({
      language: /<html[^>]* lang="?([\w-]+)/.exec(home)?.[1] ?? "en",
      module(file, copy) {
        const source = `${read(file).content.toString()}\n//${copy}`;
        return `data:text/javascript;base64,${Buffer.from(source).toString("base64")}`;
      },
      bytes: (file) => read(file).travelling,
      fetched() {
        const fetched = sum;
        sum = 0;
        return fetched;
      },
      interfaceFiles,
      early: [...home.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(
        ([tag]) => /\b(?:search\/engine|pagefind\/)[\w.-]*/.exec(tag) ?? interfaceFiles.filter((file) => tag.includes(file)),
      ),
    });
  } finally {
    globalThis.fetch = fetch;
  }
}

/** Scripts with those that they import at once. */
function withImports(names: readonly string[], textOf: (name: string) => string): ReadonlySet<string> {
  const all = new Set(names);
  for (const name of all) for (const [, imported = ""] of textOf(name).matchAll(/\bfrom"\.\/([^"]+)"/g)) all.add(imported);
  return all;
}

/** Files of Pagefind's index are compressed already. */
const isPacked = (file: string): boolean => /\.(?:pf_\w+|pagefind)$/.test(file);
