// Work is kept between builds; what is built is the same with it and without.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { filesBelow, fingerprint, project, run } from "../support/run.ts";

type Site = Readonly<Record<string, string>>;

let place: string;
let content: string;
let cache: string;
/** What is built where nothing is kept. */
let fresh: Site;

async function build(kept = cache): Promise<Site> {
  const output = path.join(place, "site");
  rmSync(output, { recursive: true, force: true });
  const given = ["--content", content, "--output", output, "--cache", kept, "--today", "2026-11-24"];
  expect(await run("build", given)).toMatchObject({ code: 0, stderr: "" });
  return fingerprint(output);
}
const keptFiles = (): readonly string[] => filesBelow(cache).map((file) => path.join(cache, file));
const edit = (): void => {
  const file = path.join(content, "articles/first-loaf.md");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nOne sentence more.\n`);
};

beforeAll(async () => {
  place = mkdtempSync(path.join(tmpdir(), "kept-"));
  content = path.join(place, "content");
  cache = path.join(place, "cache");
  cpSync(path.join(project, "test/fixtures/second-site"), content, { recursive: true });
  fresh = await build();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true });
  cpSync(path.join(project, "test/fixtures/second-site"), content, { recursive: true });
});

test("articles, relations and the search index are kept", () => {
  expect(new Set(filesBelow(cache).map((file) => path.dirname(file)))).toEqual(new Set(["content", "related", "search"]));
});

test("with what an earlier build has kept", async () => {
  const before = keptFiles().map((file) => [file, statSync(file).ino]);
  expect(await build()).toEqual(fresh);
  expect(keptFiles().map((file) => [file, statSync(file).ino])).toEqual(before);
});

test("after an edit, and after it was taken back", async () => {
  edit();
  const edited = await build(path.join(place, "empty"));
  expect(edited).not.toEqual(fresh);
  expect(await build()).toEqual(edited);
  cpSync(path.join(project, "test/fixtures/second-site"), content, { recursive: true });
  expect(await build()).toEqual(fresh);
});

test("where kept files are damaged", async () => {
  for (const file of keptFiles()) truncateSync(file, Math.floor(statSync(file).size / 2));
  expect(await build()).toEqual(fresh);
});

test("where kept files are of somebody else", async () => {
  for (const file of keptFiles()) writeFileSync(file, "not ours");
  expect(await build()).toEqual(fresh);
});

test("where some kept files, or all, are gone", async () => {
  for (const [i, file] of keptFiles().entries()) if (i % 2 === 0) rmSync(file);
  expect(await build()).toEqual(fresh);
  rmSync(cache, { recursive: true });
  expect(await build()).toEqual(fresh);
});

test("where nothing can be kept", async () => {
  writeFileSync(path.join(place, "in-the-way"), "");
  expect(await build(path.join(place, "in-the-way"))).toEqual(fresh);
});

test("without the search index, on request: all other files are the same", async () => {
  const output = path.join(place, "site");
  const given = ["--content", content, "--output", output, "--cache", cache, "--today", "2026-11-24", "--no-search"];
  expect(await run("build", given)).toMatchObject({ code: 0, stderr: "" });
  const ofIndex = /^(?:pagefind\/|search\/(?:words\/|site\.json|names\.json))/;
  expect(fingerprint(output)).toEqual(Object.fromEntries(Object.entries(fresh).filter(([file]) => !ofIndex.test(file))));
});
