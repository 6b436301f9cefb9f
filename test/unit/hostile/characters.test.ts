import { describe, expect, test } from "vitest";
import { articleWith, loadWith, smallContent } from "../../support/small-content.ts";

const list = "- { term: A, definition: D. }\n";
/** A file of each kind with `inside` in a text of it. */
const files: Readonly<Record<string, (inside: string) => string>> = {
  "site.yml": (inside) => smallContent["site.yml"].replace("A guide", `A ${inside} guide`),
  "index.md": (inside) => `Text ${inside} text.\n`,
  "articles/x.md": (inside) => articleWith(`Text ${inside} text.`),
  "terms/gain/x.md": (inside) => `---\nlabel: X\nstatement: S.\norder: 2\n---\nText ${inside} text.\n`,
  "sources/x.bib": (inside) => `@misc{x2020, title = {T ${inside} t}, year = {2020}}\n`,
  "glossary.yml": (inside) => list.replace("D.", `D ${inside} d.`),
  "data/x.csv": (inside) => `a,b\n1,x${inside}x\n`,
};

const bytes = (write: (inside: string) => string, inside: Buffer): Buffer => {
  const [before = "", after = ""] = write("\u0000").split("\u0000");
  return Buffer.concat([Buffer.from(before), inside, Buffer.from(after)]);
};

describe.for(Object.entries(files))("%s", ([file, write]) => {
  test.for([
    ["a lone continuation byte", [0x80]],
    ["Latin-1", [0xe4]],
    ["a cut sequence", [0xe2, 0x82]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["an overlong <", [0xe0, 0x80, 0xbc]],
    ["an overlong null", [0xc0, 0x80]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["a pair of surrogates", [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
    ["a number past Unicode", [0xf4, 0x90, 0x80, 0x80]],
    ["five bytes", [0xf8, 0x88, 0x80, 0x80, 0x80]],
    ["0xFF", [0xff]],
    ["UTF-16", [0xff, 0xfe, 0x3c, 0x00]],
  ] as const)("is refused for bytes that are no UTF-8: %s", ([, wrong]) => {
    const { shown } = loadWith({ [file]: bytes(write, Buffer.from(wrong)) });
    expect(shown.filter((line) => line.startsWith(file))).toEqual([
      expect.stringMatching(/^\S+:\d+:\d+ {2}utf-8 {2}byte \d+ of the file \(0x..\) is not UTF-8/),
    ]);
  });

  const hidden = [0, 1, 2, 7, 8, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e];
  test.for([...hidden, 0x2066, 0x2067, 0x2068, 0x2069].map((code) => String.fromCodePoint(code)))(
    "is refused for a character that shows nothing or turns the text: %j",
    (character) => {
      const { shown } = loadWith({ [file]: write(character) });
      expect(shown.filter((line) => line.startsWith(file))).toEqual([
        expect.stringMatching(/^\S+:\d+:\d+ {2}characters {2}the (?:control|invisible) character U\+/),
      ]);
    },
  );
});

test.for(["site.yml", "sources/x.bib", "glossary.yml", "data/x.csv"])("characters without width stand in no name: %s", (file) => {
  for (const character of "\u200b\u2060") {
    const { shown } = loadWith({ [file]: files[file]?.(character) ?? "" });
    expect(shown.filter((line) => line.startsWith(file))).toEqual([expect.stringContaining("  characters  the invisible character U+2")]);
  }
});

test.for(["\\u202e", "\\u0000", "\\x07", "\\u2066", "\\u200b", "\\0", "\\a", "\\e", "\\N", "\\uFEFF"])(
  "an escape in YAML is no way around: %s",
  (escape) => {
    const { shown } = loadWith({ "glossary.yml": `- { term: A, definition: "D ${escape} d." }\n` });
    expect(shown).toEqual([expect.stringMatching(/^glossary\.yml:1:26 {2}characters {2}/)]);
  },
);

test.for(["&#x202e;", "&#8238;", "&#x202E;", "&#0000008238;", "&#x2066;", "&#7;", "&#x1b;", "&#127;", "&#x85;"])(
  "a character reference in Markdown is no way around: %s",
  (reference) => {
    const { site, shown } = loadWith({ "articles/x.md": articleWith(`Text ${reference} text.`) });
    const html = JSON.stringify(site?.articles.find(({ slug }) => slug === "x")?.record.body.segments);
    const isText = html.includes("&amp;#") || html.includes("\ufffd");
    expect(isText || shown.some((line) => /^articles\/x\.md:7:6 {2}characters/.test(line))).toBe(true);
  },
);

test("scripts that run from right to left, joiners and emoji are text like any other", () => {
  const { shown } = loadWith({ "articles/x.md": articleWith("שלום עולם, نمی‌خواهم, 👩‍🔬, é and e\u0301, 日本語, \u00a0, \u2028.") });
  expect(shown).toEqual([]);
});
