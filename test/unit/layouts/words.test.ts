import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { day } from "../../../layouts/words/day.ts";
import { countsSentence } from "../../../layouts/words/evidence.ts";
import { statementWords, verdictLine } from "../../../layouts/words/statement.ts";
import { strengths } from "../../../plugins/model/evidence.ts";
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

/** String and template literals of a source file, a value in a template as `…`. */
const literalsIn = (source: string): readonly string[] =>
  Array.from(
    source
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import [^;]*;$/gm, "")
      .replaceAll(/\$\{[^{}`]*\}/g, "…")
      .matchAll(/"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g),
    ([, plain, template]) => plain ?? template ?? "",
  );

const layouts = join(import.meta.dirname, "../../../layouts");
const interfaceTexts = readdirSync(join(layouts, "words")).flatMap((file) =>
  literalsIn(readFileSync(join(layouts, "words", file), "utf8")).filter((text) => /\p{L}{2}/u.test(text)),
);

const misread =
  /\b(?:proves|proven|always|significant(?:ly)?|state of the art|click here|learn more|weak|true|false|debunked|winner|please|oops)\b|!/i;

test("no word that readers misread is used", () => {
  expect(interfaceTexts.length).toBeGreaterThan(200);
  expect(interfaceTexts.filter((text) => misread.test(text))).toEqual([]);
  expect(literalsIn('const words = { a: "Weak", b: (n) => `${n} is always true` };').filter((text) => misread.test(text))).toHaveLength(2);
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

/** Text for readers in the source of what no component is: a script of the browser, or a text for programs. */
const textInCode = (source: string): readonly string[] =>
  literalsIn(
    source
      .replaceAll(/\bclass(?:Name)?(?:=|: )\{?(?:"[^"]*"|`[^`]*`)|=== "\w+"|\bnew \w*Error\([^\n]*|\bcontent="[^"]*"/g, "")
      .replaceAll(/\b(?:querySelector(?:All)?|closest|matches)(?:<\w+>)?\((?:"[^"]*"|`[^`]*`)/g, ""),
  ).filter(
    (text) => /^[\p{P}\s]*\p{Lu}\p{Ll}+(?:[ :.*]|$)|\p{Ll}{2,},? \p{Ll}{2,}|\p{Ll}[.:?] ?$/u.test(text) && !/[[\]#>{}=]|xml/.test(text),
  );

test("text in a script is seen", () => {
  const source =
    'say("Copied"); say(`${n} results found`); say("- **Source:** "); if (key === "Escape") list.closest("main pre"); f({ class: "a bb" });';
  expect(textInCode(source)).toEqual(["Copied", "… results found", "- **Source:** "]);
});

/** Values that the model names, one by which a component asks for its words, and a name of the platform. */
const keys: ReadonlySet<string> = new Set([...strengths, "on the way", "Segmenter"]);

/** Words that search leaves out of a question, which nobody is shown. */
const unread = "client/search/query/stop-words.ts";

test("code of pages, scripts of the browser and texts for programs take every word from layouts/words", () => {
  const files = readdirSync(layouts, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith("words/") && file !== unread,
  );
  expect(files.filter((file) => file.startsWith("client/")).length).toBeGreaterThan(15);
  expect(files.filter((file) => file.startsWith("texts/")).length).toBeGreaterThan(5);
  const texts = files.flatMap((file) => textInCode(readFileSync(join(layouts, file), "utf8")).map((text) => ({ file, text })));
  expect(texts.filter(({ text }) => !keys.has(text))).toEqual([]);
});

test("words are in sentence case: a capital only starts a sentence, a name or a key", () => {
  const names = /^(?:JavaScript|JSON|CSV|BibTeX|RIS|CSL-JSON|Markdown|GitHub|Atom|Enter|Esc|Ctrl|Cmd|I|DOI|Tab|KB)\b/;
  const inside = interfaceTexts.flatMap((text) =>
    Array.from(text.matchAll(/(?<=[\p{L}\d,;…][ ])\p{Lu}[\p{L}-]*/gu), ([word]) => `${word} in “${text}”`),
  );
  expect(inside.filter((word) => !names.test(word))).toEqual([]);
});
