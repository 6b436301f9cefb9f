// A build writes into a fresh folder beside its target, because a rename works only within one disk; the target is
// replaced by two renames at the very end. A stage left by a killed process is put right when the next one opens.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { removeEmpty } from "./folders.ts";
import { holdsLock, takeLock, type Lock } from "./lock.ts";
import { foreignOutput, foreignStage } from "./foreign.ts";

export interface Stage {
  /** The public folder that the build replaces. */
  readonly output: string;
  /** `.<name>.build` beside it; holds all below, and the lock. */
  readonly folder: string;
  /** Empty: a build reads nothing but what was planned. */
  readonly input: string;
  /** The site under construction. */
  readonly site: string;
  /** Folders above the output that were not there before, the outermost first. */
  readonly above: readonly string[];
}

/** The output folder cannot be used; the message says what to do. */
export class StageProblem extends Error {}

/**
 * Opens the stage for an output folder and puts right what a killed build left.
 * @throws StageProblem where another build holds it, or where the output is no folder of ours
 */
export function openStage(output: string): Stage {
  const folder = folderOf(output);
  const lock = lockFor(output, folder);
  if ("heldBy" in lock) throw new StageProblem(`another build of ${output} is running (process ${lock.heldBy}); wait for it to end`);
  const above = lock.made.filter((each) => each !== folder);
  const stage = { output, folder, input: path.join(folder, "input"), site: path.join(folder, "site"), above };
  try {
    finishSwap(stage);
    const reason = foreignOutput(output);
    if (reason !== undefined) throw new StageProblem(`${output} ${reason}; name another folder, or remove it`);
    clear(stage);
    mkdirSync(stage.input);
    mkdirSync(stage.site);
  } catch (cause) {
    abandon(stage);
    throw cause;
  }
  return stage;
}

/** @throws StageProblem where something else stands there, or nothing can be made beside the output */
function lockFor(output: string, folder: string): Lock {
  try {
    const inTheWay = foreignStage(folder);
    if (inTheWay !== undefined) throw new StageProblem(`${folder} ${inTheWay}; a build of ${output} needs that name, so move it away`);
    return takeLock(folder);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (!unwritable.has(code)) throw cause;
    throw new StageProblem(`${output} cannot be written, nor anything beside it (${code}); name another folder`, { cause });
  }
}

const unwritable: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EEXIST", "ENAMETOOLONG"]);

const folderOf = (output: string): string => path.join(path.dirname(output), `.${path.basename(output)}.build`);
const oldOf = (stage: Stage): string => path.join(stage.folder, "old");

/** Makes the staged site the public one, and removes the stage. */
export function swap(stage: Stage): void {
  if (existsSync(stage.output)) renameSync(stage.output, oldOf(stage));
  try {
    renameSync(stage.site, stage.output);
  } catch (cause) {
    finishSwap(stage);
    throw cause;
  }
  abandon(stage);
}

/** A swap that was cut between its renames left no public folder: the last good one goes back. */
function finishSwap(stage: Stage): void {
  if (!existsSync(stage.output) && existsSync(oldOf(stage))) renameSync(oldOf(stage), stage.output);
}

/** Removes the stage, unless that is done already; the public folder stays as it is. */
export function abandon(stage: Stage): void {
  if (!holdsLock(stage.folder)) return;
  finishSwap(stage);
  clear(stage);
  // The lock goes last: while it stands, no other build makes anything in here.
  rmSync(path.join(stage.folder, "lock"), { force: true });
  removeEmpty([...stage.above, stage.folder]); // unless another build has taken the folder over
}

/** Puts right what a killed build of an output folder left, if anything. */
export function recover(output: string): void {
  if (existsSync(folderOf(output))) abandon(openStage(output));
}

function clear(stage: Stage): void {
  for (const name of readdirSync(stage.folder)) {
    if (name !== "lock") remove(path.join(stage.folder, name));
  }
}

/** An indexing process that was ended a moment ago may have made one more file while the folder was emptied. */
function remove(folder: string): void {
  for (let tries = 0; tries < 10; tries += 1) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
