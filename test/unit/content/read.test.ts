import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createMemory } from "../../../plugins/content/memory.ts";
import { readContent } from "../../../plugins/content/read.ts";
import { shown, writeFolder } from "../../support/content-folder.ts";

const site = `title: A guide
description: What a tiny guide says.
url: https://example.org/
axes:
  gain: { label: Gain, plural: Gains, question: What is gained? }
  place: { label: Place, plural: Places, question: Where? }
matrices: [[gain, place]]
`;
const article = `---
title: Is it fast?
summary: It is.
gain: [speed]
reviewed: 2026-11-24
---
Text.
`;
const term = "---\nlabel: Speed\nstatement: It is fast.\norder: 1\n---\n";
const good = { "site.yml": site, "articles/fast.md": article, "terms/gain/speed.md": term };

function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const { folder, remove } = writeFolder(files);
  onTestFinished(remove);
  return folder;
}
const read = (files: Readonly<Record<string, string | Buffer>>) => readContent(folderOf(files));
const issuesOf = (files: Readonly<Record<string, string | Buffer>>) => read({ ...good, ...files }).issues.map(shown);

describe("a content folder", () => {
  test("becomes records", () => {
    const { records, issues, texts } = read({
      ...good,
      "index.md": "Welcome.\n",
      "glossary.yml": "- { term: GPU, long: graphics processing unit, definition: A fast chip., article: fast }\n",
      "gaps.yml": "- { terms: [speed], looked_in: Everywhere, date: 2026-11-24, note: Nothing came near. }\n",
      "sources/a.bib": "@misc{one2026, title = {One}, year = {2026}}\n",
      "data/sizes.csv": "\uFEFFName,Size (MB)\r\nAnt,1\r\n",
    });
    expect(issues).toEqual([]);
    expect(records?.site.values).toMatchObject({ title: "A guide", branch: "main", matrices: [["gain", "place"]] });
    expect(records?.articles).toMatchObject([
      {
        file: "articles/fast.md",
        slug: "fast",
        values: { title: "Is it fast?", reviewed: "2026-11-24" },
        tags: { gain: ["speed"], place: [] },
      },
    ]);
    expect(records?.articles[0]?.places.at["gain.0"]).toEqual({ file: "articles/fast.md", line: 4, column: 8, endLine: 4, endColumn: 13 });
    expect(records?.terms).toMatchObject([
      { file: "terms/gain/speed.md", axis: "gain", slug: "speed", values: { label: "Speed", order: 1 } },
    ]);
    expect(records?.home?.file).toBe("index.md");
    expect(records?.glossary).toMatchObject([{ term: "GPU", article: "fast", place: { line: 1, column: 11 } }]);
    expect(records?.gaps).toMatchObject([{ terms: [{ name: "speed" }], lookedIn: "Everywhere" }]);
    expect(records?.sources).toMatchObject([{ key: "one2026", title: "One", year: 2026 }]);
    expect(records?.tables).toMatchObject([
      { file: "data/sizes.csv", columns: ["Name", "Size (MB)"], rows: [{ line: 2, cells: ["Ant", "1"] }] },
    ]);
    expect([...(records?.files ?? [])]).toEqual([...texts.keys()].sort());
    expect(texts.get("index.md")).toBe("Welcome.\n");
  });

  test("reports all problems of all files at once, sorted, and keeps what can be used", () => {
    const { records, issues } = read({
      ...good,
      "articles/bad.md": "---\nsummary: [a]\nbenefts: [x]\nreviewed: 2026-02-30\n---\n",
      "articles/worse.md": "no front matter",
      "notes.txt": "",
    });
    expect(issues.map(({ place, message }) => `${place.file}:${place.line} ${message}`)).toEqual([
      'articles/bad.md:1 missing key "title"',
      "articles/bad.md:2 summary: expected text, found a list",
      'articles/bad.md:3 unknown key "benefts"',
      'articles/bad.md:4 reviewed: expected a day that exists, such as 2026-11-24, found "2026-02-30"',
      "articles/worse.md:1 the file does not begin with front matter",
      "notes.txt:1 this file cannot stand here",
    ]);
    expect(records?.articles.map(({ slug }) => slug)).toEqual(["fast"]);
    expect(records?.files.has("articles/worse.md")).toBe(true);
  });

  test("an article whose front matter is wrong is no part of the site, but its terms and its body are there to be checked", () => {
    const { records } = read({ ...good, "articles/bad.md": article.replace("summary: It is.\n", "place: [Here]\n") });
    expect(records?.articles.map(({ slug }) => slug)).toEqual(["fast"]);
    expect(records?.incomplete).toMatchObject([{ file: "articles/bad.md", tags: { gain: ["speed"], place: [] }, body: { words: 1 } }]);
  });

  test("an article whose front matter is wrong still has its body checked", () => {
    const found = issuesOf({
      "articles/bad.md": article.replace("title: Is it fast?\n", "").replace("Text.", "# Heading of the first level"),
    });
    expect(found.some((line) => line.startsWith("articles/bad.md:6:"))).toBe(true);
    expect(found).toContain('articles/bad.md:1:1  schema  missing key "title" | add a line title: with text');
  });
});

describe("an article", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ["a misspelt key", "gain: [speed]", "gian: [speed]", 'articles/a.md:4:1  schema  unknown key "gian" | did you mean gain?'],
    [
      "a key that is like no other",
      "summary: It is.",
      "summary: It is.\npermalink: /x/",
      'articles/a.md:4:1  schema  unknown key "permalink" | known keys: title, summary, reviewed, review_within, statement, tested_as, verdict, formerly, draft, gain, place',
    ],
    ["a missing title", "title: Is it fast?\n", "", 'articles/a.md:1:1  schema  missing key "title" | add a line title: with text'],
    ["an empty title", "title: Is it fast?", "title:", "articles/a.md:2:7  schema  title: expected text, found nothing"],
    [
      "a list for a title",
      "title: Is it fast?",
      "title: [a]",
      "articles/a.md:2:8  schema  title: expected text, found a list | write words, in quotes if they begin with [ or {",
    ],
    [
      "a map for a title",
      "title: Is it fast?",
      "title: {a: b}",
      "articles/a.md:2:8  schema  title: expected text, found keys with values | write words, in quotes if they begin with [ or {",
    ],
    [
      "a number for a title",
      "title: Is it fast?",
      "title: 2026",
      'articles/a.md:2:8  schema  title: expected text, found the number 2026 | write it in quotes: "2026"',
    ],
    [
      "a truth value for a title",
      "title: Is it fast?",
      "title: true",
      'articles/a.md:2:8  schema  title: expected text, found true | write it in quotes: "true"',
    ],
    ["a misspelt key", "title:", "Titel:", 'articles/a.md:2:1  schema  unknown key "Titel" | did you mean title?'],
    [
      "an empty list of terms",
      "gain: [speed]",
      "gain:",
      "articles/a.md:4:6  schema  gain: expected a list, found nothing | write gain: [one, two]",
    ],
    [
      "a number in quotes",
      "reviewed",
      'review_within: "12"\nreviewed',
      'articles/a.md:5:16  schema  review_within: expected a whole number, found "12" | write 12 without quotes',
    ],
    [
      "a truth value in quotes",
      "reviewed",
      'draft: "true"\nreviewed',
      'articles/a.md:5:8  schema  draft: expected true or false, found "true" | write true without quotes',
    ],
    [
      "a long summary",
      "summary: It is.",
      `summary: ${"a".repeat(161)}`,
      "articles/a.md:3:10  schema  summary: expected at most 160 characters, found 161",
    ],
    [
      "a bare term",
      "gain: [speed]",
      "gain: speed",
      'articles/a.md:4:7  schema  gain: expected a list, found "speed" | write gain: [speed]',
    ],
    [
      "a term that is no name",
      "[speed]",
      "[Speed It]",
      'articles/a.md:4:8  schema  gain: expected lower-case letters, digits and hyphens, found "Speed It" | write speed-it',
    ],
    ["a term twice", "[speed]", "[speed, speed]", 'articles/a.md:4:15  schema  gain: "speed" stands twice | delete one of them'],
    [
      "no term",
      "gain: [speed]\n",
      "",
      "articles/a.md:1:1  schema  this article names no term, expected at least one under gain, place | add a line such as gain: [name-of-a-term]",
    ],
    [
      "a bad date",
      "2026-11-24",
      "24.11.2026",
      'articles/a.md:5:11  schema  reviewed: expected a date such as 2026-11-24, found "24.11.2026"',
    ],
    ["a bad truth value", "reviewed", "draft: yes\nreviewed", 'articles/a.md:5:8  schema  draft: expected true or false, found "yes"'],
    [
      "a bad number",
      "reviewed",
      "review_within: soon\nreviewed",
      'articles/a.md:5:16  schema  review_within: expected a whole number, found "soon"',
    ],
    [
      "a misspelt form of verdict",
      "reviewed",
      "verdict: { form: hold, for: all, confidence: low, why: Few looked., decided: 2026-11-24 }\nreviewed",
      'articles/a.md:5:18  schema  verdict.form: expected holds, holds-for, disputed or mostly-not, found "hold" | did you mean holds?',
    ],
    [
      "a zero-width character in a title",
      "Is it",
      "Is\u200B it",
      "articles/a.md:2:10  characters  the invisible character U+200B (zero width space) cannot stand in front matter, data files or bibliographies | delete it; most editors do not show it",
    ],
    [
      "an override in a title",
      "Is it",
      "Is\u202E it",
      "articles/a.md:2:10  characters  the invisible character U+202E (right-to-left override) cannot stand in a file | delete it; most editors do not show it",
    ],
    [
      "an override in the body",
      "Text.",
      "Text\u202E.",
      "articles/a.md:7:5  characters  the invisible character U+202E (right-to-left override) cannot stand in a file | delete it; most editors do not show it",
    ],
    [
      "JavaScript front matter",
      "---\ntitle",
      "---js\ntitle",
      'articles/a.md:1:1  front-matter  the first line must be exactly ---, found "---js" | write --- alone; front matter is YAML and no other language',
    ],
  ];
  test.for(cases)("with %s is refused", ([, from, to, expected]) => {
    expect(issuesOf({ "articles/a.md": article.replace(from, to) })).toContain(expected);
  });

  test("a front matter without a key lacks every key that there must be", () => {
    expect(issuesOf({ "articles/a.md": "---\n---\nText.\n" })).toEqual([
      'articles/a.md:1:1  schema  missing key "reviewed" | add a line reviewed: with a date such as 2026-11-24',
      'articles/a.md:1:1  schema  missing key "summary" | add a line summary: with text',
      'articles/a.md:1:1  schema  missing key "title" | add a line title: with text',
    ]);
  });

  test("an invisible character is reported once, wherever it stands in the front matter", () => {
    expect(issuesOf({ "articles/a.md": article.replace("Is it", '"Is\u200B it').replace("fast?", 'fast?"') })).toHaveLength(1);
  });

  test("reports what is missing and what is too much in a verdict", () => {
    expect(issuesOf({ "articles/a.md": article.replace("reviewed", "verdict: { form: holds, fro: all }\nreviewed") })).toEqual([
      'articles/a.md:5:10  schema  missing key "confidence" in verdict | add a line confidence: with very low, low, medium or high',
      'articles/a.md:5:10  schema  missing key "decided" in verdict | add a line decided: with a date such as 2026-11-24',
      'articles/a.md:5:10  schema  missing key "why" in verdict | add a line why: with text',
      'articles/a.md:5:25  schema  unknown key "fro" in verdict | did you mean for?',
    ]);
  });
});

describe("other files", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      "terms/gain/slow.md",
      "---\nlabel: Slow\nstatement: It is slow.\norder: first\n---\n",
      'terms/gain/slow.md:4:8  schema  order: expected a whole number, found "first"',
    ],
    [
      "terms/gain/slow.md",
      "---\nlabel: Slow\norder: 2\n---\n",
      'terms/gain/slow.md:1:1  schema  missing key "statement" | add a line statement: with text',
    ],
    ["glossary.yml", "- term: GPU\n", 'glossary.yml:1:3  schema  missing key "definition" | add a line definition: with text'],
    [
      "glossary.yml",
      "GPU: a chip\n",
      'glossary.yml:1:1  schema  expected a list of entries, found keys with values | begin each entry with "- "',
    ],
    [
      "glossary.yml",
      "",
      "glossary.yml:1:1  schema  expected a list of entries, found nothing | delete the file, if there is nothing to list",
    ],
    [
      "gaps.yml",
      "- { terms: [], looked_in: A, date: 2026-11-24, note: B }\n",
      "gaps.yml:1:12  schema  terms: expected at least one term, found 0",
    ],
    [
      "index.md",
      "---\ntitle: Home\n---\n",
      "index.md:1:1  front-matter  this file takes no front matter | delete it; titles and settings stand in site.yml",
    ],
    [
      "data/a.csv",
      "a,b\u0000\n1,2\n",
      "data/a.csv:1:4  characters  the control character U+0000 cannot stand in a file | delete it; most editors do not show it",
    ],
  ];
  test.for(cases)("%s is refused with a reason: %j", ([path, text, expected]) => {
    expect(issuesOf({ [path]: text })).toEqual([expected]);
  });

  test("a file that is not UTF-8 is named with the byte, and its text is kept for the report", () => {
    const { issues, texts } = read({ ...good, "articles/a.md": Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe4]) });
    expect(issues.map(shown)).toEqual(["articles/a.md:2:1  utf-8  byte 5 of the file (0xE4) is not UTF-8 | save the file as UTF-8"]);
    expect(texts.get("articles/a.md")).toBe("---\n\uFFFD");
  });

  test("a body begins where its front matter ends, whatever the line ends", () => {
    const { records, issues } = read({
      ...good,
      "articles/fast.md": article.replace("Text.", "## Part\n\n[x](y.md)").replaceAll("\n", "\r\n"),
    });
    expect(issues).toEqual([]);
    expect(records?.articles[0]?.body.links[0]?.place).toMatchObject({ line: 9 });
  });
});

describe("site.yml", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ["a missing key", "title: A guide\n", "", 'site.yml:1:1  schema  missing key "title" | add a line title: with text'],
    [
      "a bad address",
      "https://example.org/",
      "example.org",
      'site.yml:3:6  schema  url: expected an address that starts with https://, found "example.org"',
    ],
    [
      "an address with a query",
      "https://example.org/",
      "https://example.org/?a=b",
      'site.yml:3:6  schema  url: expected an address without ?, # and @, found "https://example.org/?a=b"',
    ],
    [
      "pairs of axes that are no lists",
      "[[gain, place]]",
      "[gain, place]",
      'site.yml:7:12  schema  matrices: expected a list, found "gain" | write matrices: [[gain, place]]',
    ],
    [
      "a reserved axis",
      "  place:",
      "  search:",
      'site.yml:6:3  schema  an axis cannot be called "search": the word has a meaning of its own | choose another key',
    ],
    [
      "an axis that is no name",
      "  place:",
      "  My Place:",
      "site.yml:6:3  schema  axes.My Place: expected lower-case letters, digits and hyphens",
    ],
    [
      "a matrix of an unknown axis",
      "[[gain, place]]",
      "[[gain, plaze]]",
      'site.yml:7:19  schema  matrices: "plaze" is no axis | did you mean place?',
    ],
    [
      "a matrix of one axis with itself",
      "[[gain, place]]",
      "[[gain, gain]]",
      "site.yml:7:12  schema  matrices: expected two different axes | name the judged axis first and another one second",
    ],
    [
      "a matrix twice",
      "[[gain, place]]",
      "[[gain, place], [gain, place]]",
      "site.yml:7:27  schema  matrices: [gain, place] stands twice | delete one of them",
    ],
    [
      "a matrix of three axes",
      "[[gain, place]]",
      "[[gain, place, gain]]",
      "site.yml:7:12  schema  matrices: expected two axes, the judged one first, found 3",
    ],
    [
      "a reading group with no title",
      "matrices",
      "reading: [{ articles: [] }]\nmatrices",
      'site.yml:7:11  schema  missing key "title" in reading | add a line title: with text',
    ],
  ];
  test.for(cases)("with %s cannot be used", ([, from, to, expected]) => {
    const { usable, issues } = read({ ...good, "site.yml": site.replace(from, to) });
    expect(issues.map(shown)).toContain(expected);
    expect(usable).toBe(false);
  });

  test("with a mistake outside the axes does not make articles wrong", () => {
    expect(issuesOf({ "site.yml": site.replace("title:", "titel:") })).toEqual([
      'site.yml:1:1  schema  unknown key "titel" | did you mean title?',
    ]);
  });

  test("that cannot be read at all does not make the axes of articles unknown keys, and other mistakes are still found", () => {
    expect(issuesOf({ "site.yml": "axes: [\n", "articles/a.md": article.replace("title: Is it fast?\n", "") })).toEqual([
      'articles/a.md:1:1  schema  missing key "title" | add a line title: with text',
      "site.yml:2:1  yaml  a list that began with [ is not closed | add the missing ]",
    ]);
  });

  test("may not be missing", () => {
    const { usable, issues } = read({ "articles/fast.md": article });
    expect(issues.map(shown)).toEqual([
      "site.yml:1:1  site  the file site.yml is missing | add it, with at least title, description, url and axes",
    ]);
    expect(usable).toBe(false);
  });
});

describe("the memory", () => {
  test("gives the same record for the same bytes, and a new one after an edit of the same length", () => {
    const folder = folderOf({ ...good, "articles/slow.md": article });
    const memory = createMemory();
    const before = readContent(folder, memory).records;
    writeFileSync(join(folder, "articles/fast.md"), article.replace("Is it fast?", "Is it slow?"));
    const after = readContent(folder, memory).records;
    expect(after?.articles[0]?.values.title).toBe("Is it slow?");
    expect(after?.articles[1]).toBe(before?.articles[1]);
    expect(after?.terms[0]).toBe(before?.terms[0]);
  });

  test("forgets files that are gone, and repeats the issues of files that stay", () => {
    const folder = folderOf({ ...good, "articles/bad.md": "x", "articles/gone.md": article });
    const memory = createMemory();
    const first = readContent(folder, memory);
    rmSync(join(folder, "articles/gone.md"));
    const second = readContent(folder, memory);
    expect(second.issues).toEqual(first.issues);
    expect([...memory.articles.keys()]).toEqual(["articles/bad.md", "articles/fast.md"]);
  });

  test("reads articles anew when the axes change", () => {
    const folder = folderOf(good);
    const memory = createMemory();
    readContent(folder, memory);
    writeFileSync(join(folder, "site.yml"), site.replaceAll("gain", "win"));
    expect(readContent(folder, memory).issues.map(shown)).toContain('articles/fast.md:4:1  schema  unknown key "gain" | did you mean win?');
  });
});
