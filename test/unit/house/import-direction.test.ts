import { dirname } from "node:path";
import { expect, test } from "vitest";
import { importsOf, sourceFiles, textOf } from "../../support/source-files.ts";

const imports = importsOf(sourceFiles);

/** The room of the house that a file belongs to. */
function room(path: string): string {
  if (path === ".eleventy.ts") return "eleventy";
  if (/^plugins\/[^/]+\/plugin\.ts$/.test(path)) return "adapter";
  if (/^plugins\/[^/]+\.ts$/.test(path)) return path.slice("plugins/".length, -3);
  if (path.startsWith("layouts/client/")) return "client";
  const [top, folder] = path.split("/");
  return top === "plugins" ? (folder ?? "") : (top ?? "");
}

/** The folder that a file belongs to, adapters included. */
const folder = (path: string): string => path.replace(/^plugins\//, "").split("/")[0] ?? "";

const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  kept: [],
  markdown: ["model"],
  rules: ["model"],
  layouts: ["model"],
  client: ["layouts", "model"],
  charts: ["model"],
  pages: ["model", "charts", "layouts"],
  content: ["model", "markdown", "kept"],
  search: ["model", "layouts", "kept"],
  assets: ["model", "layouts"],
  publish: ["model"],
  settings: ["model"],
  skeleton: ["model"],
  build: ["model", "settings", "layouts", "pages", "assets", "publish", "search"],
  eleventy: ["adapter", "build", "eleventy"],
  pipeline: ["content", "model", "rules", "settings"],
  serve: ["pipeline", "settings", "model", "content", "rules", "pages", "layouts", "assets", "search", "publish"],
  scripts: [
    "pipeline",
    "settings",
    "model",
    "content",
    "rules",
    "pages",
    "layouts",
    "assets",
    "search",
    "publish",
    "serve",
    "skeleton",
    "build",
    "eleventy",
  ],
};

test("imports follow the direction of the house", () => {
  const wrong = imports.filter(({ file, target }) => {
    if (!/^(plugins|layouts|scripts)\//.test(target)) return false;
    const from = room(file);
    const to = room(target);
    if (from === to) return false;
    if (from === "adapter") return !(dirname(target) === dirname(file) || ["model", "eleventy", "settings", "layouts"].includes(to));
    return !(allowed[from] ?? []).includes(to);
  });
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("pages and search take only types from layouts", () => {
  const wrong = imports.filter(
    ({ file, target, typeOnly }) => /^plugins\/(pages|search)\//.test(file) && target.startsWith("layouts/") && !typeOnly,
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test("only content, search, kept, publish, assets, serve and scripts touch the disk", () => {
  const free = new Set(["content", "search", "kept", "publish", "assets", "serve", "scripts"]);
  const wrong = imports.filter(
    ({ file, target }) => /^(node:)?(fs|fs\/promises|child_process|worker_threads)$/.test(target) && !free.has(folder(file)),
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test.for([
  "gray-matter",
  "yaml",
  "@retorquere/bibtex-parser",
  "csv-parse/sync",
  "markdown-it",
  "pagefind",
  "temml",
  "preact-render-to-string",
  "@resvg/resvg-js",
])("%s is imported in one file", (name) => {
  const importing = new Set(imports.filter(({ target, typeOnly }) => target === name && !typeOnly).map(({ file }) => file));
  expect([...importing]).toHaveLength(1);
});

test("Eleventy is named only in adapters, the wiring, its types and scripts", () => {
  const named = sourceFiles.filter((file) => /eleventy/i.test(textOf(file)));
  const allowedNames = /^(\.eleventy\.ts|plugins\/eleventy\.ts|plugins\/[^/]+\/plugin\.ts|scripts\/.*|plugins\/serve\/.*)$/;
  expect(named.filter((file) => !allowedNames.test(file))).toEqual([]);
});
