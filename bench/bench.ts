// `npm run bench`. It stands here and not among the scripts, so that the compiled programs hold nothing of the tests.
import { cpus, loadavg } from "node:os";
import { describeFailure } from "../scripts/failure.ts";
import { readCall, usage, type BenchCall } from "./call.ts";
import { hugoVersion } from "./hugo.ts";
import { measureSize } from "./rounds.ts";
import { tableOf } from "./table.ts";

const call = readCall(process.argv.slice(2));
if (call === "help") process.stdout.write(usage);
else if ("problem" in call) end(call.problem, 2);
else await bench(call).catch((cause: unknown) => end(`failed: ${describeFailure(cause)}`, 3));

async function bench(asked: BenchCall): Promise<void> {
  const say = (doing: string): boolean => process.stderr.write(`${doing}\n`);
  const version = hugoVersion();
  process.stdout.write(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} at the start; Node ${process.version}; Hugo ${version ?? "is not installed"}\n\n`,
  );
  for (const size of asked.sizes) process.stdout.write(`${tableOf(await measureSize(size, asked, say))}\n`);
  process.stdout.write(`load ${loadavg()[0]?.toFixed(1)} at the end. Where it is above the number of cores, read the shares of CPU.\n`);
}

function end(sentence: string, code: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
