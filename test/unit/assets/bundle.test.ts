import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { bundleAssets, minifyScript } from "../../../plugins/assets/bundle.ts";
import { basePath } from "../../../plugins/model/urls.ts";

const root = resolve(import.meta.dirname, "../../..");
const base = basePath("https://example.org/guide/");
type Bundle = Awaited<ReturnType<typeof bundleAssets>>;

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleAssets({ base, root, minify: true });
});

const textOf = ({ files }: Bundle, path: string): string => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no file ${path} among ${files.map((one) => one.path).join(", ")}`);
  return Buffer.from(file.bytes).toString("utf8");
};
const pathOf = (url: string): string => url.slice(base.length);

describe("the bundle", () => {
  test("is the style of all pages and its part for articles, an icon, the scripts of every page, the filter of findings, the search dialog, the search page, what loads the engine, the marks on a page that was found, what they share, and the search engine", () => {
    const names = bundle.files.map(({ path }) => path.replace(/-[0-9A-Za-z]{8}\./, "-HASH."));
    expect([...new Set(names)].sort()).toEqual([
      "assets/article-HASH.css",
      "assets/chunk-HASH.js",
      "assets/dialog-HASH.js",
      "assets/findings-HASH.js",
      "assets/found-HASH.js",
      "assets/icon-HASH.svg",
      "assets/load-HASH.js",
      "assets/page-HASH.js",
      "assets/site-HASH.css",
      "assets/site-HASH.js",
      "assets/theme-HASH.js",
      "search/engine.js",
    ]);
  });

  test("is addressed below the site's path", () => {
    const paths = bundle.files.map(({ path }) => `${base}${path}`);
    expect(paths).toEqual(expect.arrayContaining(Object.values(bundle.assets)));
    expect(new Set(Object.values(bundle.assets)).size).toBe(5);
  });

  test("has an icon that draws by itself: no script, no style, nothing from elsewhere", () => {
    const icon = textOf(bundle, pathOf(bundle.assets.icon));
    expect(icon).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(icon).not.toMatch(/<script|<style|style=|href|url\(/);
  });

  test("holds no source map and no word of the folder it was made in", () => {
    for (const { path } of bundle.files) {
      expect(textOf(bundle, path)).not.toContain("sourceMappingURL");
      expect(textOf(bundle, path)).not.toContain(root);
    }
  });

  test("gives every page under 3.5 KB of script compressed, which loads search, the filter and marks only when asked", () => {
    const script = textOf(bundle, pathOf(bundle.assets.script));
    const theme = textOf(bundle, pathOf(bundle.assets.theme));
    expect(gzipSync(script).length + gzipSync(theme).length).toBeLessThan(3500);
    const later = bundle.files.map(({ path }) => path).filter((path) => /^assets\/(?:dialog|page|load|findings|found)-/.test(path));
    const imported = [...script.matchAll(/import\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(new Set(imported)).toEqual(new Set(later.map((path) => `./${path.slice("assets/".length)}`)));
    expect(script).not.toMatch(/\bfrom\s*"/);
  });

  test("sets the theme by a classic script of at most 300 bytes", () => {
    const theme = textOf(bundle, pathOf(bundle.assets.theme));
    expect(Buffer.byteLength(theme)).toBeLessThanOrEqual(300);
    expect(theme).not.toMatch(/\b(import|export)\b/);
  });

  test("has an engine that imports nothing but the script of the index", () => {
    const engine = textOf(bundle, "search/engine.js");
    expect(engine).not.toMatch(/\bfrom\s*"|import\s*"/);
    expect(engine.match(/\bimport\([^)]*\)/g)).toHaveLength(1);
    expect(engine).toContain("pagefind.js");
  });

  test("has no script that makes elements from markup", () => {
    for (const { path } of bundle.files.filter((file) => file.path.endsWith(".js"))) {
      expect(textOf(bundle, path)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(|new Function/);
    }
  });
});

describe("a mistake is reported with its file and line", () => {
  test.for([
    ["a style", "layouts/styles/code.css", "\n}\n", /^layouts\/styles\/code\.css:\d+:\d+ {2}\S/],
    ["a script", "layouts/client/site.ts", "\nconst = 1;\n", /^layouts\/client\/site\.ts:\d+:\d+ {2}Expected identifier/],
  ] as const)("in %s", async ([, file, mistake, message]) => {
    const folder = await mkdtemp(join(tmpdir(), "assets-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(join(root, "layouts"), join(folder, "layouts"), { recursive: true });
    await cp(join(root, "plugins/model"), join(folder, "plugins/model"), { recursive: true });
    await appendFile(join(folder, file), mistake);
    await expect(bundleAssets({ base, root: folder, minify: false })).rejects.toThrow(message);
  });
});

describe("the same sources", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "assets-"));
    await cp(join(root, "layouts"), join(folder, "layouts"), { recursive: true });
    await cp(join(root, "plugins/model"), join(folder, "plugins/model"), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("give the same names and bytes in another folder", async () => {
    expect(await bundleAssets({ base, root: folder, minify: true })).toEqual(bundle);
  });

  test("can be read by people when they are not minified", async () => {
    const readable = await bundleAssets({ base, root: folder, minify: false });
    expect(textOf(readable, "search/engine.js")).toContain("var createSearch = ({ base }) =>");
  });
});

test("a script of others keeps what it exports, and loses its comments", async () => {
  const script = "/*! by others */\nconst long = (value) => value + 1; // adds\nexport { long as plus };\n";
  expect(await minifyScript(script)).toMatch(/^const (\w)=(\w)=>\2\+1;export\{\1 as plus\};\n$/);
});
