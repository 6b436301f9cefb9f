// Keeps the search index near the content while it is edited, in a process of its own.
import type { ChildProcess } from "node:child_process";
import type { Task } from "./messages.ts";
import { complaintOf, startProcess } from "./process.ts";

/** How long the content must have been quiet before it is indexed again. */
const quiet = 1_000;

export interface BackgroundIndexer {
  /** Indexes the content as it is once it has been quiet; an index under way is of older content and is given up. */
  index(): void;
  close(): void;
}

/** @param done called with what went wrong, or nothing, when an index is in place */
export function startIndexer(task: Task, done: (problem: string | undefined) => void): BackgroundIndexer {
  let timer: NodeJS.Timeout | undefined;
  let running: ChildProcess | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    running?.removeAllListeners("close");
    running?.kill();
    running = undefined;
  };

  const start = (): void => {
    const child = startProcess("index-process.ts", task);
    running = child;
    const complaint = complaintOf(child);
    child.on("close", (code, signal) => {
      running = undefined;
      done(code === 0 ? undefined : complaint().trim() || `its process ended (${signal ?? `exit code ${code}`})`);
    });
  };

  let isFirst = true;
  return {
    index: () => {
      stop();
      timer = setTimeout(start, isFirst ? 0 : quiet);
      isFirst = false;
    },
    close: stop,
  };
}
