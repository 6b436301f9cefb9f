import { spawn } from "node:child_process";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { pathological } from "../support/pathological.ts";
import { ended, project, typescript } from "../support/run.ts";

type Outcome = { readonly name: string } & (
  | { readonly errors: number; readonly first: string }
  | { readonly bytes: number; readonly faults: readonly string[] }
);

/**
 * Seconds of the processor for all of them, however busy the machine: each takes well under two, most a tenth; what grows with a
 * square would take minutes.
 */
const patience = 120;
const timeout = 560_000;
let outcomes: readonly Outcome[];
let stderr: string;

beforeAll(async () => {
  const script = path.join(project, "test", "support", "read-pathological.ts");
  const command = `ulimit -t ${patience}; exec "$0" --max-old-space-size=1024 --import "$1" "$2"`;
  const ran = await ended(spawn("/bin/sh", ["-c", command, process.execPath, typescript, script], { cwd: project }));
  stderr = ran.stderr;
  outcomes = ran.stdout
    .trim()
    .split("\n")
    .map((line): Outcome => JSON.parse(line));
}, timeout);

test("each hostile file is handled or refused, in bounded time and memory", () => {
  expect({ stderr, last: outcomes.at(-1)?.name }).toEqual({ stderr: "", last: Object.keys(pathological).at(-1) });
  expect(outcomes.map(({ name }) => name)).toEqual(Object.keys(pathological));
});

test("what is refused has a place in the file", () => {
  const refused = outcomes.flatMap((outcome) => ("first" in outcome ? [outcome.first] : []));
  expect(refused.length).toBeGreaterThan(100);
  expect(refused.filter((line) => !/^[\w./-]+:\d+:\d+ {2}[a-z0-9-]+ {2}\S/.test(line))).toEqual([]);
});

test("no file has more problems than can be read", () => {
  for (const outcome of outcomes) expect(outcome).not.toMatchObject({ errors: expect.toSatisfy((errors: number) => errors > 2000) });
});

test("what is handled makes pages that hold nothing they may not, and stay in proportion", () => {
  const handled = outcomes.flatMap((outcome) => ("bytes" in outcome ? [outcome] : []));
  expect(handled.length).toBeGreaterThan(20);
  expect(handled.filter(({ faults, bytes }) => faults.length > 0 || bytes > 20_000_000)).toEqual([]);
});
