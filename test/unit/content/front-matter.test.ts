import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../../../plugins/content/front-matter.ts";
import { shown } from "../../support/content-folder.ts";

describe("front matter", () => {
  test("is split from the body, and lines stay those of the file", () => {
    expect(splitFrontMatter("a.md", "---\ntitle: A\n---\nText\n\n---\nmore\n").value).toEqual({
      yaml: "\ntitle: A",
      body: "Text\n\n---\nmore\n",
      bodyLine: 4,
    });
  });

  test("may be empty, and so may the body", () => {
    expect(splitFrontMatter("a.md", "---\n---\n").value).toEqual({ yaml: "", body: "", bodyLine: 3 });
    expect(splitFrontMatter("a.md", "---\na: b\n---").value).toEqual({ yaml: "\na: b", body: "", bodyLine: 4 });
  });

  const begin = "begin the file with a line ---, write the keys below it, and close them with another line ---";
  const language = "write --- alone; front matter is YAML and no other language";
  test.for([
    ["", `a.md:1:1  front-matter  the file does not begin with front matter | ${begin}`],
    ["# Title\n", `a.md:1:1  front-matter  the file does not begin with front matter | ${begin}`],
    ["\n---\na: b\n---\n", `a.md:1:1  front-matter  the file does not begin with front matter | ${begin}`],
    ["---js\n{}\n---\n", `a.md:1:1  front-matter  the first line must be exactly ---, found "---js" | ${language}`],
    ["--- js\n{}\n---\n", `a.md:1:1  front-matter  the first line must be exactly ---, found "--- js" | ${language}`],
    ["---JSON\n{}\n---\n", `a.md:1:1  front-matter  the first line must be exactly ---, found "---JSON" | ${language}`],
    ["---constructor\n{}\n---\n", `a.md:1:1  front-matter  the first line must be exactly ---, found "---constructor" | ${language}`],
    ["--- \na: b\n---\n", 'a.md:1:1  front-matter  the first line must be exactly ---, found "--- " | write ---'],
    ["---\na: b\n", "a.md:1:1  front-matter  the front matter is not closed | add a line --- after its last key"],
    [
      "---\na: b\n----\nText",
      'a.md:3:1  front-matter  the line that closes the front matter must be exactly ---, found "----" | write ---',
    ],
    [
      `---\na: ${"b".repeat(8190)}\n---\n`,
      "a.md:1:1  front-matter  the front matter has 8194 bytes, expected at most 8192 | move text into the body",
    ],
  ])("is refused with a reason: %j", ([text, expected]) => {
    const { value, issues } = splitFrontMatter("a.md", text ?? "");
    expect(issues.map(shown)).toEqual([expected]);
    expect(value).toBeUndefined();
  });
});
