// A build removes what it replaces, so it first looks whether that is its own.
import { lstatSync, readdirSync } from "node:fs";

/** Why a folder may not be replaced by a build, or `undefined` where it is missing, empty or an earlier output. */
export function foreignOutput(folder: string): string | undefined {
  const names = namesIn(folder);
  if (typeof names === "string") return names;
  if (names.length === 0) return undefined;
  const isBuilt = names.includes(".nojekyll") && names.includes("sitemap.xml");
  // A working copy of a published branch looks like a built site, but for its `.git`.
  const isOurs = isBuilt && names.every((name) => !name.startsWith(".") || name === ".nojekyll" || name === ".DS_Store");
  return isOurs ? undefined : "holds files that no build of this project made";
}

/** Why a folder cannot be a stage, or `undefined` where it is missing or holds nothing but what a build puts there. */
export function foreignStage(folder: string): string | undefined {
  const names = namesIn(folder);
  if (typeof names === "string") return names;
  const isOurs = names.every((name) => /^(?:input|site|old|lock(?:\..*)?)$/.test(name));
  return isOurs ? undefined : "holds files that no build of this project made";
}

function namesIn(folder: string): readonly string[] | string {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isSymbolicLink()) return "is a symbolic link";
  if (!found.isDirectory()) return "is a file";
  try {
    return readdirSync(folder);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return []; // another build has just ended
    throw cause;
  }
}
