import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { day } from "../../../layouts/words/day.ts";
import { countsSentence } from "../../../layouts/words/evidence.ts";
import { statementWords, verdictLine } from "../../../layouts/words/statement.ts";
import { dateOf } from "../../support/records.ts";
import { countsOf } from "../../support/sample-pages.ts";

describe("a sentence of counts", () => {
  test.for([
    [countsOf(), "No findings yet"],
    [countsOf(1), "1 finding: it supports the statement"],
    [countsOf(0, 1), "1 finding: it qualifies the statement"],
    [countsOf(0, 0, 1), "1 finding: it contradicts the statement"],
    [countsOf(0, 0, 0, 1), "1 finding: it mitigates the statement"],
    [countsOf(2), "2 findings: 2 support"],
    [countsOf(0, 2), "2 findings: 2 qualify"],
    [countsOf(0, 0, 2), "2 findings: 2 contradict"],
    [countsOf(0, 0, 0, 2), "2 findings: 2 mitigate"],
    [countsOf(11, 11, 11, 11), "44 findings: 11 support, 11 qualify, 11 contradict, 11 mitigate"],
    [countsOf(1, 1, 1, 1), "4 findings: 1 supports, 1 qualifies, 1 contradicts, 1 mitigates"],
    [countsOf(3, 5, 1), "9 findings: 3 support, 5 qualify, 1 contradicts"],
    [countsOf(6, 0, 0, 2), "8 findings: 6 support, 2 mitigate"],
  ] as const)("reads %s as %s", ([counts, sentence]) => {
    expect(countsSentence(counts)).toBe(sentence);
  });
});

const common = { confidence: "medium", why: "Few groups looked.", decided: dateOf("2026-11-24") } as const;

describe("a verdict", () => {
  test.for([
    [{ form: "holds", for: "clay", ...common }, "Holds: clay"],
    [{ form: "holds-for", for: "clay", not: "sand", ...common }, "Holds for clay, not for sand"],
    [{ form: "disputed", about: "sand", ...common }, "Disputed: sand"],
    [{ form: "mostly-not", instead: "in June only", ...common }, "Mostly not as stated: in June only"],
  ] as const)("is one line made of its form and parts", ([verdict, line]) => {
    expect(verdictLine(verdict)).toBe(line);
  });

  test("says how sure the editor is, and why not surer", () => {
    expect(statementWords.confidence({ form: "holds", for: "clay", ...common })).toBe("Confidence: medium, because few groups looked");
  });
});

test("a day is printed without leading zero", () => {
  expect(day(dateOf("2026-01-04"))).toBe("4 Jan 2026");
});

test("no word that readers misread is used", () => {
  const folder = join(import.meta.dirname, "../../../layouts/words");
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.join("\n").replaceAll(/^\s*(\/\/|\*|\/\*\*).*$/gm, "")).not.toMatch(
    /\b(proves|always|state of the art|click here|learn more|weak|debunked|winner|please|oops)\b|!"/i,
  );
});

/** Text between tags, in an attribute that is read out, or alone on its line. */
const literals = [
  /(?<![=-])(?:>|\})\s*([^<>{}()=;:&|?`"']*\p{L}[^<>{}()=;:&|?`"']*?)\s*(?=<\/?[a-z{]|\{)/gu,
  /\b(?:aria-label|title|placeholder|alt|label)="([^"]+)"/g,
  /^\s{4,}(\p{Lu}[\p{L} ,.]+)$/gu,
];

/** Text in the source of a component that a reader would see; code between tags is told by its first word. */
const literalText = (source: string): readonly string[] =>
  source
    .replaceAll(/`[^`]*`/g, "``")
    .split("\n")
    .flatMap((line) => literals.flatMap((pattern) => Array.from(line.matchAll(pattern), ([, text]) => text ?? "")))
    .filter((text) => !/^\s*(extends|from|in|of|as|=>)\b/.test(text));

test("literal text in a component is seen", () => {
  expect(literalText('<p>Read me</p>\n<p>{name} found</p>\n<a title="Go">x</a>\n      Alone on its line\n')).toEqual([
    "Read me",
    "found",
    "x",
    "Go",
    "Alone on its line",
  ]);
});

test("every string of the interface stands in layouts/words", () => {
  const folder = join(import.meta.dirname, "../../../layouts");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => literalText(readFileSync(join(folder, file), "utf8")).map((text) => `${file}: ${text}`))).toEqual([]);
});

/** Strings of a value, those in functions left out: they are made of these and of content. */
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];

test("words are in sentence case: a capital only starts a sentence, a name or a key", async () => {
  const folder = join(import.meta.dirname, "../../../layouts/words");
  const modules = await Promise.all(readdirSync(folder).map((file): Promise<unknown> => import(join(folder, file))));
  const strings = modules.flatMap(stringsIn);
  expect(strings.length).toBeGreaterThan(100);
  const names = /^(?:JavaScript|JSON|CSV|BibTeX|RIS|CSL-JSON|Markdown|GitHub|Atom|Enter|Esc|Ctrl|Cmd|I|DOI|Tab)\b/;
  const inside = strings.flatMap((text) =>
    Array.from(text.matchAll(/(?<=[\p{L}\d,;][ ])\p{Lu}[\p{L}-]*/gu), ([word]) => `${word} in “${text}”`),
  );
  expect(inside.filter((word) => !names.test(word))).toEqual([]);
});
