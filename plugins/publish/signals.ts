import { constants } from "node:os";
import { abandon, type Stage } from "./stage.ts";

/** While the work runs, a signal to stop removes the stage and ends the process as the shell expects (130, 143, 129). */
export async function abandonOnSignal<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals): never => {
    abandon(stage);
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
