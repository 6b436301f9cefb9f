import { describe, expect, test } from "vitest";
import { checkZeroWidth } from "../../../plugins/content/characters.ts";
import { decode } from "../../../plugins/content/decode.ts";
import { shown } from "../../support/content-folder.ts";

const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

describe("decoding", () => {
  test("accepts a byte-order mark and any line ends, and keeps the lines", () => {
    expect(decode("a.md", bytes("\uFEFFone\r\ntwo\rthree\n\tfour"))).toEqual({ text: "one\ntwo\nthree\n\tfour", valid: true, issues: [] });
  });

  test("accepts joiners that scripts need, and emoji", () => {
    expect(decode("a.md", bytes("نمی\u200Cخواهم 👩\u200D🔬")).issues).toEqual([]);
  });

  test.for([
    {
      file: bytes("one\r\ntwo ", 0xe4, "x"),
      expected: "a.md:2:5  utf-8  byte 10 of the file (0xE4) is not UTF-8 | save the file as UTF-8",
    },
    { file: bytes("é\uFFFD\n", 0xc3, 0x28), expected: "a.md:2:1  utf-8  byte 7 of the file (0xC3) is not UTF-8 | save the file as UTF-8" },
    { file: bytes(0xff, 0xfe, "a"), expected: "a.md:1:1  utf-8  byte 1 of the file (0xFF) is not UTF-8 | save the file as UTF-8" },
    {
      file: bytes("\uFEFFab", 0xed, 0xa0, 0x80),
      expected: "a.md:1:3  utf-8  byte 6 of the file (0xED) is not UTF-8 | save the file as UTF-8",
    },
    { file: bytes("ab", 0xe2, 0x82), expected: "a.md:1:3  utf-8  byte 3 of the file (0xE2) is not UTF-8 | save the file as UTF-8" },
  ])("says which byte is not UTF-8: $expected", ({ file, expected }) => {
    const { issues, valid } = decode("a.md", file);
    expect(issues.map(shown)).toEqual([expected]);
    expect(valid).toBe(false);
  });

  test.for([
    ["a\u0000b", "a.md:1:2  characters  the control character U+0000 cannot stand in a file | delete it; most editors do not show it"],
    ["\n\u001B[31m", "a.md:2:1  characters  the control character U+001B cannot stand in a file | delete it; most editors do not show it"],
    ["\u0085", "a.md:1:1  characters  the control character U+0085 cannot stand in a file | delete it; most editors do not show it"],
    [
      "title: a\u202Eb",
      "a.md:1:9  characters  the invisible character U+202E (right-to-left override) cannot stand in a file | delete it; most editors do not show it",
    ],
    [
      "text \u2066x",
      "a.md:1:6  characters  the invisible character U+2066 (left-to-right isolate) cannot stand in a file | delete it; most editors do not show it",
    ],
  ])("reports hidden characters anywhere in a file: %j", ([text, expected]) => {
    expect(decode("a.md", bytes(text ?? "")).issues.map(shown)).toEqual([expected]);
  });

  test("stops after a hundred hidden characters of one file", () => {
    expect(decode("a.md", Buffer.alloc(5000)).issues).toHaveLength(100);
  });

  test("reports zero-width characters where names stand", () => {
    expect(checkZeroWidth("a.md", "\ntitle: a\u200Bb", 1).map(shown)).toEqual([
      "a.md:2:9  characters  the invisible character U+200B (zero width space) cannot stand in front matter, data files or bibliographies | delete it; most editors do not show it",
    ]);
  });
});
