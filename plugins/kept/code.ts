import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "..", "..");

/**
 * A name for the code that makes something, so that what other code made is not taken for it: the source of some folders, all
 * packages and the version of Node.
 * @param folders names of folders of `plugins`
 */
export function codeName(folders: readonly string[]): string {
  const hash = createHash("sha256")
    .update(process.version)
    .update(readFileSync(join(project, "package-lock.json")));
  for (const folder of folders) {
    for (const file of readdirSync(join(project, "plugins", folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (/\.tsx?$/.test(file)) hash.update(`\0${folder}/${file}\0`).update(readFileSync(join(project, "plugins", folder, file)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
