// Markup in every text field, and every file of the built site in which it shows.
import MarkdownIt from "markdown-it";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeFolder } from "../support/content-folder.ts";
import { elementsOf, named, type HtmlElement } from "../support/html.ts";
import { markedNames, markedSite, markup } from "../support/marked-site.ts";
import { filesBelow, run, type Ran } from "../support/run.ts";

let folder: string;
let remove: () => void;
let output: string;
let ran: Ran;
let files: readonly string[];
const read = (file: string): string => readFileSync(path.join(output, file), "utf8");
const ending = (...endings: readonly string[]): readonly string[] => files.filter((file) => endings.some((each) => file.endsWith(each)));

beforeAll(async () => {
  ({ folder, remove } = writeFolder(Object.fromEntries(Object.entries(markedSite).map(([file, text]) => [`content/${file}`, text]))));
  output = path.join(folder, "site");
  ran = await run("build", ["--content", path.join(folder, "content"), "--output", output, "--today", "2026-11-24"]);
  files = filesBelow(output);
});
afterAll(() => remove());

const escaped = (elements: readonly HtmlElement[]): readonly string[] =>
  elements.filter(({ attributes }) => "onx" in attributes).map(({ name, text }) => `<${name}> ${text}`);

test("the site is built", () => {
  expect(ran).toMatchObject({ code: 0 });
});

test("no text becomes an element or attribute of a page", () => {
  const pages = ending(".html");
  expect(pages.length).toBeGreaterThan(15);
  for (const file of pages) expect({ file, escaped: escaped(elementsOf(read(file))) }).toEqual({ file, escaped: [] });
});

test("every text shows as it was written", () => {
  const shown = ending(".html")
    .flatMap((file) => elementsOf(read(file)))
    .flatMap(({ text, attributes }) => [text, ...Object.values(attributes)])
    .join("\n");
  expect(markedNames.filter((name) => !shown.includes(markup(name)))).toEqual([]);
  for (const name of ["rt", "ra", "rj", "rv"]) expect(shown).toContain(`${name}><i onx=1></script>`);
});

test("data for machines holds the texts as text", () => {
  const blocks = named(elementsOf(read("articles/one/index.html")), "script").filter(
    ({ attributes }) => attributes["type"] === "application/ld+json",
  );
  expect(blocks).toHaveLength(1);
  expect(JSON.stringify(JSON.parse(blocks[0]?.text ?? ""))).toContain(JSON.stringify(markup("a1")).slice(1, -1));
  for (const [file, name] of [
    ["findings.json", "fs"],
    ["site.json", "t1s"],
  ] as const)
    expect(JSON.stringify(JSON.parse(read(file)))).toContain(JSON.stringify(markup(name)).slice(1, -1));
  expect(read("findings.csv")).toContain(`"${markup("fs").replaceAll('"', '""')}"`);
});

test("feeds and the sitemap hold no element of it", () => {
  for (const file of ending(".xml")) expect({ file, elements: read(file).match(/<i\b/) }).toEqual({ file, elements: null });
  expect(read("feed.xml")).toContain("a1&quot;&#39;&gt;&lt;i onx=1&gt;{{7*7}}&lt;%=7%&gt;&amp;lt;");
});

test("Markdown for readers elsewhere shows it as text, also where raw HTML counts", () => {
  const texts = [...ending(".md"), "llms.txt"];
  expect(texts.length).toBeGreaterThan(2);
  const reader = new MarkdownIt({ html: true });
  for (const file of texts) {
    const elements = elementsOf(reader.render(read(file)));
    expect({ file, escaped: escaped(elements) }).toEqual({ file, escaped: [] });
  }
  const shown = elementsOf(reader.render(read("articles/one/index.md")))
    .map(({ text }) => text)
    .join("\n");
  expect(
    ["a1", "bp", "bh", "bl", "bq", "bt", "bc", "bs", "bf", "bo", "fs", "fc", "ct"].filter((name) => !shown.includes(markup(name))),
  ).toEqual([]);
});

test("search holds it as text", () => {
  const fragments = files.filter((file) => file.startsWith("pagefind/fragment/"));
  const texts = fragments.map((file) => gunzipSync(readFileSync(path.join(output, file))).toString("utf8"));
  expect(texts.join("\n")).toContain(JSON.stringify(markup("bp")).slice(1, -1));
});

test("no address is made of it", () => {
  expect(files.filter((file) => /onx|[<>"'%{}]/.test(file))).toEqual([]);
  const addresses = ending(".html")
    .flatMap((file) => elementsOf(read(file)))
    .flatMap(({ attributes }) => [attributes["href"] ?? "", attributes["src"] ?? ""]);
  expect(addresses.filter((address) => /[<>"\s]/.test(address))).toEqual([]);
});
