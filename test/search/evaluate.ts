// `npm run search:evaluate`. It stands here and not among the scripts, so that the compiled programs hold nothing of the tests.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCall, usage, type EvaluationCall } from "./call.ts";
import { compare } from "./compare.ts";
import { failuresOf } from "./failures.ts";
import { readJudged } from "./judged.ts";
import { tableOf } from "./table.ts";
import { project, run } from "../support/run.ts";
import { describeFailure } from "../../scripts/failure.ts";

const call = readCall(process.argv.slice(2));
if (call === "help") process.stdout.write(usage);
else if ("problem" in call) end(call.problem, 2);
else await evaluate(call).catch((cause: unknown) => end(`failed: ${describeFailure(cause)}`, 3));

async function evaluate({ half, output, queries, failures }: EvaluationCall): Promise<void> {
  const judged = readJudged(queries ?? path.join(project, "test", "search", "queries.json"), half);
  const folder = mkdtempSync(path.join(tmpdir(), "search-evaluate-"));
  try {
    const built = output ?? (await build(path.join(folder, "site")));
    const compared = await compare(built, half, judged, true);
    process.stdout.write(`${tableOf(compared)}${failures ? failuresOf(compared.judged) : ""}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(output: string): Promise<string> {
  const { code, stderr } = await run("build", ["--content", path.join(project, "content"), "--output", output]);
  if (code !== 0) throw new Error(`the guide could not be built: ${stderr.trim()}`);
  return output;
}

function end(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
