// Names that mean something to JavaScript, to the disk or to the site itself, wherever an author can choose a name.
import { describe, expect, test } from "vitest";
import { renderPage } from "../../../layouts/render.tsx";
import { frameOf } from "../../../plugins/pages/frame.ts";
import { planPages } from "../../../plugins/pages/plan.ts";
import { readPage } from "../../../plugins/publish/page.ts";
import { fileUrl, outputPath } from "../../../plugins/model/urls.ts";
import { articleWith, loadWith, smallContent } from "../../support/small-content.ts";

const builtIn = [
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "__defineGetter__",
  "then",
  "length",
  "name",
];

const finding = (id: string, field = ""): string =>
  `::: finding ${id}\n\nA result of ${id}.\n\n- supports: speed\n- strength: single study\n- source: [@lee2020]\n- seen: primary, 2026-11-01\n- conditions: None.\n${field}\n:::\n`;

describe("a built-in name is a name like any other", () => {
  const bib = builtIn.map((name) => `@misc{${name}, title = {T ${name}}, author = {${name}, ${name}}, year = {2020}}`).join("\n");
  const body = [
    ...builtIn.map((name) => `Cites [@${name}], and a note.[^${name}] And [a link][${name}], \`${name}\`.\n\n[^${name}]: Note ${name}.`),
    ...builtIn.map((name) => `[${name}]: b.md "${name}"`),
    ...builtIn.map((name) => `## About ${name}\n\n\`\`\`${name}\ncode ${name}\n\`\`\``),
    finding("tostring"),
    finding("valueof"),
    `::: chart hasownproperty\n\nT\n\n- data: valueof.csv\n- marks: points\n- x: __proto__\n- y: constructor\n- by: toString\n- source: [@lee2020]\n- checked: 2026-11-01\n- read: R.\n\n:::`,
  ].join("\n\n");
  const { site, shown } = loadWith({
    "articles/valueof.md": articleWith(body, "formerly: [tostring, hasownproperty]\n"),
    "articles/b.md": smallContent["articles/b.md"] + "See [X](valueof.md).\n",
    "terms/gain/valueof.md":
      "---\nlabel: __proto__\nstatement: constructor\norder: 2\nsynonyms: [toString, __proto__]\nformerly: [tostring]\n---\nconstructor\n",
    "glossary.yml": builtIn.map((name) => `- { term: ${name}, definition: ${name} }\n`).join(""),
    "gaps.yml": "- { terms: [valueof], looked_in: __proto__, date: 2026-11-01, note: constructor }\n",
    "data/valueof.csv": `__proto__,constructor,toString\n1,2,__proto__\n2,3,constructor\n3,4,valueOf\n`,
    "sources/builtin.bib": `${bib}\n`,
  });

  test("the only errors are names that the site takes itself, and keys that no citation can name", () => {
    expect(shown.map((line) => line.replace(/ \| .*/, ""))).toEqual([
      'articles/valueof.md:12:8  citations  "@__proto__" is no citation',
      'articles/valueof.md:36:8  citations  "@__defineGetter__" is no citation',
      'sources/builtin.bib:1:7  bibtex  the key "constructor" is a word with a meaning of its own',
      'sources/builtin.bib:2:7  bibtex  the key "__proto__" cannot be cited',
      'sources/builtin.bib:3:7  bibtex  the key "prototype" is a word with a meaning of its own',
      'sources/builtin.bib:8:7  bibtex  the key "__defineGetter__" cannot be cited',
    ]);
  });

  test("every page is made, holds nothing that it may not, and shows the names", () => {
    if (site === undefined) throw new Error("the site was not made");
    const unused = fileUrl(site.base, "x");
    const frame = frameOf(site, { style: unused, articleStyle: unused, script: unused, icon: unused, theme: unused }, unused);
    const pages = new Map(planPages(site).map((page) => [outputPath(site.base, page.url), renderPage(page.make(), frame)]));
    for (const [file, html] of pages) expect({ file, faults: readPage(html).faults }).toEqual({ file, faults: [] });
    const article = pages.get("articles/valueof/index.html") ?? "";
    for (const name of builtIn) expect(article).toContain(`code ${name}`);
    for (const name of builtIn) expect(pages.get("glossary/index.html")).toContain(`>${name}<`);
    expect(pages.get("gain/valueof/index.html")).toContain("__proto__");
  });
});

test("no built-in name was given a value", () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe("words of the site are taken", () => {
  test.for(["page", "index", "search", "articles", "assets", "pagefind", "constructor", "prototype", "main", "feed", "sitemap"])(
    "an article called %s",
    (slug) => {
      const { shown } = loadWith({ [`articles/${slug}.md`]: articleWith("Text.") });
      expect(shown).toEqual([expect.stringContaining(`articles/${slug}.md:1:1  reserved-words`)]);
    },
  );

  test.for(["page", "articles", "matrix", "sources", "assets", "images", "data", "charts", "search", "pagefind", "constructor"])(
    "an axis called %s",
    (key) => {
      const { shown } = loadWith({
        "site.yml": smallContent["site.yml"].replace("  gain:", `  ${key}: { label: L, plural: P, question: Q }\n  gain:`),
      });
      expect(shown.length).toBeGreaterThan(0);
      expect(shown[0]).toMatch(/^site\.yml:5:3 {2}/);
    },
  );

  test.for(["page-main", "s-heading", "fn-1", "fnref-1", "src-lee2020", "constructor", "main"])("a finding called %s", (id) => {
    const { shown } = loadWith({ "articles/x.md": articleWith(finding(id)) });
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^articles\/x\.md:7:13 {2}(?:finding-ids|reserved-words) {2}/);
  });
});

describe("two names that are one on a disk, in an address or to a reader", () => {
  test("slugs of terms on two axes", () => {
    const { shown } = loadWith({
      "site.yml": smallContent["site.yml"] + "  use: { label: Use, plural: Uses, question: Where? }\n",
      "terms/use/speed.md": smallContent["terms/gain/speed.md"],
    });
    expect(shown).toEqual([expect.stringContaining("terms/use/speed.md:1:1  unique-terms")]);
  });

  test.for([
    ["Lee2020", "LEE2020"],
    ["lee.2020", "lee:2020"],
    ["lee_2020", "lee-2020"],
  ] as const)("keys %s and %s", ([one, other]) => {
    const { shown } = loadWith({ "sources/b.bib": `@misc{${one}, title = {A}}\n`, "sources/c.bib": `@misc{${other}, title = {B}}\n` });
    expect(shown.filter((line) => line.startsWith("sources/c.bib:1:7  bibtex"))).toHaveLength(1);
  });

  test.for([
    ["Café", "Cafe\u0301"],
    ["AP", "ap"],
    ["ﬁne", "fine"],
    ["Ａ", "A"],
  ] as const)("glossary entries %s and %s", ([one, other]) => {
    const { shown } = loadWith({ "glossary.yml": `- { term: ${one}, definition: D. }\n- { term: ${other}, definition: D. }\n` });
    expect(shown).toEqual([expect.stringContaining("glossary.yml:2:11  glossary-duplicates")]);
  });

  test("a former name of one article that another one has", () => {
    const { shown } = loadWith({ "articles/x.md": articleWith("Text.", "formerly: [a]\n") });
    expect(shown).toEqual([expect.stringContaining("articles/x.md:6:12  former-slugs")]);
  });

  test("ids of findings that differ in capitals only", () => {
    const { shown } = loadWith({ "articles/x.md": articleWith(`${finding("one-1")}\n${finding("ONE-1")}`) });
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((line) => !/^articles\/x\.md:\d+:13 {2}(?:blocks|finding-ids) {2}/.test(line))).toEqual([]);
  });

  test("headings whose anchors would be one get two", () => {
    const { site } = loadWith({
      "articles/x.md": articleWith("## Café\n\n## Cafe\u0301\n\n## CAFÉ\n\n## s\n\n## constructor\n\n## constructor"),
    });
    const headings = site?.articles.find(({ slug }) => slug === "x")?.record.body.headings.map(({ id }) => id) ?? [];
    expect(headings).toHaveLength(6);
    expect(new Set(headings).size).toBe(6);
  });
});
