import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SearchHead } from "../../../layouts/frame.ts";
import { fragmentId, fragmentPath, readFragment, type Fragment } from "../../../plugins/model/fragment.ts";
import type { SearchRecord } from "../../../plugins/model/search-record.ts";
import { basePath, fileUrl } from "../../../plugins/model/urls.ts";
import { buildSearchIndex, openSearchIndex, type RenderedPage } from "../../../plugins/search/build.ts";

const base = basePath("https://example.org/guide/");
const article = (filters: SearchHead["filters"] = {}): SearchHead => ({ filters });

const page = (path: string, main: string, search: SearchHead | undefined = article()): RenderedPage => ({
  url: fileUrl(base, path),
  head: { title: `Page ${path}`, trail: [{ label: "Pages", url: fileUrl(base, "pages/") }], search },
  html: `<!doctype html><html><body><nav>Menu</nav><main data-pagefind-body>${main}</main></body></html>`,
});

const record = (
  path: string,
  parts: Partial<Pick<SearchRecord, "title" | "text" | "aliases" | "trail" | "filters">> = {},
): SearchRecord => ({
  kind: "glossary",
  url: fileUrl(base, path),
  title: `Record ${path}`,
  text: "Some plums.",
  aliases: [],
  trail: ["Glossary"],
  filters: { kind: ["glossary"] },
  ...parts,
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

const options = (language = "en") => ({ language, base, folder, entries: 10, names: [], minify: async (script: string) => script });

const build = (pages: Iterable<RenderedPage>, records: Iterable<SearchRecord> = [], language?: string) =>
  buildSearchIndex(pages, records, options(language));

/** What the index holds of each page and record, by address. */
async function fragments(): Promise<ReadonlyMap<string, Fragment>> {
  const bundle = join(folder, "pagefind");
  const ids = (await readdir(join(bundle, "fragment"))).flatMap((name) => fragmentId(name) ?? []);
  const found = await Promise.all(
    ids.map(async (id) => readFragment(gunzipSync(await readFile(join(bundle, fragmentPath(id)))).toString("utf8"))),
  );
  return new Map(found.map((fragment) => [fragment.url, fragment]));
}

function openSearchIndexWith(minify: (script: string) => Promise<string>): Promise<unknown> {
  const index = openSearchIndex({ ...options(), minify });
  index.add(page("a/", "<p>Some apples.</p>"));
  return index.write();
}

async function digest(): Promise<string> {
  const hash = createHash("sha256");
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  for (const path of names.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(path).update(await readFile(path));
  return hash.digest("hex");
}

test("a page that comes after the index was written is an error, not a page that nobody finds", async () => {
  const index = openSearchIndex(options());
  index.add(page("a/", "<p>Some apples.</p>"));
  const written = index.write();
  expect(() => index.add(page("b/", "<p>Late pears.</p>"))).toThrow("/guide/b/ is to be searched, but came after the index was written");
  expect(() => index.addRecord(record("c/"))).toThrow("/guide/c/ is to be searched, but came after the index was written");
  expect(await written).toEqual({ entries: 1, words: 2 });
});

describe("an index", () => {
  test("holds text, title, trail, kind and terms of each page, below the base path", async () => {
    const result = await build([page("a/", "<h1>Heading</h1><p>Some apples.</p>", article({ fruit: ["Apple", "Pear & co"], place: [] }))]);
    expect(result).toEqual({ entries: 1, words: 3 });
    expect((await fragments()).get("/a/")).toMatchObject({
      content: "Heading. Some apples.",
      meta: { title: "Page a/", trail: '["Pages"]' },
      filters: { fruit: ["Apple", "Pear & co"], kind: ["article"] },
    });
  });

  test("leaves out a page without a search head", async () => {
    await build([
      page("a/", "<p>Some apples.</p>"),
      { ...page("b/", "<p>Hidden pears.</p>"), head: { title: "B", trail: [], search: undefined } },
    ]);
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

  test("holds records with their anchors in the address, beside pages", async () => {
    expect(await build([page("a/", "<p>Some apples.</p>")], [record("g/#g-plum", { aliases: ["prune"] }), record("s/")])).toEqual({
      entries: 3,
      words: 11,
    });
    const held = await fragments();
    expect([...held.keys()].sort()).toEqual(["/a/", "/g/#g-plum", "/s/"]);
    expect(held.get("/g/#g-plum")).toEqual({
      url: "/g/#g-plum",
      content: "Record g/#g-plum. Some plums. prune.",
      word_count: 5,
      meta: { title: "Record g/#g-plum", trail: '["Glossary"]', aliases: "prune" },
      filters: { kind: ["glossary"] },
      anchors: [],
    });
  });

  test("names the headings of a page with the number of words before each", async () => {
    await build([page("a/", '<p>Some apples.</p><h2 id="s-b">Big <em>pears</em></h2><p id="x">Ripe.</p><h3 id="s-c">Quinces</h3>')]);
    expect((await fragments()).get("/a/")?.anchors).toEqual([
      { element: "h2", id: "s-b", text: "Big pears", location: 2 },
      { element: "p", id: "x", text: "Ripe.", location: 4 },
      { element: "h3", id: "s-c", text: "Quinces", location: 5 },
    ]);
  });

  test("keeps markup in a title, a trail, a text and a filter as the text that it is", async () => {
    const markup = '<img src=x onerror="alert(1)"> & <b>';
    const given = { title: markup, text: markup, trail: [markup], aliases: [markup], filters: { fruit: [markup] } };
    await build([{ ...page("a/", "<p>Some apples.</p>", article({ fruit: [markup] })) }], [record("g/", given)]);
    const held = await fragments();
    expect(held.get("/a/")?.filters).toEqual({ fruit: [markup], kind: ["article"] });
    expect(held.get("/g/")).toMatchObject({
      content: `${markup}. ${markup}. ${markup}.`,
      meta: { title: markup, trail: JSON.stringify([markup]), aliases: markup },
      filters: { fruit: [markup] },
    });
  });

  test("stands beside what the search engine reads with it", async () => {
    const index = openSearchIndex({ ...options(), names: [["Apple", "malus"]] });
    index.add(page("a/", "<p>Some apples.</p>"));
    await index.write();
    expect(JSON.parse(await readFile(join(folder, "search/site.json"), "utf8"))).toMatchObject({ titles: "2" });
    expect(JSON.parse(await readFile(join(folder, "search/names.json"), "utf8"))).toMatchObject({ names: [["Apple", "malus"]] });
  });

  test("has the same bytes for the same pages and records", async () => {
    const paths = ["c/", "a/", "b/"];
    const pages = paths.map((path) => page(path, `<p>Apples of ${path}.</p>`, article({ fruit: [path] })));
    const records = paths.map((path) => record(`g/#${path}`, { filters: { fruit: ["c/", path], kind: ["glossary"] } }));
    await build(pages, records);
    const first = await digest();
    await build(pages, records);
    expect(await digest()).toBe(first);
  });

  test("keeps the script that opens it as short as it is told", async () => {
    await openSearchIndexWith(async (script) => `/* ${script.length > 1000} */`);
    expect(await readFile(join(folder, "pagefind/pagefind.js"), "utf8")).toBe("/* true */");
  });

  test("is written without the interface files that no page asks for, and without what an earlier build left", async () => {
    await build([page("a/", "<p>Some apples.</p>")]);
    await build([page("b/", "<p>Other pears.</p>")]);
    const names = (await readdir(join(folder, "pagefind"))).map((name) => name.replace(/en_[0-9a-f]+/, "en_HASH")).sort();
    expect(names).toEqual(["fragment", "index", "pagefind-entry.json", "pagefind.en_HASH.pf_meta", "pagefind.js", "wasm.en.pagefind"]);
    expect([...(await fragments()).keys()]).toEqual(["/b/"]);
  });
});

test.for([
  { language: "en", wasm: "wasm.en.pagefind" },
  { language: "pt-BR", wasm: "wasm.pt-BR.pagefind" },
  { language: "mi", wasm: "wasm.unknown.pagefind" },
])("a site in the language $language keeps the one search program it asks for", async ({ language, wasm }) => {
  await build([page("a/", "<p>Some apples.</p>")], [], language);
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
    expect(await build([page("a/", "<p>Some apples.</p>")])).toEqual({ entries: 1, words: 2 });
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

  test("when a record holds no words", async () => {
    await expect(build([], [record("g/#a"), record("g/#b", { text: "…" })])).rejects.toThrow(
      "/guide/g/#b could not be indexed for search: its text holds no words",
    );
  });

  test("when two stand at one address", async () => {
    await expect(build([page("a/", "<p>Some apples.</p>")], [record("a/"), record("b/")])).rejects.toThrow(
      "search index: 1 of 3 pages were not indexed; twice at one address: /guide/a/",
    );
  });
});
