// The call of `npm run bench`.
import { parseArgs } from "node:util";

/** What is measured, in the order in which each round runs it. */
export const tasks = ["no-search", "hugo", "cold", "warm", "edited", "serve"] as const;
export type Task = (typeof tasks)[number];

export interface BenchCall {
  /** How often each task runs; figures are medians. */
  readonly runs: number;
  /** Numbers of articles. */
  readonly sizes: readonly number[];
  readonly only: readonly Task[];
}

export const usage = `Usage: npm run bench -- [options]

Makes sites of several sizes and measures how long they take to build, rebuild and serve.

Options:
  --runs NUMBER    how often each task runs (default: 3)
  --sizes NUMBERS  numbers of articles, with commas between (default: 100,1000,10000)
  --only TASKS     of ${tasks.join(", ")}; with commas between (default: all)
  --help           show this

It works in the folder for temporary files; TMPDIR names another, such as one in memory.
`;

/** @returns the call, a problem in one sentence, or that the usage is asked for */
export function readCall(argv: readonly string[]): BenchCall | { readonly problem: string } | "help" {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        runs: { type: "string", default: "3" },
        sizes: { type: "string", default: "100,1000,10000" },
        only: { type: "string", default: tasks.join(",") },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const wrong = [values.runs, ...values.sizes.split(",")].find((text) => !/^[1-9]\d{0,5}$/.test(text));
    if (wrong !== undefined) return { problem: `"${wrong}" is no whole number from 1 to 999999` };
    const only = values.only.split(",").map((name) => tasks.find((task) => task === name) ?? { name });
    const unknown = only.find((task) => typeof task === "object");
    if (typeof unknown === "object") return { problem: `--only names "${unknown.name}"; known are ${tasks.join(", ")}` };
    return {
      runs: Number(values.runs),
      sizes: values.sizes.split(",").map(Number),
      only: tasks.filter((task) => only.includes(task)),
    };
  } catch (cause) {
    return { problem: cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : String(cause) };
  }
}
