// What Pagefind wrote, made as small as it can be.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const script = "pagefind.js";
const entryFile = "pagefind-entry.json";

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.number(), wasm: z.string().nullable() })) });

/** What a written index says of itself: how many pages it holds and which WebAssembly files it asks for. */
export interface BundleEntry {
  readonly pages: number;
  readonly wasm: ReadonlySet<string>;
}

export async function readEntry(folder: string): Promise<BundleEntry> {
  const { languages } = entrySchema.parse(JSON.parse(await readFile(join(folder, entryFile), "utf8")));
  const all = Object.values(languages);
  return {
    pages: all.reduce((sum, language) => sum + language.page_count, 0),
    wasm: new Set(all.map((language) => `wasm.${language.wasm ?? "unknown"}.pagefind`)),
  };
}

/** Pagefind adds its own interface, 390 KB that no page of ours asks for. */
export async function removeUnused(folder: string, { wasm }: BundleEntry): Promise<void> {
  const used = (name: string): boolean => name === script || name === entryFile || name.endsWith(".pf_meta") || wasm.has(name);
  for (const item of await readdir(folder, { withFileTypes: true })) {
    if (item.isFile() && !used(item.name)) await rm(join(folder, item.name));
  }
}

/** Where Pagefind's script keeps silent about a part of the index that cannot be read, so that a lost network looks like nothing found. */
const silence = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)\s*=>\s*\{\s*\}\)/g;

/**
 * Lets the script say when a part of the index cannot be read, and makes it shorter.
 * @param minify makes a script shorter
 * @throws if the script is not the one that is known
 */
export async function prepareScript(folder: string, minify: (script: string) => Promise<string>): Promise<void> {
  const file = join(folder, script);
  const text = await readFile(file, "utf8");
  if (text.match(silence)?.length !== 2) throw new Error(`${script} is not that of the pinned version of pagefind`);
  await writeFile(file, await minify(text.replaceAll(silence, "$1")));
}
