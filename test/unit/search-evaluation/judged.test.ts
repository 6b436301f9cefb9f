import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCall } from "../../search/call.ts";
import { readJudged } from "../../search/judged.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "judged-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(content: unknown): string {
  const file = path.join(folder, "queries.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("the two halves take turns within each kind", () => {
  const file = written({ queries: ["a1", "b1", "a2", "a3", "b2"].map((text) => ({ kind: text.slice(0, 1), text })) });
  const texts = (half: "tune" | "report"): readonly string[] => readJudged(file, half).map(({ text }) => text);
  expect(texts("tune")).toEqual(["a1", "b1", "a3"]);
  expect(texts("report")).toEqual(["a2", "b2"]);
});

test("a query that is not as described is refused with its place", () => {
  const query = { kind: "short", text: "oaks" };
  const refusal = (more: object): string => {
    try {
      readJudged(written({ queries: [{ ...query, ...more }] }), "tune");
      return "";
    } catch (cause) {
      return cause instanceof Error ? cause.message : "";
    }
  };
  expect(refusal({})).toBe("");
  expect(refusal({ answers: { "/articles/oaks/": 4 } })).toContain("queries[0].answers");
  expect(refusal({ answers: { "articles/oaks/": 3 } })).toContain('queries[0].answers["articles/oaks/"]');
  expect(refusal({ sections: ["https://example.org/"] })).toContain("an address begins at the site's base, as in /articles/x/#dq-01");
  expect(refusal({ answer: {} })).toContain("answer");
});

test("the guide's queries stand in both halves, at least 40 in each", () => {
  const file = path.join(import.meta.dirname, "..", "..", "search", "queries.json");
  const tune = readJudged(file, "tune");
  const report = readJudged(file, "report");
  expect(Math.min(tune.length, report.length)).toBeGreaterThanOrEqual(40);
  expect(new Set(tune.map(({ kind }) => kind))).toEqual(new Set(report.map(({ kind }) => kind)));
  const texts = [...tune, ...report].map(({ text }) => text);
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
});

test.for<[argv: readonly string[], read: unknown]>([
  [[], { half: "report", output: undefined, queries: undefined, failures: false }],
  [["--half", "tune", "--failures"], { half: "tune", output: undefined, queries: undefined, failures: true }],
  [["--output", "a", "--queries=b"], { half: "report", output: "a", queries: "b", failures: false }],
  [["--help"], "help"],
  [["--half", "both"], { problem: '--half is "both"; expected tune or report' }],
  [["--output", "a"], { problem: "--output needs --queries: the judged queries of that site" }],
  [["--hlaf"], { problem: "Unknown option '--hlaf'" }],
])("the call %j is read", ([argv, read]) => {
  expect(readCall(argv)).toEqual(read);
});
