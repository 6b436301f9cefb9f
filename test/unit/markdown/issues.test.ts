// Markdown in, issues out: each file of issues/ holds a claim, a line with a dot, Markdown, a dot, issues, a dot.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import { readPairs } from "./read-pairs.ts";
import { showIssue } from "./show.ts";

const folder = new URL("issues/", import.meta.url);

describe.for(readdirSync(folder))("%s", (file) => {
  const pairs = readPairs(readFileSync(new URL(file, folder), "utf8"));
  test.for(pairs)("$claim", ({ input, output }) => {
    expect(parseBody("articles/a.md", input, 1).issues.map(showIssue)).toEqual(output.split("\n"));
  });
});
