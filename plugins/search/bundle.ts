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

/** Pagefind adds its own interface, 390 KB that no page of ours asks for, and filters, which the files beside the index hold. */
export async function removeUnused(folder: string, { wasm }: BundleEntry): Promise<void> {
  const used = (name: string): boolean => name === script || name === entryFile || name.endsWith(".pf_meta") || wasm.has(name);
  for (const item of await readdir(folder, { withFileTypes: true })) {
    if (item.isFile() ? !used(item.name) : item.name === "filter") await rm(join(folder, item.name), { recursive: true });
  }
}

/**
 * What is changed in Pagefind's script: it keeps silent about a part of the index that cannot be read, so that a lost network looks
 * like nothing found; a failure to start is nobody's; and with only what the query layer asks for, a fifth of it goes.
 */
const changes: readonly { readonly from: RegExp; readonly to: string; readonly times: number }[] = [
  { from: /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)\s*=>\s*\{\s*\}\)/g, to: "$1", times: 2 },
  { from: /this\.init\(options2\?\.language\);/g, to: "this.init(options2?.language).catch(()=>{});", times: 1 },
  {
    from: /export\s*\{[^}]*\bcreateInstance\b[^}]*\};?\s*$/g,
    to: "const open=(options)=>new Pagefind({...options,language:detectLanguage(),primary:true});export{open as createInstance};",
    times: 1,
  },
];

/**
 * Changes the script, and makes it shorter.
 * @param minify makes a script shorter: without what its exports do not need, and without messages to the console
 * @throws if the script is not the one that is known
 */
export async function prepareScript(folder: string, minify: (script: string) => Promise<string>): Promise<void> {
  const file = join(folder, script);
  let text = await readFile(file, "utf8");
  for (const { from, to, times } of changes) {
    if (text.match(from)?.length !== times) throw new Error(`${script} is not that of the pinned version of pagefind`);
    text = text.replace(from, to);
  }
  await writeFile(file, await minify(text));
}
