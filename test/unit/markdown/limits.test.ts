import { describe, expect, test } from "vitest";
import { parseBody } from "../../../plugins/markdown/parse.ts";
import { showHtml, showIssue } from "./show.ts";

const issues = (text: string): readonly string[] => parseBody("articles/a.md", text, 5).issues.map(showIssue);

describe("what is longer than anybody reads is refused, at its place", () => {
  test.for<[what: string, text: string, issue: string]>([
    ["a text of many lines", "a\n".repeat(10_000), "10005:1-1 length: this text has 10001 lines, expected at most 10000 (split the file)"],
    [
      "a line",
      `a\n${"b".repeat(20_001)}`,
      "6:20001-20002 length: this line has 20001 characters, expected at most 20000 (break it into several)",
    ],
    [
      "a paragraph",
      "b".repeat(10_001),
      "5:10001-10002 length: this text has 10001 characters in one piece, expected at most 10000 (divide it by empty lines)",
    ],
    [
      "an address",
      `[a](b${"c".repeat(2000)})`,
      "5:5-2006 links: this address has 2001 characters, expected at most 2000 (use a shorter one)",
    ],
    [
      "the title of a link",
      `[a](b.md "${"c".repeat(501)}")`,
      "5:5-9 links: the title of a link has 501 characters, expected at most 500 (say it in the text)",
    ],
    [
      "a formula",
      `$${"a".repeat(2001)}$`,
      "5:1-2004 math: this formula cannot be read: it has 2001 characters, expected at most 2000 (write a dollar sign that is no formula as \\$)",
    ],
    [
      "a formula that defines commands",
      "$\\def\\a{bb}\\a$",
      "5:1-15 math: this formula cannot be read: \\def defines a command; write what the command stands for (write a dollar sign that is no formula as \\$)",
    ],
  ])("%s", ([, text, issue]) => {
    expect(issues(text)).toEqual([issue]);
  });

  test("a paragraph that is too long shows as it was written", () => {
    const text = `**a** ${"b".repeat(10_000)} [c](d.md)`;
    expect(showHtml(parseBody("articles/a.md", text, 1))).toContain(text);
  });

  test("the two thousand and first link", () => {
    const text = "[a](b.md) ".repeat(500);
    expect(issues(`${`${text}\n\n`.repeat(4)}[a](b.md)`)).toEqual([
      "13:5-9 links: this text has more than 2000 links (leave some out, or split the file)",
    ]);
  });

  test("the fifty-first field of a name", () => {
    const found = issues(`::: finding a-1\n\nA.\n\n${"- changed: 2026-11-01, a\n".repeat(52)}\n:::\n`);
    expect(found).toEqual([
      '59:3-10 fields: the field "changed" stands here more than 50 times (leave some out)',
      '60:3-10 fields: the field "changed" stands here more than 50 times (leave some out)',
    ]);
  });
});

test("code shows without colours once it would take long to colour", () => {
  const blocks = (count: number, lines: number): string => `\`\`\`js\n${"let a;\n".repeat(lines)}\`\`\`\n\n`.repeat(count);
  const coloured = (text: string): number => showHtml(parseBody("articles/a.md", text, 1)).split('class="language-js"').length - 1;
  expect([coloured(blocks(1, 2000)), coloured(blocks(1, 3000)), coloured(blocks(3, 1500)), coloured(blocks(100, 20))]).toEqual([
    1, 0, 2, 100,
  ]);
});

test("the thousand and first block", () => {
  expect(issues("::: note\n\na\n\n:::\n\n".repeat(1001))).toEqual([
    "6005:1-1 length: this text has more than 1000 blocks (split the file)",
  ]);
});
