// What a workflow may do decides what a stranger's pull request may reach.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const folder = path.resolve(import.meta.dirname, "../../../.github/workflows");
const names = readdirSync(folder);

const permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const job = z.object({
  "runs-on": z.string(),
  "timeout-minutes": z.number(),
  permissions: permissions.optional(),
  steps: z.array(step),
});
const workflow = z.object({ on: z.record(z.string(), z.unknown()), permissions, jobs: z.record(z.string(), job) });

const text = (name: string): string => readFileSync(path.join(folder, name), "utf8");
const read = (name: string): z.infer<typeof workflow> => workflow.parse(parse(text(name)));
const jobsOf = (name: string): readonly z.infer<typeof job>[] => Object.values(read(name).jobs);
const stepsOf = (name: string): readonly z.infer<typeof step>[] => jobsOf(name).flatMap(({ steps }) => steps);

describe.for(names)("%s", (name) => {
  test("starts by nothing that gives the code of a stranger rights or secrets", () => {
    const started = Object.keys(read(name).on);
    expect(started.filter((each) => !["push", "pull_request", "schedule", "workflow_dispatch"].includes(each))).toEqual([]);
  });

  test("may read the code and no more, but for a job that publishes and runs no code of the repository", () => {
    const { permissions: all, jobs } = read(name);
    expect(all).toEqual({ contents: "read" });
    for (const { permissions: own = {}, steps } of Object.values(jobs)) {
      const writes = Object.keys(own).filter((right) => own[right] === "write");
      if (writes.length === 0) continue;
      expect(writes.toSorted()).toEqual(["id-token", "pages"]);
      expect(Object.keys(read(name).on)).not.toContain("pull_request");
      expect(steps.filter(({ run, uses }) => run !== undefined || uses?.startsWith("actions/checkout@"))).toEqual([]);
    }
  });

  test("pins each action to the commit of a released version, which it names", () => {
    const lines = text(name)
      .split("\n")
      .filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(stepsOf(name).filter(({ uses }) => uses !== undefined).length);
    expect(lines.filter((line) => !/^ +(?:- )?uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("puts no text of others into a command, nor anywhere but known values", () => {
    expect(stepsOf(name).filter(({ run }) => run?.includes("${{"))).toEqual([]);
    const known = /^(?:github\.(?:server_url|repository|event\.pull_request\.number)|steps\.\w+\.outputs\.(?:base_url|page_url))$/;
    const values = [...text(name).matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, value = ""]) => value);
    expect(values.filter((value) => !known.test(value))).toEqual([]);
  });

  test("leaves no token behind, runs no script of a dependency, and ends", () => {
    const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((each) => each.with["persist-credentials"] !== false)).toEqual([]);
    const installs = stepsOf(name).flatMap(({ run }) => (run?.includes("npm ci") || run?.includes("npm install") ? [run] : []));
    expect(installs.filter((run) => !run.includes("npm ci --ignore-scripts"))).toEqual([]);
    expect(jobsOf(name).filter((each) => each["timeout-minutes"] > 60 || each["runs-on"].endsWith("latest"))).toEqual([]);
  });
});

test("all workflows use one version of an action", () => {
  const used = new Map<string, Set<string>>();
  for (const { uses } of names.flatMap(stepsOf)) {
    const [action = "", commit = ""] = uses?.split("@") ?? [];
    if (action !== "") used.set(action, (used.get(action) ?? new Set()).add(commit));
  }
  expect([...used].filter(([, commits]) => commits.size > 1)).toEqual([]);
});
