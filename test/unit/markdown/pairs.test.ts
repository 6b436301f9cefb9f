// Markdown in, markup out: each file of pairs/ holds a claim, a line with a dot, Markdown, a dot, markup, a dot.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import { readPairs } from "./read-pairs.ts";
import { showHtml } from "./show.ts";

const folder = new URL("pairs/", import.meta.url);

describe.for(readdirSync(folder))("%s", (file) => {
  const pairs = readPairs(readFileSync(new URL(file, folder), "utf8"));
  test.for(pairs)("$claim", ({ input, output }) => {
    const body = parseBody("articles/a.md", input, 1);
    expect(showHtml(body)).toBe(output);
    expect(body.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
