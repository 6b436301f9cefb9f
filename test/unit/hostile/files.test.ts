import { linkSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openGate } from "../../../plugins/content/gate.ts";
import { readContent } from "../../../plugins/content/read.ts";
import { shown, writeFolder } from "../../support/content-folder.ts";
import { smallContent } from "../../support/small-content.ts";

/** Paths that the gate refused, and paths that it read. */
function gateOf(files: Readonly<Record<string, string | Buffer>>, prepare?: (folder: string) => void) {
  const { folder, remove } = writeFolder(files);
  onTestFinished(remove);
  prepare?.(folder);
  const { files: read, issues } = openGate(folder);
  return { refused: issues.map(({ place }) => place.file), read: read.map(({ path }) => path) };
}

test.for([
  ".eleventy.js",
  ".eleventyignore",
  ".env",
  ".gitattributes",
  ".npmrc",
  "eleventy.config.mjs",
  "package.json",
  "package-lock.json",
  "Makefile",
  "index.html",
  "index.njk",
  "index.11ty.js",
  "site.yaml",
  "SITE.YML",
  "site.yml.bak",
  "site.yml ",
  "content.json",
  "articles.json",
  "articles.11tydata.js",
  "CNAME",
  "_headers",
  "_redirects",
  "robots.txt",
  "404.html",
  "con",
])("%j beside the content is refused", (name) => {
  expect(gateOf({ [name]: "x" })).toEqual({ refused: [name], read: [] });
});

test.for([
  "articles/articles.json",
  "articles/articles.11tydata.js",
  "articles/a.11tydata.json",
  "articles/a.njk",
  "articles/a.liquid",
  "articles/a.html",
  "articles/a.mdx",
  "articles/a.md.js",
  "articles/a.MD",
  "articles/A.md",
  "articles/.a.md",
  "articles/a..md",
  "articles/..a.md",
  "articles/-a.md",
  "articles/a-.md",
  "articles/a--b.md",
  "articles/a_b.md",
  "articles/a b.md",
  "articles/a%2fb.md",
  "articles/%2e%2e.md",
  "articles/a\nb.md",
  "articles/a\u202eb.md",
  "articles/a\u200bb.md",
  "articles/ä.md",
  "articles/a\u0308.md",
  "articles/ａ.md",
  "articles/а.md",
  "articles/a'b.md",
  "articles/<img src=x>.md",
  "articles/$(id).md",
  "articles/a;id.md",
  "articles/--output.md",
  "terms/gain/a.yml",
  "terms/gain/deep/a.md",
  "terms/__proto__/a.md",
  "terms/../a.txt",
  "sources/a.json",
  "sources/a.bib.js",
  "data/a.tsv",
  "data/a.json",
  "data/a.csv.js",
  "images/a.svg",
  "images/a.SVG",
  "images/a.svgz",
  "images/a.svg.png",
  "images/a.gif",
  "images/a.html",
  "images/a.jpeg",
  "images/a.png.svg",
  "images/deep/a.png",
])("%j is refused and never read", (name) => {
  const { refused, read } = gateOf({ [name]: "x" });
  expect(read).toEqual([]);
  expect(refused).toHaveLength(1);
});

describe("a link out of the folder is refused", () => {
  const outside = ["/etc/passwd", "/proc/self/environ", "../../secret", ".", "/dev/zero", "nowhere"];
  const inside = [
    "site.yml",
    "articles/a.md",
    "sources/a.bib",
    "data/a.csv",
    "images/a.png",
    "terms/gain/a.md",
    "articles",
    "terms/gain",
    "terms",
  ];
  test.for(inside.flatMap((path) => outside.map((target) => [path, target] as const)))("%s to %s", ([path, target]) => {
    const { refused, read } = gateOf({}, (folder) => {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      symlinkSync(target, join(folder, path));
    });
    expect({ refused, read }).toEqual({ refused: [path], read: [] });
  });

  test("a link to itself", () => {
    const { refused } = gateOf({}, (folder) => symlinkSync(join(folder, "articles"), join(folder, "articles")));
    expect(refused).toEqual(["articles"]);
  });
});

test("a second name of a file inside is a file like any other", () => {
  const { read } = gateOf({ "articles/a.md": "x" }, (folder) => linkSync(join(folder, "articles/a.md"), join(folder, "articles/b.md")));
  expect(read).toEqual(["articles/a.md", "articles/b.md"]);
});

test.for(["site.yml", "articles/x.md", "sources/a.bib", "data/x.csv", "images/x.png"])("a folder called %s is refused", (name) => {
  const { folder, remove } = writeFolder(smallContent);
  onTestFinished(remove);
  rmSync(join(folder, name), { force: true });
  mkdirSync(join(folder, name), { recursive: true });
  expect(
    readContent(folder)
      .issues.filter(({ rule }) => rule === "file-allowed")
      .map(({ place }) => place.file),
  ).toEqual([name]);
});

describe("an image is what its name says", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.for([
    ["an SVG", svg],
    ["an SVG behind a declaration", `<?xml version="1.0"?>${svg}`],
    ["an SVG behind a byte-order mark", `\uFEFF${svg}`],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a script", "alert(1)"],
    ["a GIF that is a script", "GIF89a/*\u0001\u0000\u0001\u0000*/=1;alert(1)"],
    ["a bitmap", Buffer.concat([Buffer.from("BM"), Buffer.alloc(60, 1)])],
    ["nothing", ""],
  ] as const)("%s called .png is refused", ([, bytes]) => {
    const { folder, remove } = writeFolder({ ...smallContent, "images/x.png": bytes });
    onTestFinished(remove);
    const found = readContent(folder).issues.filter(({ rule }) => rule === "image");
    expect(found.map(shown)).toEqual([expect.stringMatching(/^images\/x\.png:1:1 {2}image {2}.* \| save the image/)]);
  });
});
