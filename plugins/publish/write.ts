import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A file of the site that is no page: made by us, or copied as it is. */
export type OutputFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly make: () => string }
  | { readonly path: string; readonly copyOf: string };

/** Writes files below a folder. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  for (const file of files) {
    const target = path.join(folder, file.path);
    if (!existsSync(path.dirname(target))) mkdirSync(path.dirname(target), { recursive: true });
    if ("copyOf" in file) copyFileSync(file.copyOf, target);
    else writeFileSync(target, "make" in file ? file.make() : file.bytes);
  }
}

/** Paths that stand more than once in a list of outputs, capitals not told apart. */
export function pathsTaken(paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paths.filter((each) => {
    const key = each.toLowerCase();
    const isTaken = seen.has(key);
    seen.add(key);
    return isTaken;
  });
}
