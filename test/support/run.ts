import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export const project = path.join(import.meta.dirname, "..", "..");

/** What lets Node run the scripts. */
export const typescript = pathToFileURL(path.join(project, "scripts", "typescript.js")).href;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a script of the project as npm would. */
export const start = (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string = project,
): ChildProcess =>
  spawn(process.execPath, ["--import", typescript, path.join(project, "scripts", `${script}.ts`), ...args], {
    cwd,
    env: { ...withoutColour(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Runs a script to its end. */
export const run = (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string = project,
): Promise<Ran> => ended(start(script, args, env, cwd));

/** Waits for the end of a process. */
export function ended(child: ChildProcess): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

function withoutColour(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...env } = process.env;
  return env;
}

/** Every file below a folder with the hash of its bytes, so that two states can be compared. */
export const fingerprint = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesBelow(folder).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(path.join(folder, file)))
        .digest("hex"),
    ]),
  );

/** Paths of all files below a folder, sorted. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

/** Processes that a process has started and that run still, on Linux. */
export function childrenOf(pid: number | undefined): readonly { readonly pid: number; readonly command: string }[] {
  const text = (file: string): string => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      return ""; // it has ended since
    }
  };
  const threads = existsSync(`/proc/${pid}/task`) ? readdirSync(`/proc/${pid}/task`) : [];
  const children = threads.flatMap((thread) =>
    text(`/proc/${pid}/task/${thread}/children`)
      .split(" ")
      .filter((each) => each !== ""),
  );
  return children.map((child) => ({ pid: Number(child), command: text(`/proc/${child}/cmdline`).replaceAll("\0", " ") }));
}
