import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { IsoDate } from "../../../plugins/model/date.ts";
import { basePath, fileUrl } from "../../../plugins/model/urls.ts";
import { respond, type Served } from "../../../plugins/serve/respond.ts";
import { openSession, type Snapshot } from "../../../plugins/serve/session.ts";
import type { Settings } from "../../../plugins/settings.ts";

const base = basePath("https://bread.example/home-baking/");
const asset = fileUrl(base, "assets/site.css");
let folder: string;
let refresh: () => Snapshot;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "respond-"));
  cpSync(path.join(import.meta.dirname, "../../fixtures/second-site"), path.join(folder, "content"), { recursive: true });
  mkdirSync(path.join(folder, "index/pagefind"), { recursive: true });
  writeFileSync(path.join(folder, "index/pagefind/pagefind.js"), "export {};");
  mkdirSync(path.join(folder, "index/search/words"), { recursive: true });
  writeFileSync(path.join(folder, "index/search/site.json"), "{}");
  writeFileSync(path.join(folder, "index/search/words/a.txt"), "");
  const settings: Settings = {
    content: path.join(folder, "content"),
    output: path.join(folder, "site"),
    cache: path.join(folder, ".cache"),
    url: undefined,
    repository: undefined,
    today: "2026-11-24" as IsoDate,
    commit: undefined,
    drafts: false,
    search: true,
    strict: false,
    format: "text",
    port: 8080,
  };
  refresh = openSession(settings);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function ask(
  address: string,
): Promise<{ readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, string>> }> {
  const served: Served = {
    snapshot: refresh(),
    assets: { style: asset, articleStyle: asset, theme: asset, script: asset, icon: asset },
    bundled: new Map([[asset, new TextEncoder().encode("p{}")]]),
    content: path.join(folder, "content"),
    index: path.join(folder, "index"),
    root: "content",
  };
  const { status, body, headers } = await respond(served, address);
  return { status, body: body.toString(), headers };
}
const article = (): string => path.join(folder, "content/articles/spelt-tears.md");

test("a page is sent under the policy that it will be published under", async () => {
  const { status, headers } = await ask("/home-baking/articles/spelt-tears/");
  expect(status).toBe(200);
  expect(headers["Content-Security-Policy"]).toContain("default-src 'none'");
});

test("an edit shows in the page that is asked for next", async () => {
  await ask("/home-baking/articles/spelt-tears/");
  writeFileSync(article(), `${readFileSync(article(), "utf8")}\nA sentence from just now.\n`);
  expect((await ask("/home-baking/articles/spelt-tears/")).body).toContain("A sentence from just now.");
});

test("while the content has errors every page shows them as check prints them, and comes back when they are mended", async () => {
  const text = readFileSync(article(), "utf8");
  writeFileSync(article(), text.replace("reviewed:", "reviewd:"));
  const broken = await ask("/home-baking/");
  expect(broken.status).toBe(500);
  expect(broken.body).toContain("<h1>The content has 1 error</h1>");
  expect(broken.body).toContain("content/articles/spelt-tears.md:");
  expect(broken.body).toContain("unknown key &quot;reviewd&quot;");
  writeFileSync(article(), text);
  expect((await ask("/home-baking/")).status).toBe(200);
});

test("an article has a page as soon as its file is there, and none once it is removed", async () => {
  const file = path.join(folder, "content/articles/milling.md");
  writeFileSync(file, "---\ntitle: Milling\nsummary: A little.\ngrain: [rye]\nreviewed: 2026-05-01\n---\n\nFreshly milled.\n");
  expect((await ask("/home-baking/articles/milling/")).status).toBe(200);
  rmSync(file);
  const { status, body } = await ask("/home-baking/articles/milling/");
  expect(status).toBe(404);
  expect(body).toContain("<h1>Page not found</h1>");
});

test("the not-found page leaves its policy to the dev server, whose reload script it holds", async () => {
  expect((await ask("/home-baking/")).body).toContain('http-equiv="Content-Security-Policy"');
  expect((await ask("/home-baking/nowhere/")).body).not.toContain('http-equiv="Content-Security-Policy"');
});

test.for<[address: string, status: number, type: string]>([
  ["/home-baking/feed.xml", 200, "application/xml; charset=utf-8"],
  ["/home-baking/findings.json", 200, "application/json; charset=utf-8"],
  ["/home-baking/findings.csv", 200, "text/csv; charset=utf-8"],
  ["/home-baking/sources.bib", 200, "application/x-bibtex; charset=utf-8"],
  ["/home-baking/articles/spelt-tears/index.md", 200, "text/markdown; charset=utf-8"],
  ["/home-baking/assets/site.css", 200, "text/css; charset=utf-8"],
  ["/home-baking/images/crumb.png", 200, "image/png"],
  ["/home-baking/pagefind/pagefind.js", 200, "text/javascript; charset=utf-8"],
  ["/home-baking/pagefind/../../content/site.yml", 404, "text/plain; charset=utf-8"],
  ["/home-baking/search/", 200, "text/html; charset=utf-8"],
  ["/home-baking/search/site.json", 200, "application/json; charset=utf-8"],
  ["/home-baking/search/words/a.txt", 200, "text/plain; charset=utf-8"],
  ["/home-baking/search/nothing.json", 404, "text/plain; charset=utf-8"],
  ["/home-baking/site.yml", 404, "text/html; charset=utf-8"],
  ["/nowhere/", 404, "text/html; charset=utf-8"],
])("%s is answered with %i and its media type", async ([address, status, type]) => {
  const answer = await ask(address);
  expect([answer.status, answer.headers["Content-Type"]]).toEqual([status, type]);
});

test("the picture that a page names is drawn when it is asked for", async () => {
  const address = /property="og:image" content="https:\/\/bread\.example([^"]+)"/.exec((await ask("/home-baking/")).body)?.[1] ?? "";
  const { status, headers, body } = await ask(address);
  expect([status, headers["Content-Type"]]).toEqual([200, "image/png"]);
  expect(body.length).toBeGreaterThan(1000);
});

test.for([
  ["/", "/home-baking/"],
  ["/home-baking/articles", "/home-baking/articles/"],
] as const)("%s leads on to %s", async ([address, location]) => {
  expect(await ask(address)).toMatchObject({ status: 302, headers: { Location: location } });
});
