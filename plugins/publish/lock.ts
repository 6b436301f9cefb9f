// A lock that a killed process cannot leave behind for good: it names its holder, and a holder that is gone holds nothing.
import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolders, removeEmpty } from "./folders.ts";

const lockOf = (folder: string): string => path.join(folder, "lock");
const claimOf = (pid: number): string => `${pid} ${startOf(pid)}\n`;

/** Whether this process holds the lock of a folder. */
export const holdsLock = (folder: string): boolean => read(lockOf(folder)) === claimOf(process.pid);

/** A lock that is ours, with the folders that were made for it, the outermost first; or the process that holds it. */
export type Lock = { readonly made: readonly string[] } | { readonly heldBy: number };

/** Takes the lock of a folder, making the folder if need be. @throws the error of the disk, with nothing left behind */
export function takeLock(folder: string): Lock {
  const made: string[] = [];
  try {
    const heldBy = claim(folder, made);
    return heldBy === undefined ? { made } : { heldBy };
  } catch (cause) {
    removeEmpty(made);
    throw cause;
  }
}

/** @param made gets the folders that are made @returns the process that holds the lock, if another does */
function claim(folder: string, made: string[]): number | undefined {
  const lock = lockOf(folder);
  const own = claimOf(process.pid);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    made.push(...makeFolders(folder));
    const fresh = path.join(folder, `lock.${process.pid}`);
    try {
      // A link appears whole or not at all, so nobody reads half a lock.
      writeFileSync(fresh, own);
      linkSync(fresh, lock);
      return undefined;
    } catch (cause) {
      if (!hasCode(cause, "EEXIST") && !hasCode(cause, "ENOENT")) throw cause;
    } finally {
      rmSync(fresh, { force: true });
    }
    const held = read(lock);
    if (held === undefined) continue;
    const holder = Number.parseInt(held, 10);
    if (isAlive(holder) && held === claimOf(holder)) return holder;
    setAside(lock, held);
  }
  throw new Error(`could not take the lock ${lock}`);
}

/** Moves a stale lock away, unless another process was quicker and has put its own in its place. */
function setAside(lock: string, stale: string): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (read(aside) !== stale) linkSync(aside, lock);
  } catch (cause) {
    if (!hasCode(cause, "ENOENT") && !hasCode(cause, "EEXIST")) throw cause;
  }
  rmSync(aside, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    if (hasCode(cause, "ENOENT")) return undefined;
    throw cause;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return hasCode(cause, "EPERM");
  }
}

/** When a process started, as text that only serves to tell it from a later one with the same number. */
function startOf(pid: number): string {
  try {
    // Linux: the name in parentheses may hold spaces; the start is the twentieth field after it.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return startFromPs(pid);
  }
}

function startFromPs(pid: number): string {
  try {
    const env = { ...process.env, LC_ALL: "C" };
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], env }).trim();
  } catch {
    return "";
  }
}

const hasCode = (cause: unknown, code: string): boolean => cause instanceof Error && "code" in cause && cause.code === code;
