import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../../plugins/rules/list.ts";
import { issuesOf, parseFixture, showIssue } from "../../support/marked.ts";

const root = join(import.meta.dirname, "../../..");
const isRule = (value: unknown): boolean => typeof value === "object" && value !== null && "id" in value && "check" in value;
const fixtures = join(root, "test/fixtures/rules");

test("every file that holds a rule is in the list, and its rule has the file's name", async () => {
  const names = readdirSync(join(root, "plugins/rules")).map((file) => file.replace(/\.ts$/, ""));
  const modules = await Promise.all(
    names.map(async (name): Promise<[string, object]> => [name, await import(join(root, "plugins/rules", `${name}.ts`))]),
  );
  const holding = modules.filter(([, exported]) => Object.values(exported).some(isRule)).map(([name]) => name);
  expect(rules.map(({ id }) => id).toSorted()).toEqual(holding.toSorted());
});

test("every rule has a fixture, and every fixture a rule", () => {
  expect(readdirSync(fixtures).toSorted()).toEqual(rules.map(({ id }) => `${id}.txt`).toSorted());
});

describe("a fixture gives the issues that its lines mark, and no other error", () => {
  test.for(rules)("$id: $explain", ({ id }) => {
    const { files, marked } = parseFixture(readFileSync(join(fixtures, `${id}.txt`), "utf8"));
    const found = issuesOf(files).filter(({ rule, severity }) => rule === id || severity === "error");
    expect(found.map((issue) => showIssue(issue, id, files)).toSorted()).toEqual(marked);
    expect(found.some(({ rule }) => rule === id)).toBe(true);
  });
});
