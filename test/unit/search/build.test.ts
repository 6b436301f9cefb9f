import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SearchHead } from "../../../layouts/frame.ts";
import { basePath, fileUrl } from "../../../plugins/model/urls.ts";
import { buildSearchIndex, openSearchIndex, type RenderedPage } from "../../../plugins/search/build.ts";

const base = basePath("https://example.org/guide/");
const article = (filters: SearchHead["filters"] = {}): SearchHead => ({ kind: "article", filters });

const page = (path: string, main: string, search: SearchHead | undefined = article()): RenderedPage => ({
  url: fileUrl(base, path),
  head: { title: `Page ${path}`, search },
  html: `<!doctype html><html><body><nav>Menu</nav><main data-pagefind-body>${main}</main></body></html>`,
});

let folder = "";
let processes: ChildProcess[] = [];
const notice = (message: unknown): void => {
  processes.push((message as { process: ChildProcess }).process);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-"));
  processes = [];
  subscribe("child_process", notice);
});

afterEach(async () => {
  unsubscribe("child_process", notice);
  await rm(folder, { recursive: true });
});

const kill = (message: unknown): void => {
  const { process: child } = message as { process: ChildProcess };
  child.once("spawn", () => child.kill("SIGKILL"));
};

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const build = (pages: Iterable<RenderedPage>, language = "en") => buildSearchIndex(pages, { language, base, folder });

/** What the index holds of each page, by address. */
async function fragments(): Promise<
  ReadonlyMap<string, { content: string; filters: unknown; meta: unknown; anchors: { id: string; title?: string }[] }>
> {
  const found = new Map();
  for (const name of await readdir(join(folder, "pagefind/fragment"))) {
    const text = gunzipSync(await readFile(join(folder, "pagefind/fragment", name))).toString("utf8");
    const fragment = JSON.parse(text.slice("pagefind_dcd".length));
    found.set(fragment.url, fragment);
  }
  return found;
}

async function digest(): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(join(folder, "pagefind"), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  for (const path of names.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(path).update(await readFile(path));
  return hash.digest("hex");
}

test("a page that comes after the index was written is an error, not a page that nobody finds", async () => {
  const index = openSearchIndex({ language: "en", base, folder });
  index.add(page("a/", "<p>Some apples.</p>"));
  const written = index.write();
  expect(() => index.add(page("b/", "<p>Late pears.</p>"))).toThrow("/guide/b/ is to be searched, but came after the index was written");
  expect(await written).toEqual({ pages: 1, words: 2 });
});

describe("an index", () => {
  test("holds text, title, kind and terms of each page, below the base path", async () => {
    const result = await build([page("a/", "<h1>Heading</h1><p>Some apples.</p>", article({ fruit: ["Apple", "Pear & co"], place: [] }))]);
    expect(result).toEqual({ pages: 1, words: 3 });
    expect((await fragments()).get("/a/")).toMatchObject({
      content: "Heading. Some apples.",
      meta: { title: "Page a/", kind: "article" },
      filters: { fruit: ["Apple", "Pear & co"], kind: ["article"] },
    });
  });

  test("leaves out a page without a search head", async () => {
    await build([page("a/", "<p>Some apples.</p>"), { ...page("b/", "<p>Hidden pears.</p>"), head: { title: "B", search: undefined } }]);
    expect([...(await fragments()).keys()]).toEqual(["/a/"]);
  });

  test("keeps words apart that only markup separates", async () => {
    await build([
      page(
        "a/",
        "<dl><dt>Studied in</dt><dd>Damson</dd><dt>But</dt><dd>Sloe</dd></dl><table><tr><th>Row</th><td>one</td><td>two</td></tr></table>",
      ),
    ]);
    expect((await fragments()).get("/a/")?.content).toBe("Studied in Damson But Sloe Row one. two.");
  });

  test("has the same bytes for the same pages", async () => {
    const pages = ["c/", "a/", "b/"].map((path) => page(path, `<p>Apples of ${path}.</p>`, article({ fruit: [path] })));
    await build(pages);
    const first = await digest();
    await build(pages);
    expect(await digest()).toBe(first);
  });

  test("is written without the interface files that no page asks for, and without what an earlier build left", async () => {
    await build([page("a/", "<p>Some apples.</p>")]);
    await build([page("b/", "<p>Other pears.</p>")]);
    const names = (await readdir(join(folder, "pagefind"))).map((name) => name.replace(/en_[0-9a-f]+/, "en_HASH")).sort();
    expect(names).toEqual([
      "filter",
      "fragment",
      "index",
      "pagefind-entry.json",
      "pagefind.en_HASH.pf_meta",
      "pagefind.js",
      "wasm.en.pagefind",
    ]);
    expect([...(await fragments()).keys()]).toEqual(["/b/"]);
  });
});

test.for([
  { language: "en", wasm: "wasm.en.pagefind" },
  { language: "pt-BR", wasm: "wasm.pt-BR.pagefind" },
  { language: "mi", wasm: "wasm.unknown.pagefind" },
])("a site in the language $language keeps the one search program it asks for", async ({ language, wasm }) => {
  await build([page("a/", "<p>Some apples.</p>")], language);
  expect((await readdir(join(folder, "pagefind"))).filter((name) => name.startsWith("wasm."))).toEqual([wasm]);
});

describe("the indexing process", () => {
  test("has ended when the build answers", async () => {
    await build([page("a/", "<p>Some apples.</p>")]);
    expect(processes.map(hasEnded)).toEqual([true]);
  });

  test("has ended when the build fails", async () => {
    await expect(build([{ ...page("a/", ""), html: "<p>No main.</p>" }])).rejects.toThrow("it has no <main> element");
    expect(processes.map(hasEnded)).toEqual([true]);
  });

  test("serves one index after the other when two are asked for at once", async () => {
    const results = await Promise.all([build([page("a/", "<p>Some apples.</p>")]), build([page("b/", "<p>Other red pears.</p>")])]);
    expect(results.map(({ words }) => words)).toEqual([2, 3]);
  });

  test("fails the build when it dies early, and the next build works", async () => {
    subscribe("child_process", kill);
    const failed = build([page("a/", "<p>Some apples.</p>")]);
    await expect(failed).rejects.toThrow(/the indexing process ended before the index was written/);
    unsubscribe("child_process", kill);
    expect(await build([page("a/", "<p>Some apples.</p>")])).toEqual({ pages: 1, words: 2 });
  });
});

describe("a page fails the build", () => {
  test("when it has no main", async () => {
    await expect(build([{ ...page("a/", ""), html: "<p>Text</p>" }])).rejects.toThrow(
      "/guide/a/ could not be indexed for search: it has no <main> element",
    );
  });

  test("when it holds no words", async () => {
    await expect(build([page("a/", "<p>Some apples.</p>"), page("b/", "<p>—</p>"), page("c/", "")])).rejects.toThrow(
      "search index: 2 of 3 pages were not indexed; pages without words: /guide/b/, /guide/c/",
    );
  });
});
