import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openGate } from "../../../plugins/content/gate.ts";
import { shown, writeFolder } from "../../support/content-folder.ts";

function gateOf(files: Readonly<Record<string, string>>, prepare?: (folder: string) => void) {
  const { folder, remove } = writeFolder(files);
  onTestFinished(remove);
  prepare?.(folder);
  return openGate(folder);
}

describe("the gate", () => {
  test("lets in the listed paths and nothing else, sorted by code unit", () => {
    const paths = [
      "articles/b.md",
      "articles/a-1.md",
      "data/table.csv",
      "gaps.yml",
      "glossary.yml",
      "images/plan.avif",
      "images/plan.jpg",
      "images/plan.png",
      "images/plan.webp",
      "index.md",
      "method.md",
      "site.yml",
      "sources/all.bib",
      "terms/gain/speed.md",
    ];
    const { files, issues } = gateOf(Object.fromEntries(paths.map((path) => [path, ""])));
    expect(issues).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([...paths].sort());
  });

  test("passes over the litter of editors and systems", () => {
    const { files, issues } = gateOf({ ".DS_Store": "", "articles/a.md~": "", "articles/.a.md.swp": "", "images/Thumbs.db": "" });
    expect({ files, issues }).toEqual({ files: [], issues: [] });
  });

  const root =
    "the content folder may hold site.yml, index.md, method.md, glossary.yml, gaps.yml, articles/, terms/, sources/, data/, images/";
  test.for([
    ["notes.txt", `notes.txt:1:1  file-allowed  this file cannot stand here | ${root}`],
    [".eleventyignore", `.eleventyignore:1:1  file-allowed  this file cannot stand here | ${root}`],
    ["constructor", `constructor:1:1  file-allowed  this file cannot stand here | ${root}`],
    ["pages/a.md", `pages:1:1  file-allowed  this folder cannot stand here | ${root}`],
    ["articles/a.njk", "articles/a.njk:1:1  file-allowed  this file cannot stand here | articles/ may hold <name>.md"],
    ["articles/a.11tydata.js", "articles/a.11tydata.js:1:1  file-allowed  this file cannot stand here | articles/ may hold <name>.md"],
    ["articles/deep/a.md", "articles/deep:1:1  file-allowed  a folder cannot stand here | articles/ may hold <name>.md"],
    [
      "images/a.svg",
      "images/a.svg:1:1  file-allowed  this file cannot stand here | images/ may hold <name>.png, <name>.jpg, <name>.webp, <name>.avif",
    ],
    [
      "terms/a.md",
      "terms/a.md:1:1  file-allowed  this file cannot stand here | terms/ may hold a folder for each axis: terms/<axis>/<name>.md",
    ],
    [
      "articles/Größe 1.md",
      "articles/Größe 1.md:1:1  file-allowed  this name may hold only lower-case letters, digits and single hyphens between them | rename it to gro-e-1.md",
    ],
    [
      "terms/My Axis/a.md",
      "terms/My Axis:1:1  file-allowed  this name may hold only lower-case letters, digits and single hyphens between them | rename it to my-axis/",
    ],
    [
      `articles/${"a".repeat(81)}.md`,
      `articles/${"a".repeat(81)}.md:1:1  file-allowed  this name has 81 characters, expected at most 80 | rename it to ${"a".repeat(80)}.md`,
    ],
  ])("refuses %s", ([path, expected]) => {
    const { files, issues } = gateOf({ [path ?? ""]: "" });
    expect(issues.map(shown)).toEqual([expected]);
    expect(files).toEqual([]);
  });

  test("refuses symbolic links to files and to folders, also where they lead outside", () => {
    const { files, issues } = gateOf({ "articles/a.md": "" }, (folder) => {
      symlinkSync("/etc/hostname", join(folder, "articles", "b.md"));
      symlinkSync("/etc", join(folder, "images"));
      symlinkSync("nowhere", join(folder, ".DS_Store"));
    });
    const message = "file-allowed  a symbolic link cannot stand in the content folder | put the file itself here";
    expect(issues.map(shown)).toEqual([`.DS_Store:1:1  ${message}`, `articles/b.md:1:1  ${message}`, `images:1:1  ${message}`]);
    expect(files.map(({ path }) => path)).toEqual(["articles/a.md"]);
  });

  test("refuses a pipe without opening it", () => {
    const { issues } = gateOf({}, (folder) => {
      mkdirSync(join(folder, "data"));
      execFileSync("mkfifo", [join(folder, "data", "a.csv")]);
    });
    expect(issues.map(shown)).toEqual(["data/a.csv:1:1  file-allowed  this is neither a file nor a folder | delete it"]);
  });

  test("refuses text over 512 KB, entries over 256 KB, settings over 128 KB, tables over 1 MB and images over 2 MB, and still knows that the file is there", () => {
    const { files, allowed, issues } = gateOf({
      "articles/a.md": "x".repeat(512 * 1024),
      "articles/b.md": "x".repeat(512 * 1024 + 1),
      "data/a.csv": "x".repeat(1024 * 1024),
      "data/b.csv": "x".repeat(1024 * 1024 + 1),
      "images/a.png": "x".repeat(2048 * 1024 + 1),
      "site.yml": "x".repeat(128 * 1024),
      "sources/a.bib": "x".repeat(256 * 1024 + 1),
    });
    expect(issues.map(shown)).toEqual([
      "articles/b.md:1:1  file-allowed  this file has 513 KB, expected at most 512 KB | split the file",
      "data/b.csv:1:1  file-allowed  this file has 1025 KB, expected at most 1024 KB | split the file",
      "images/a.png:1:1  file-allowed  this file has 2049 KB, expected at most 2048 KB | make the image smaller",
      "sources/a.bib:1:1  file-allowed  this file has 257 KB, expected at most 256 KB | split the file",
    ]);
    expect(files.map(({ path }) => path)).toEqual(["articles/a.md", "data/a.csv", "site.yml"]);
    expect([...allowed]).toEqual([
      "articles/a.md",
      "articles/b.md",
      "data/a.csv",
      "data/b.csv",
      "images/a.png",
      "site.yml",
      "sources/a.bib",
    ]);
  });

  test("says that the content folder does not exist", () => {
    expect(openGate("/no/such/folder").issues.map(shown)).toEqual([
      'site.yml:1:1  file-allowed  the content folder does not exist | make the folder "/no/such/folder" with a site.yml, or name another one',
    ]);
  });
});
