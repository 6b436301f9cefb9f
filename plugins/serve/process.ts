import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Task } from "./messages.ts";

const project = path.join(import.meta.dirname, "..", "..");

/** Starts one of our TypeScript files as a process; it reads its task from its first argument. */
export const startProcess = (file: string, task: Task): ChildProcess =>
  fork(path.join(import.meta.dirname, file), [JSON.stringify(task)], {
    execArgv: ["--import", pathToFileURL(path.join(project, "scripts", "typescript.js")).href],
    serialization: "advanced",
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });

/** @returns gives what a process has written to its standard error so far, the last 20,000 characters of it */
export function complaintOf(child: ChildProcess): () => string {
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-20_000)));
  return () => complaint;
}
