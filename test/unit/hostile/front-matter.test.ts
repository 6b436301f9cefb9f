import { describe, expect, test } from "vitest";
import { articleWith, loadWith } from "../../support/small-content.ts";

declare global {
  var ranFromContent: unknown;
}
const code = "globalThis.ranFromContent = true";

describe("front matter in another language is refused, and nothing of it runs", () => {
  test.for([
    "---js",
    "---javascript",
    "---json",
    "---coffee",
    "---toml",
    "---yaml",
    "--- js",
    "---js ",
    "---\tjs",
    "---JS",
    "----",
    "--- ",
    "+++",
    ";;;",
    "~~~",
    "```js",
    " ---",
    "/*---",
  ])("%j", (first) => {
    const { shown } = loadWith({ "articles/x.md": `${first}\n{ title: (${code}, "X"), summary: (() => { ${code} })() }\n---\nText.\n` });
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^articles\/x\.md:1:1 {2}front-matter {2}/);
    expect(globalThis.ranFromContent).toBeUndefined();
  });

  test.for([
    "!!js/function 'function () { " + code + " }'",
    "!!python/object/apply:os.system ['x']",
    "!<tag:yaml.org,2002:js/regexp> /a/",
    "!ruby/object x",
  ])("a tag: %s", (value) => {
    const { shown } = loadWith({ "articles/x.md": articleWith("Text.", `statement: ${value}\n`) });
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^articles\/x\.md:6:12 {2}yaml {2}the tag \S+ is not allowed/);
    expect(globalThis.ranFromContent).toBeUndefined();
  });
});

test.for([
  "layout",
  "permalink",
  "pagination",
  "eleventyComputed",
  "eleventyExcludeFromCollections",
  "eleventyNavigation",
  "eleventyImport",
  "templateEngineOverride",
  "dynamicPermalink",
  "tags",
  "date",
  "url",
  "slug",
  "override:tags",
  "page",
  "collections",
  "env",
  "<<",
  "hasOwnProperty",
  "toString",
])("a key that means something to other programs is unknown: %s", (key) => {
  const { shown } = loadWith({ "articles/x.md": articleWith("Text.", `${key}: /elsewhere/\n`) });
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatch(`articles/x.md:6:1  schema  unknown key ${JSON.stringify(key)} | `);
});

test.for(["__proto__", "constructor", "prototype"])("a key that means something to JavaScript is refused: %s", (key) => {
  const { shown } = loadWith({ "articles/x.md": articleWith("Text.", `${key}: { polluted: 1 }\n`) });
  expect(shown).toEqual([`articles/x.md:6:1  yaml  the key "${key}" is not allowed | delete it`]);
  expect(Object.prototype).not.toHaveProperty("polluted");
});

test("front matter over 8 KB is refused", () => {
  const { shown } = loadWith({ "articles/x.md": articleWith("Text.", `statement: ${"x".repeat(9000)}\n`) });
  expect(shown).toEqual([
    "articles/x.md:1:1  front-matter  the front matter has 9068 bytes, expected at most 8192 | move text into the body",
  ]);
});
