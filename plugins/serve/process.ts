import { fork, type ChildProcess } from "node:child_process";
import path from "node:path";
import type { Task } from "./messages.ts";

const project = path.join(import.meta.dirname, "..", "..");

/** Starts one of our TypeScript files as a process; it reads its task from its first argument. */
export const startProcess = (file: string, task: Task): ChildProcess =>
  fork(path.join(import.meta.dirname, file), [JSON.stringify(task)], {
    // tsx looks for its settings in the working directory, which need not be the project's.
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(project, "tsconfig.json") },
    execArgv: ["--import", import.meta.resolve("tsx")],
    serialization: "advanced",
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
