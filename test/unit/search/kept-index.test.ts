import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdtempSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { basePath, fileUrl } from "../../../plugins/model/urls.ts";
import { buildSearchIndex, type Indexed, type RenderedPage } from "../../../plugins/search/build.ts";
import { openKeptIndex } from "../../../plugins/search/kept-index.ts";
import { fingerprint } from "../../support/run.ts";

const base = basePath("https://example.org/guide/");
const page = (path: string, main: string): RenderedPage => ({
  url: fileUrl(base, path),
  head: { title: path, trail: [], search: { filters: {} } },
  html: `<!doctype html><html><body><nav>${Math.random()}</nav><main data-pagefind-body>${main}</main></body></html>`,
});
const apples = page("a/", "<p>Some apples.</p>");
const plums = page("b/", "<p>Some plums.</p>");
const pears = page("c/", "<p>Some pears.</p>");

let place = "";
let started = 0;
const notice = (): void => {
  started += 1;
};
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "kept-index-"));
  started = 0;
  subscribe("child_process", notice);
});
afterEach(() => {
  unsubscribe("child_process", notice);
  rmSync(place, { recursive: true, force: true });
});

const options = (folder: string) => ({ language: "en", base, folder, entries: 3, names: [], minify: async (script: string) => script });
const cache = (): string => join(place, "cache");
const keptFiles = (): readonly string[] => readdirSync(join(cache(), "search")).map((name) => join(cache(), "search", name));

interface Made {
  readonly files: Readonly<Record<string, string>>;
  readonly indexed: Indexed;
  /** Whether an indexing process was started. */
  readonly anew: boolean;
}

async function make(pages: readonly RenderedPage[], kept = true): Promise<Made> {
  const folder = mkdtempSync(join(place, "site-"));
  const before = started;
  if (!kept) return { indexed: await buildSearchIndex(pages, [], options(folder)), files: fingerprint(folder), anew: true };
  const index = openKeptIndex(cache(), options(folder));
  for (const each of pages) index.add(each);
  return { indexed: await index.write(), files: fingerprint(folder), anew: started > before };
}

test("an index of the same pages is put in place without indexing, whatever stands around what is indexed", async () => {
  const fresh = await make([apples, plums], false);
  expect(await make([apples, plums])).toEqual(fresh);
  expect(await make([page("a/", "<p>Some apples.</p>"), plums])).toEqual({ ...fresh, anew: false });
});

test.for<[name: string, pages: readonly RenderedPage[]]>([
  ["one that has changed", [apples, page("b/", "<p>Some more plums.</p>")]],
  ["one more", [apples, plums, pears]],
  ["one less", [apples]],
  ["another order", [plums, apples]],
  ["another title", [apples, { ...plums, head: { ...plums.head, title: "Plum" } }]],
])("with %s all is indexed anew, and that is kept", async ([, pages]) => {
  await make([apples, plums]);
  const fresh = await make(pages, false);
  expect(await make(pages)).toEqual(fresh);
  expect(await make(pages)).toEqual({ ...fresh, anew: false });
});

test.for<[name: string, spoil: (file: string) => void]>([
  ["damaged", (file) => truncateSync(file, 40)],
  ["gone", (file) => rmSync(file)],
])("where a kept file is %s the index is made again", async ([, spoil]) => {
  const fresh = await make([apples, plums]);
  expect(keptFiles()).toHaveLength(2);
  for (const i of [0, 1]) {
    spoil(keptFiles()[i] ?? "");
    expect(await make([apples, plums])).toEqual(fresh);
    expect(await make([apples, plums])).toEqual({ ...fresh, anew: false });
  }
});

test("a page that comes once the index is written is an error", async () => {
  await make([apples]);
  const index = openKeptIndex(cache(), options(mkdtempSync(join(place, "site-"))));
  index.add(apples);
  await index.write();
  expect(() => index.add(plums)).toThrow("/guide/b/ is to be searched, but came after the index was written");
});

test("a page that cannot be indexed is told, also after others that were known, and nothing is kept of it", async () => {
  await make([apples]);
  await expect(make([apples, page("b/", "")])).rejects.toThrow("pages without words: /guide/b/");
  expect(await make([apples])).toMatchObject({ anew: false });
});
