import { constants } from "node:os";
import { abandon, openStage, type Stage } from "./stage.ts";

/**
 * Opens the stage of an output folder for the work. Where the work fails, or a signal asks to stop, the output stays as it was, and
 * the stage is removed when the process ends: until then, what the work has begun may still write into it. A signal ends the process
 * as the shell expects (130, 143, 129).
 * @throws what the work throws, or StageProblem
 */
export async function withStage<T>(output: string, work: (stage: Stage) => Promise<T>): Promise<T> {
  let stage: Stage | undefined;
  const remove = (): void => {
    try {
      if (stage !== undefined) abandon(stage);
    } catch {
      // the disk fails; what is left in the stage the next build takes away
    }
  };
  const stop = (signal: NodeJS.Signals): never => process.exit(128 + constants.signals[signal]);
  // Before the stage is there, so that no moment is left in which a signal finds it unguarded.
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  process.on("exit", remove);
  try {
    stage = openStage(output);
    const done = await work(stage);
    process.off("exit", remove);
    return done;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
