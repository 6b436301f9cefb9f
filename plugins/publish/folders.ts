import { existsSync, lstatSync, mkdirSync, rmdirSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder, and those above it that are missing.
 * @returns the folders that were made, the outermost first; none where it was there
 * @throws the error of the disk, with none of them left behind
 */
export function makeFolders(folder: string): readonly string[] {
  const missing: string[] = [];
  for (let each = folder; !existsSync(each) && path.dirname(each) !== each; each = path.dirname(each)) missing.unshift(each);
  const made: string[] = [];
  try {
    // One by one: below /proc the `recursive` of Node tries for ever, since a folder is missing whose parent is there.
    for (const each of missing) if (isMade(each)) made.push(each);
    return made;
  } catch (cause) {
    removeEmpty(made);
    throw cause;
  }
}

/** Removes folders that were made, the innermost first, as far as they are empty. */
export function removeEmpty(made: readonly string[]): void {
  try {
    for (const each of made.toReversed()) rmdirSync(each);
  } catch {
    // it is in use by now, and so are those above it
  }
}

/** @returns `false` where another process was quicker */
function isMade(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (cause) {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return false;
    throw cause;
  }
}
