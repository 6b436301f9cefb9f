import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readPage } from "../../plugins/publish/page.ts";
import { pageFacts } from "../support/page-facts.ts";
import { makeSite } from "../support/made-site.ts";
import { ended, filesBelow, fingerprint, project, run, start, type Ran } from "../support/run.ts";

const fixture = path.join(project, "test", "fixtures", "second-site");
const article = "articles/keeping-bread.md";
let folder: string;
let content: string;
let output: string;
const build = (...more: readonly string[]): Promise<Ran> =>
  run("build", ["--content", content, "--output", output, "--today", "2026-11-24", ...more]);
const read = (file: string): string => readFileSync(path.join(output, file), "utf8");

let first: Ran;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "build-"));
  content = path.join(folder, "content");
  output = path.join(folder, "site");
  cpSync(fixture, content, { recursive: true });
  first = await build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a build writes the whole site and says so in one line", () => {
  expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\S+site: \d+ pages in \d+\.\d s\n$/) });
  const files = filesBelow(output);
  for (const file of [
    "index.html",
    "articles/keeping-bread/index.html",
    "404.html",
    "sitemap.xml",
    "feed.xml",
    "_headers",
    "search/engine.js",
    "search/site.json",
    "pagefind/pagefind.js",
  ])
    expect(files).toContain(file);
});

test("a build leaves nothing beside its output", () => {
  expect(readdirSync(folder).sort()).toEqual(["content", "site"]);
});

test("the strict reading of pages sees the ids and addresses that a browser's parser sees", () => {
  const pages = filesBelow(output).filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) {
    const { ids, addresses } = readPage(read(file));
    expect({ file, ids: [...ids].sort(), addresses: [...addresses].sort() }).toEqual({ file, ...pageFacts(read(file)) });
  }
});

test("an address given by the call goes into links, feeds and redirects", async () => {
  const other = path.join(folder, "moved");
  await run("build", ["--content", content, "--output", other, "--url", "https://moved.example/"]);
  expect(readFileSync(path.join(other, "robots.txt"), "utf8")).toContain("Sitemap: https://moved.example/sitemap.xml");
  expect(readFileSync(path.join(other, "index.html"), "utf8")).not.toContain("/home-baking/");
  rmSync(other, { recursive: true });
});

describe("a build that does not finish leaves the last good site as it was", () => {
  test("content with an error: exit 1, the issue on standard error", async () => {
    const before = fingerprint(output);
    const text = readFileSync(path.join(content, article), "utf8");
    writeFileSync(path.join(content, article), text.replace("title:", "titel:"));
    const ran = await build();
    writeFileSync(path.join(content, article), text);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('unknown key "titel"');
    expect(fingerprint(output)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["content", "site"]);
  });

  test("an output folder that is not ours: exit 2, nothing written", async () => {
    const ran = await run("build", ["--content", content, "--output", folder]);
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      stderr: `--output is ${folder}, which holds the content folder; name a folder beside it\n`,
    });
  });

  test.for([
    ["SIGTERM", 143],
    ["SIGINT", 130],
    ["SIGHUP", 129],
  ] as const)("%s in the middle of writing: exit %i", async ([signal, code]) => {
    const before = fingerprint(output);
    const child = start("build", ["--content", content, "--output", output]);
    const done = ended(child);
    await staged();
    child.kill(signal);
    expect((await done).code).toBe(code);
    expect(fingerprint(output)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["content", "site"]);
  });
});

test("SIGTERM while the index is written: exit 143, and no folder is left behind", async () => {
  const large = path.join(folder, "large");
  makeSite(path.join(large, "content"), 150);
  const child = start("build", ["--content", path.join(large, "content"), "--output", path.join(large, "site")]);
  const done = ended(child);
  await vi.waitFor(() => expect(existsSync(path.join(large, ".site.build/site/pagefind"))).toBe(true), { interval: 2, timeout: 30_000 });
  child.kill("SIGTERM");
  expect((await done).code).toBe(143);
  expect(readdirSync(large)).toEqual(["content"]);
  rmSync(large, { recursive: true });
});

/** Waits until a build has begun to write. */
const staged = (): Promise<void> =>
  vi.waitFor(() => expect(existsSync(path.join(folder, ".site.build", "site"))).toBe(true), { interval: 5, timeout: 30_000 });

describe("one more article, with no other edit", () => {
  const file = (): string => path.join(content, "articles", "milling-at-home.md");
  let before: Readonly<Record<string, string>>;

  beforeAll(async () => {
    before = fingerprint(output);
    writeFileSync(file(), oneMore);
    expect((await build()).code).toBe(0);
  });

  test.for([
    ["the list of articles", "articles/index.html", "Is fresh flour thirstier?"],
    ["its term", "grain/rye/index.html", "Is fresh flour thirstier?"],
    ["the axis of its term", "technique/index.html", "3 findings: 2 support, 1 qualifies"],
    ["its crossing, which was not there before", "technique/autolyse/rye/index.html", "Fresh rye drank a tenth more water."],
    ["the matrix", "matrix/technique-by-grain/index.html", "technique/autolyse/rye/"],
    ["the list of findings", "findings/index.html", "MILL-1"],
    ["its source", "sources/log2025/index.html", "MILL-1"],
    ["the related articles of others", "articles/rye-and-acid/index.html", "Is fresh flour thirstier?"],
    ["what links to the article that it links to", "articles/first-loaf/index.html", "Is fresh flour thirstier?"],
    ["the feed", "feed.xml", "milling-at-home"],
    ["the sitemap", "sitemap.xml", "milling-at-home"],
  ])("changes %s", ([, changed = "", text]) => {
    expect(read(changed)).toContain(text);
  });

  test("is found by search", () => {
    const fragments = filesBelow(path.join(output, "pagefind/fragment"));
    const texts = fragments.map((name) => gunzipSync(readFileSync(path.join(output, "pagefind/fragment", name))).toString("utf8"));
    expect(texts.filter((text) => text.includes("quernstone"))).toHaveLength(1);
  });

  test("is gone without a trace when its file is removed", async () => {
    rmSync(file());
    expect((await build()).code).toBe(0);
    expect(fingerprint(output)).toEqual(before);
  });
});

const oneMore = `---
title: Is fresh flour thirstier?
summary: A little.
technique: [autolyse]
grain: [rye]
reviewed: 2026-05-01
---
Freshly milled flour, from a quernstone, against [a first loaf](first-loaf.md).

::: finding mill-1

Fresh rye drank a tenth more water.

- supports: autolyse
- scope: rye
- strength: single study
- source: [@log2025, loaf 40]
- seen: primary, 2026-05-01
- conditions: One quern.

:::

## Not tried yet

Old flour.
`;
