import { expect, test } from "vitest";
import { readCall } from "../../../bench/call.ts";

test("a call without options measures everything at three sizes, three times", () => {
  expect(readCall([])).toEqual({
    runs: 3,
    sizes: [100, 1000, 10_000],
    only: ["no-search", "hugo", "cold", "warm", "edited", "serve"],
  });
});

test("sizes, runs and tasks can be chosen; tasks run in their own order, each once", () => {
  expect(readCall(["--sizes", "50,60", "--runs=1", "--only", "cold,hugo,cold"])).toEqual({
    runs: 1,
    sizes: [50, 60],
    only: ["hugo", "cold"],
  });
});

test.for<[argv: readonly string[], problem: string]>([
  [["--runs", "0"], '"0" is no whole number from 1 to 999999'],
  [["--sizes", "100,many"], '"many" is no whole number from 1 to 999999'],
  [["--only", "cold,lukewarm"], '--only names "lukewarm"; known are no-search, hugo, cold, warm, edited, serve'],
  [["--size", "10"], "Unknown option '--size'"],
])("%j is refused", ([argv, problem]) => {
  expect(readCall(argv)).toEqual({ problem });
});
