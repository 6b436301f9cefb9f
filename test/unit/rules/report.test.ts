import { describe, expect, test } from "vitest";
import { error, placeOn, startOf, warning, type Issue } from "../../../plugins/model/issue.ts";
import { formatIssues } from "../../../plugins/rules/report.ts";

const file = "articles/a.md";
const unknownTerm = error("known-terms", placeOn(file, 4, 11, 7), '"latancy" is no benefit', "did you mean latency?");
const texts = new Map([[file, "---\ntitle: A\nsummary: B\nbenefit: [latancy]\n---\n"]]);

const asText = (issues: readonly Issue[], read: ReadonlyMap<string, string> = texts): string =>
  formatIssues(issues, read, "text", { color: false, root: "content" });

/** The two lines below the first: source and carets. */
const excerpt = (line: string, column: number, length: number): string[] =>
  asText([error("rule", placeOn(file, 1, column, length), "message")], new Map([[file, line]]))
    .split("\n")
    .slice(1, 3);

describe("as text", () => {
  test("an issue shows its place, rule and message, the source line, and its hint beside the carets", () => {
    expect(asText([unknownTerm])).toBe(
      [
        'content/articles/a.md:4:11  known-terms  "latancy" is no benefit',
        "   4 | benefit: [latancy]",
        "     |           ^^^^^^^  did you mean latency?",
        "",
        "1 error in 1 file",
        "",
      ].join("\n"),
    );
  });

  test("a warning is marked, and an issue of a whole file shows its hint without a source line", () => {
    expect(asText([warning("unlinked", startOf(file), "no other page links to this article", "link to it")])).toBe(
      [
        "content/articles/a.md:1:1  warning  unlinked  no other page links to this article",
        "       link to it",
        "",
        "1 warning in 1 file",
        "",
      ].join("\n"),
    );
  });

  test("the last line counts errors, warnings and files", () => {
    const issues = [unknownTerm, unknownTerm, error("utf-8", startOf("index.md"), "no text"), warning("unlinked", startOf(file), "alone")];
    expect(asText(issues).trimEnd().split("\n").at(-1)).toBe("3 errors, 1 warning in 2 files");
  });

  test("without issues there is no text", () => {
    expect(asText([])).toBe("");
  });

  test("an issue in a file or line that was not read shows no source line", () => {
    const issues = [error("rule", placeOn("articles/b.md", 3), "first"), error("rule", placeOn(file, 30), "second")];
    expect(asText(issues)).toBe(
      "content/articles/b.md:3:1  rule  first\n\ncontent/articles/a.md:30:1  rule  second\n\n2 errors in 2 files\n",
    );
  });

  test("a place that goes on in further lines is marked to the end of its first", () => {
    const issue = error("rule", { ...placeOn(file, 4, 10), endLine: 6, endColumn: 4 }, "message");
    expect(asText([issue]).split("\n")[2]).toBe("     |          ^^^^^^^^^");
  });

  test.for([
    ["a place without length gets one caret", "abc", 2, 0, "   1 | abc", "     |  ^"],
    ["a place after the line's end gets one caret", "abc", 4, 0, "   1 | abc", "     |    ^"],
    ["a tab fills up to the next fourth column", "\ta\tbc", 4, 2, "   1 |     a   bc", "     |         ^^"],
    ["wide characters take two columns", "言語: ab", 5, 2, "   1 | 言語: ab", "     |       ^^"],
    ["a marked wide character gets two carets", "a 言語", 3, 1, "   1 | a 言語", "     |   ^^"],
    ["an emoji of several code points is one character", "👩‍🔬 ab", 7, 2, "   1 | 👩‍🔬 ab", "     |    ^^"],
    ["a combining accent takes no column of its own", "e\u0301 ab", 4, 2, "   1 | e\u0301 ab", "     |   ^^"],
    ["control characters are written out", "a\u001b[31mb", 7, 1, "   1 | a\\u{1b}[31mb", "     |            ^"],
    ["characters that turn the direction are written out", "a\u202eb", 2, 1, "   1 | a\\u{202e}b", "     |  ^^^^^^^^"],
    ["a byte-order mark is not shown", "\ufeffabc", 2, 1, "   1 | abc", "     |  ^"],
  ] as const)("%s", ([, line, column, length, shown, carets]) => {
    expect(excerpt(line, column, length)).toEqual([shown, carets]);
  });

  test("a long line is cut to 100 columns around its place", () => {
    const [line = "", carets = ""] = excerpt(`${"a".repeat(500)} wrong ${"b".repeat(500)}`, 502, 5);
    expect(line.slice(7)).toBe(`…${"a".repeat(39)} wrong ${"b".repeat(52)}…`);
    expect(line.slice(7)).toHaveLength(100);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("wrong");
  });

  test("a long line is cut at its end only where its place stands near its beginning", () => {
    expect(excerpt(`wrong ${"b".repeat(200)}`, 1, 5)).toEqual([`   1 | wrong ${"b".repeat(93)}…`, "     | ^^^^^"]);
  });

  test("a line as long as a file is cut as well", () => {
    const [line = "", carets = ""] = excerpt(`${"a".repeat(200_000)}wrong${"b".repeat(200_000)}`, 200_001, 5);
    expect(line).toBe(`   1 | …${"a".repeat(40)}wrong${"b".repeat(53)}…`);
    expect(carets).toBe(`     | ${" ".repeat(41)}^^^^^`);
  });

  test("what an author wrote cannot move the cursor from inside a message or a hint", () => {
    expect(
      asText([error("rule", startOf(file), "a\u001b[2Jb\nc", "d\u202ee")])
        .split("\n")
        .slice(0, 2),
    ).toEqual(["content/articles/a.md:1:1  rule  a\\u{1b}[2Jb\\u{a}c", "       d\\u{202e}e"]);
  });

  test("colours are on where they are asked for", () => {
    expect(formatIssues([unknownTerm], texts, "text", { color: true, root: "" }).split("\n")[0]).toBe(
      '\u001b[1marticles/a.md:4:11\u001b[0m  \u001b[31mknown-terms\u001b[0m  "latancy" is no benefit',
    );
  });
});

describe("as JSON", () => {
  test("each issue is one flat object", () => {
    const issues = [unknownTerm, warning("unlinked", startOf(file), "alone")];
    expect(JSON.parse(formatIssues(issues, texts, "json", { color: true, root: "content" }))).toEqual([
      {
        file: "content/articles/a.md",
        line: 4,
        column: 11,
        endLine: 4,
        endColumn: 18,
        rule: "known-terms",
        severity: "error",
        message: '"latancy" is no benefit',
        hint: "did you mean latency?",
      },
      {
        file: "content/articles/a.md",
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        rule: "unlinked",
        severity: "warning",
        message: "alone",
        hint: null,
      },
    ]);
  });

  test("without issues it is an empty array", () => {
    expect(formatIssues([], texts, "json", { color: false, root: "" })).toBe("[]\n");
  });
});

describe("as annotations of GitHub", () => {
  test("an issue is one workflow command, its hint in a second line of the message", () => {
    expect(formatIssues([unknownTerm], texts, "github", { color: false, root: "content/" })).toBe(
      '::error file=content/articles/a.md,line=4,col=11,endLine=4,endColumn=18,title=known-terms::"latancy" is no benefit%0Adid you mean latency?\n',
    );
  });

  test("signs that end a command or a property are escaped", () => {
    const issue = warning("rule", startOf("a,b:c%.md"), "100 %\r\n::error::no");
    expect(formatIssues([issue], texts, "github", { color: false, root: "." })).toBe(
      "::warning file=a%2Cb%3Ac%25.md,line=1,col=1,endLine=1,endColumn=1,title=rule::100 %25%0D%0A::error::no\n",
    );
  });
});
