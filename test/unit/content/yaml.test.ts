import { describe, expect, test } from "vitest";
import { readYaml } from "../../../plugins/content/yaml.ts";
import { shown } from "../../support/content-folder.ts";

describe("strict YAML", () => {
  test.for([
    ["2026", 2026],
    ["-1.5", -1.5],
    ["true", true],
    ["~", ""],
    ["", ""],
    ['"2026"', "2026"],
    ["'true'", "true"],
    ["yes", "yes"],
    ["0x1F", "0x1F"],
    ["2026-11-24", "2026-11-24"],
  ] as const)("reads numbers and truth values without quotes, and all else as text: %s", ([written, read]) => {
    expect(readYaml("f", `a: ${written}\n`).value?.data).toEqual(Object.assign(Object.create(null), { a: read }));
  });

  test("knows the place of each value and key", () => {
    const { value } = readYaml("f", "\ntitle: A\nlist: [x, y]\nmap:\n  key: z\n");
    const at = value?.places.at ?? {};
    const columns = Object.fromEntries(
      Object.entries(at).map(([path, { line, column, endColumn }]) => [path, `${line}:${column}-${endColumn}`]),
    );
    expect(columns).toMatchObject({
      title: "2:8-9",
      "title:key": "2:1-6",
      "list.1": "3:11-12",
      "map.key": "5:8-9",
      "map.key:key": "5:3-6",
    });
  });

  test("makes maps that inherit nothing", () => {
    const { value } = readYaml("f", "a:\n  b: c\n");
    expect(Object.getPrototypeOf(value?.data)).toBeNull();
  });

  test.for([
    ["a: x: y", 'f:1:4  yaml  a second key stands in this value | write the value in quotes: "x: y"'],
    ["a: x\n b: y", "f:1:4  yaml  a second key stands in this value | check the indentation of the next line"],
    ['a: "x\nb: y\n', 'f:1:4  yaml  a quotation mark is not closed | add the missing "'],
    ['a: "x', 'f:1:4  yaml  a quotation mark is not closed | add the missing "'],
    ["a: [x, y\nb: 1", "f:2:1  yaml  a list that began with [ is not closed | add the missing ]"],
    ["a: {x: y", "f:2:1  yaml  a map that began with { is not closed | add the missing }"],
    ["a: @x", 'f:1:4  yaml  a value cannot begin with @ | write the value in quotes: "@x"'],
    ["a:\n\tb: 1", "f:2:1  yaml  a tab indents this line | indent with spaces"],
    [
      "a:\n  b: 1\n c: 2",
      "f:3:1  yaml  this line is not indented like the lines it belongs to | indent it with as many spaces as they have",
    ],
    ["a: 1\na: 2", 'f:2:1  yaml  the key "a" stands twice | keep one of them'],
    ["a x\nb: 1", "f:1:1  yaml  this line is no key with a value | write key: value, with a space after the colon"],
    [
      'a: "\\q"',
      "f:1:5  yaml  a backslash in double quotes begins no known escape here | write \\\\ for a backslash, or use single quotes",
    ],
    ["? [a]\n: b", "f:1:3  yaml  a key must be a word, found a list or a map | write key: value"],
    ["a: 1\n---\nb: 1", "f:2:1  yaml  a second document begins here | delete this line; a file holds one document"],
    ["a: & x", "f:1:4  yaml  & begins an anchor, which is not allowed | write the value in quotes"],
    [
      'a: "x" y',
      "f:1:8  yaml  this text does not belong here | write lists as [one, two], and values that hold special characters in quotes",
    ],
    ["a: &x 1", "f:1:4  yaml  the anchor &x is not allowed | delete &x"],
    ["a: *x", "f:1:4  yaml  the alias *x is not allowed | write the value out; a text that begins with * needs quotes"],
    ["a: !!js/function x", "f:1:4  yaml  the tag !!js/function is not allowed | delete it; a text that begins with ! needs quotes"],
    ["a: !x y", "f:1:4  yaml  the tag !x is not allowed | delete it; a text that begins with ! needs quotes"],
    ["%YAML 1.1\n---\na: 1", "f:1:1  yaml  a directive is not allowed | delete this line"],
    ["__proto__:\n  a: 1", 'f:1:1  yaml  the key "__proto__" is not allowed | delete it'],
    ["a:\n  constructor: 1", 'f:2:3  yaml  the key "constructor" is not allowed | delete it'],
    ['a: "x\\u202Ey"', "f:1:4  characters  the invisible character U+202E (right-to-left override) cannot stand in a value | delete it"],
    ['a: "x\\u0001y"', "f:1:4  characters  the control character U+0001 cannot stand in a value | delete it"],
  ])("is refused with words for an author: %j", ([text, expected]) => {
    const { value, issues } = readYaml("f", `${text}\n`);
    expect(issues.map(shown)).toEqual([expected]);
    expect(value).toBeUndefined();
  });

  test("an alias bomb is refused without being unfolded", () => {
    const bomb = ["a0: &a0 [x, x]", ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`)].join("\n");
    expect(readYaml("f", bomb).issues.map(shown)).toEqual([
      "f:1:5  yaml  the anchor &a0 is not allowed | delete &a0",
      "f:2:10  yaml  the alias *a0 is not allowed | write the value out; a text that begins with * needs quotes",
    ]);
  });

  test("lists nested beyond reason are refused", () => {
    const [issue] = readYaml("f", `a: ${"[".repeat(4000)}${"]".repeat(4000)}`).issues;
    expect(issue?.message).toBe("lists and maps are nested too deeply");
  });

  test("merge keys are keys like any other", () => {
    expect(Object.keys(readYaml("f", "<<: {a: 1}\n").value?.data ?? {})).toEqual(["<<"]);
  });
});
