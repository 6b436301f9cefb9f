// What a command costs, with all processes that it starts.
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { childrenOf } from "../test/support/run.ts";

export interface Cost {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of all cores together. */
  readonly cpu: number;
  /** Most bytes that all processes held at once, sampled; 0 where the system does not tell. */
  readonly memory: number;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Milliseconds between two looks at the memory. */
const interval = 40;

/** Runs a command to its end. @throws with what it wrote where it fails */
export async function measure({ program, args, cwd }: Command): Promise<Cost> {
  // A shell knows the times of what it has waited for, and of what that has waited for.
  const script = '"$@" >&2; code=$?; times; exit $code';
  const start = performance.now();
  const child = spawn("sh", ["-c", script, "sh", program, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const memory = watchMemory(child);
  let said = "";
  let times = "";
  child.stdout.on("data", (chunk: Buffer) => (times += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const wall = (performance.now() - start) / 1000;
  const peak = memory();
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${said.trim()}`);
  return { wall, cpu: secondsOf(times), memory: peak };
}

/** Two commands one after the other, as one. */
export const sum = (one: Cost, other: Cost): Cost => ({
  wall: one.wall + other.wall,
  cpu: one.cpu + other.cpu,
  memory: Math.max(one.memory, other.memory),
});

/** Sums up the last line of `times`: user and system time of the children, `0m1.250000s 0m0.310000s`. */
function secondsOf(times: string): number {
  const last = times.trim().split("\n").at(-1) ?? "";
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((seconds, [, m, s]) => seconds + 60 * Number(m) + Number(s), 0);
}

/** Looks at the memory of a process and all below it again and again. @returns ends that and gives the highest sum in bytes */
export function watchMemory(child: ChildProcess): () => number {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, residentBelow(child.pid));
  };
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

const residentBelow = (pid: number | undefined): number =>
  residentOf(pid) + childrenOf(pid).reduce((bytes, child) => bytes + residentBelow(child.pid), 0);

function residentOf(pid: number | undefined): number {
  try {
    return 1024 * Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0; // it has ended, or this is no Linux
  }
}
