import { constants } from "node:os";
import { abandon, openStage, type Stage } from "./stage.ts";

/**
 * Opens the stage of an output folder for the work. Where the work fails, or a signal asks to stop, the stage is removed and the
 * output stays as it was; a signal ends the process as the shell expects (130, 143, 129).
 * @throws what the work throws, or StageProblem
 */
export async function withStage<T>(output: string, work: (stage: Stage) => Promise<T>): Promise<T> {
  let stage: Stage | undefined;
  const stop = (signal: NodeJS.Signals): never => {
    if (stage !== undefined) abandon(stage);
    process.exit(128 + constants.signals[signal]);
  };
  // Before the stage is there, so that no moment is left in which a signal finds it unguarded.
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  try {
    stage = openStage(output);
    return await work(stage);
  } catch (cause) {
    if (stage !== undefined) abandon(stage);
    throw cause;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
