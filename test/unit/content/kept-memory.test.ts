import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openMemory } from "../../../plugins/content/kept-memory.ts";
import { readContent, type ContentReading } from "../../../plugins/content/read.ts";

const place = mkdtempSync(join(tmpdir(), "kept-memory-"));
const cache = join(place, "cache");
const folder = join(cache, "content");
const content = join(place, "content");
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(() => {
  for (const each of [folder, content]) rmSync(each, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, "../../fixtures/second-site"), content, { recursive: true });
});

function read(): ContentReading {
  const { memory, keep } = openMemory(cache, content);
  const reading = readContent(content, memory);
  keep();
  return reading;
}
const article = (): string => join(content, "articles", "first-loaf.md");
const edit = (text: string): void => writeFileSync(article(), `${readFileSync(article(), "utf8")}\n${text}\n`);
const kept = (): readonly string[] => readdirSync(folder).sort();

test("what was kept reads as what is read anew, issues and texts included", () => {
  edit("[nowhere](javascript:alert) and [^unknown].");
  const fresh = readContent(content);
  expect(fresh.issues).not.toEqual([]);
  expect(read()).toEqual(fresh);
  expect(read()).toEqual(fresh);
});

test("a file that was read by an earlier process is not parsed again", () => {
  read();
  const { memory } = openMemory(cache, content);
  const known = memory.articles.get("articles/first-loaf.md")?.reading.value;
  expect(known).toBeDefined();
  const articles = readContent(content, memory).records?.articles;
  expect(articles?.find(({ slug }) => slug === "first-loaf")).toBe(known);
});

test("after an edit the file is read anew, and only its part is written", () => {
  read();
  const before = new Map(kept().map((name) => [name, statSync(join(folder, name)).ino]));
  edit("A sentence more.");
  expect(read()).toEqual(readContent(content));
  expect(kept().filter((name) => statSync(join(folder, name)).ino !== before.get(name))).toHaveLength(1);
});

test("another content folder takes nothing from this one, nor from it", () => {
  read();
  const other = openMemory(cache, join(place, "other"));
  expect(other.memory.articles.size).toBe(0);
  other.keep();
  expect(openMemory(cache, content).memory.articles.size).toBeGreaterThan(0);
});

test("a file that is gone is forgotten", () => {
  read();
  rmSync(article());
  expect(read()).toEqual(readContent(content));
  expect(openMemory(cache, content).memory.articles.has("articles/first-loaf.md")).toBe(false);
});

test("readings under other axes are not taken", () => {
  read();
  const site = join(content, "site.yml");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^axes:\n {2}\w+:/m, "axes:\n  other:"));
  expect(read()).toEqual(readContent(content));
});

test("kept files that are damaged or gone are made again", () => {
  const fresh = read();
  for (const [i, name] of kept().entries()) {
    if (i % 2 === 0) truncateSync(join(folder, name), 50);
    else rmSync(join(folder, name));
  }
  expect(read()).toEqual(fresh);
  expect(openMemory(cache, content).memory.articles.size).toBe(fresh.records?.articles.length);
});
