import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptFiles } from "../../../plugins/kept/files.ts";
import { relateArticles, type ComparedArticle, type Relations } from "../../../plugins/model/related/relate.ts";
import { foundRelations, keptRelations } from "../../../plugins/search/relations.ts";
import { articleRecord, slugOf } from "../../support/records.ts";

let cache: string;
let folder: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "relations-"));
  folder = join(cache, "related");
});
afterEach(() => rmSync(cache, { recursive: true }));

const article = (slug: string, title: string, terms: readonly string[] = []): ComparedArticle => ({
  slug: slugOf(slug),
  record: articleRecord({ slug, values: { title, summary: "" } }),
  terms: terms.map(slugOf),
});
const articles = [article("a", "Oak elm"), article("b", "Oak elm ash"), article("c", "Tram"), article("d", "Rye", ["x"])];
const expected = relateArticles(articles);
const found = (relations: Relations): Readonly<Record<string, readonly string[]>> => Object.fromEntries(relations);
const files = (): readonly string[] => readdirSync(folder);
const onlyFile = (): string => join(folder, files()[0] ?? "");
/** Puts a text in the place of the one that is kept. */
const keep = (text: string): void => keptFiles(folder, 8).write(files()[0] ?? "", Buffer.from(text));

test("what was compared is kept, and found again without comparing", () => {
  expect(keptRelations(cache)(articles)).toEqual(expected);
  expect(found(expected)).toEqual({ a: ["b"], b: ["a"], c: [], d: [] });
  expect(files()).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  keep('{"a":["c"],"b":[],"c":[],"d":[]}');
  expect(found(keptRelations(cache)(articles.toReversed()))["a"]).toEqual(["c"]);
});

test.for([
  ["no JSON", '{"a":['],
  ["no object", "[1]"],
  ["of other articles", '{"a":["z"],"b":[],"c":[],"d":[]}'],
  ["short of an article", '{"a":["b"],"b":["a"],"c":[]}'],
] as const)("what is %s is made again", ([, text]) => {
  keptRelations(cache)(articles);
  const whole = readFileSync(onlyFile());
  keep(text);
  expect(keptRelations(cache)(articles)).toEqual(expected);
  expect(readFileSync(onlyFile())).toEqual(whole);
});

test("another text, term or article is compared anew", () => {
  const relate = keptRelations(cache);
  const rest = articles.slice(1);
  for (const each of [articles, [article("a", "Oak larch"), ...rest], [article("a", "Oak elm", ["x"]), ...rest], rest]) relate(each);
  expect(files()).toHaveLength(4);
});

test("only the last few are left", () => {
  for (let i = 0; i < 12; i += 1) keptRelations(cache)([article("a", `Oak ${"elm ".repeat(i)}`)]);
  expect(files()).toHaveLength(8);
});

test("where nothing can be written, articles are compared all the same", () => {
  writeFileSync(folder, "a file in the way");
  expect(keptRelations(cache)(articles)).toEqual(expected);
});

test("a page that is waited for has relations by terms, then those of another process, then those until it has followed an edit", () => {
  mkdirSync(folder);
  const relate = foundRelations(cache);
  const tagged = [article("a", "Oak elm"), article("b", "Oak elm ash", ["x"]), article("c", "Tram"), article("d", "Rye", ["x"])];
  expect(found(relate(tagged))).toEqual({ a: [], b: ["d"], c: [], d: ["b"] });
  const compared = keptRelations(cache)(tagged);
  expect(relate(tagged)).toEqual(compared);
  expect(found(compared)["a"]).toEqual(["b"]);
  const edited = [article("a", "Tram line"), ...tagged.slice(1)];
  expect(relate(edited)).toEqual(compared);
  keptRelations(cache)(edited);
  expect(found(relate(edited))["a"]).toEqual(["c"]);
});
