// Work that is kept for the next build. A folder of kept files may be deleted at any time, and a file in it may be of anybody: one
// that is damaged, or not as it was written, is as good as none.
import { createHash, randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface KeptFiles {
  /** The file kept under a name; `undefined` where there is none that is whole. */
  read(name: string): Buffer | undefined;
  /** Keeps a file as a whole or, where nothing can be written, not at all; of more files than may stand, those used least lately go. */
  write(name: string, content: Uint8Array): void;
}

const digestOf = (content: Uint8Array): Buffer => createHash("sha256").update(content).digest();
const digestLength = 32;

/** How long a file is left that another process may be writing, in milliseconds. */
const hour = 3_600_000;

/**
 * @param folder absolute path; it is made when something is kept
 * @param most number of files that are left when one is added
 */
export function keptFiles(folder: string, most: number): KeptFiles {
  return {
    read(name) {
      try {
        const file = join(folder, name);
        const bytes = readFileSync(file);
        const content = bytes.subarray(digestLength);
        if (!bytes.subarray(0, digestLength).equals(digestOf(content))) return undefined;
        utimesSync(file, new Date(), new Date());
        return content;
      } catch {
        return undefined;
      }
    },
    write(name, content) {
      const stage = join(folder, `.${randomUUID()}`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(stage, digestOf(content));
        appendFileSync(stage, content);
        renameSync(stage, join(folder, name));
        removeOld(folder, most);
      } catch {
        removeFile(stage);
      }
    },
  };
}

function removeOld(folder: string, most: number): void {
  const files = readdirSync(folder).map((name) => ({ file: join(folder, name), name, used: statSync(join(folder, name)).mtimeMs }));
  const whole = files.filter(({ name }) => !name.startsWith(".")).toSorted((one, other) => other.used - one.used);
  const cut = files.filter(({ name, used }) => name.startsWith(".") && Math.abs(Date.now() - used) > hour);
  for (const { file } of [...whole.slice(most), ...cut]) removeFile(file);
}

function removeFile(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    // a file in the way of the folder
  }
}
