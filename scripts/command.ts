// What every command does alike: read the call, answer --help, say in one sentence what is wrong, and end with a number
// (0 fine, 1 the content is wrong, 2 the call is wrong, 3 the program or the machine failed).
import { realpathSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { readSettings, type Command, type Settings } from "../plugins/settings.ts";
import { StageProblem } from "../plugins/publish/stage.ts";
import { describeFailure } from "./failure.ts";
import { commit, today } from "./today.ts";

/** A call that cannot be carried out as it stands. */
export class CallProblem extends Error {}

export async function run(
  command: Command,
  work: (settings: Settings, words: readonly string[]) => number | Promise<number>,
): Promise<void> {
  // The reader of a pipe may leave early, as `head` does; what is left to say then has no reader.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code !== "EPIPE") process.exit(3); // a full disk, for example; there is nobody left to tell
    });
  }
  process.on("uncaughtException", (cause) => process.exit(say(failed(cause), 3)));
  process.exitCode = await attempt(command, work);
  if (process.exitCode === 3) process.exit(); // what it had begun is of no use any more
}

async function attempt(
  command: Command,
  work: (settings: Settings, words: readonly string[]) => number | Promise<number>,
): Promise<number> {
  try {
    const call = readSettings(command, process.argv.slice(2), { env: process.env, cwd: process.cwd(), real, today, commit });
    if ("help" in call) {
      process.stdout.write(call.help);
      return 0;
    }
    if ("problem" in call) return say(call.problem, 2);
    return await work(call.settings, call.words);
  } catch (cause) {
    if (cause instanceof CallProblem || cause instanceof StageProblem) return say(cause.message, 2);
    return say(failed(cause), 3);
  }
}

/** The real path of a folder that may not be there yet: links are followed in the part that is. */
function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(real(parent), path.basename(folder));
  }
}

const failed = (cause: unknown): string => `failed: ${describeFailure(cause)}`;

function say(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}

/** Waits for a signal to stop. @returns the number that a process stopped by it ends with */
export const stopped = (): Promise<number> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve(128 + constants.signals[signal]));
  });

/** A path as the reader would write it: from the working folder where it lies in it, else whole. */
export function shownPath(absolute: string): string {
  const relative = path.relative(process.cwd(), absolute).split(path.sep).join("/");
  return relative.startsWith("..") ? absolute : relative;
}

/** Whether a stream takes colour: a terminal does, unless NO_COLOR says no; FORCE_COLOR says yes. */
export function takesColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0") return true;
  return !NO_COLOR && FORCE_COLOR !== "0" && stream.isTTY;
}

/** Says what long work is doing, on a terminal only, in one line that it clears. */
export function progress(doing: string): void {
  if (!process.stderr.isTTY || process.env["CI"]) return;
  process.stderr.write(`\r\u001b[K${doing}`);
}
