// The call of `npm run search:evaluate`.
import { parseArgs } from "node:util";
import { halves, type Half } from "./judged.ts";

export interface EvaluationCall {
  readonly half: Half;
  /** A built site; the guide is built into a temporary folder where none is named. */
  readonly output: string | undefined;
  readonly queries: string | undefined;
  /** Whether queries that went wrong are listed, with what came instead. */
  readonly failures: boolean;
}

export const usage = `Usage: npm run search:evaluate -- [options]

Compares search with plain Pagefind on judged queries.

Options:
  --half HALF     report or tune (default: report); tune ranking by the first only
  --output DIR    a built site (default: builds the guide into a temporary folder)
  --queries FILE  its judged queries (default: test/search/queries.json)
  --failures      list the queries that went wrong, with what came instead
  --help          show this
`;

/** @returns the call, a problem in one sentence, or that the usage is asked for */
export function readCall(argv: readonly string[]): EvaluationCall | { readonly problem: string } | "help" {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        half: { type: "string", default: "report" },
        output: { type: "string" },
        queries: { type: "string" },
        failures: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const half = halves.find((known) => known === values.half);
    if (half === undefined) return { problem: `--half is "${values.half}"; expected tune or report` };
    if (values.output !== undefined && values.queries === undefined)
      return { problem: "--output needs --queries: the judged queries of that site" };
    return { half, output: values.output, queries: values.queries, failures: values.failures };
  } catch (cause) {
    return { problem: cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : String(cause) };
  }
}
