import path from "node:path";
import { expect, test } from "vitest";
import type { IsoDate } from "../../../plugins/model/date.ts";
import { loadSite } from "../../../plugins/pipeline.ts";
import { skeleton } from "../../../plugins/skeleton/skeleton.ts";

const today = "2026-11-24" as IsoDate;
const content = path.join(import.meta.dirname, "../../fixtures/second-site");
const { site } = loadSite({ content, url: undefined, repository: undefined, today, drafts: false });
const make = (...words: readonly string[]) => {
  if (site === undefined) throw new Error("the fixture has no site");
  return skeleton(site, words, today);
};

test("an article's skeleton names the terms that there are, and is a draft", () => {
  expect(make("article", "Steam: yes or no?")).toEqual({
    file: "articles/steam-yes-or-no.md",
    text: [
      "---",
      'title: "Steam: yes or no?"',
      "summary: One sentence that answers the title.",
      "# Techniques: sourdough, autolyse",
      "technique: [sourdough]",
      "# Grains: wheat, rye, spelt",
      "grain: []",
      "reviewed: 2026-11-24",
      "draft: true",
      "---",
      "",
      "What the article asks, and what the evidence says.",
      "",
      "## Not tried yet",
      "",
      "What was looked for and not found.",
      "",
    ].join("\n"),
  });
});

test("a title given over several lines becomes one line", () => {
  expect(make("article", " Steam:\n yes? ")).toMatchObject({ text: expect.stringContaining('\ntitle: "Steam: yes?"\n') });
});

test("a finding's skeleton is a block to paste, with the first term of its article", () => {
  expect(make("finding", "first-loaf", "loaf-9")).toMatchObject({
    into: "articles/first-loaf.md",
    paste: expect.stringMatching(/^::: finding loaf-9\n\n.*\n\n- supports: \S+\n/),
  });
});

test.for<[words: readonly string[], problem: string]>([
  [[], 'expected one of: article "Title", term AXIS "Label", source KEY, finding ARTICLE ID'],
  [["artcle", "x"], "unknown kind artcle; did you mean article?"],
  [["article"], 'expected: npm run new -- article "Title"'],
  [["article", "Two", "words"], 'expected: npm run new -- article "Title"'],
  [["article", "?!"], '"?!" gives no file name; expected letters from a to z or digits in it'],
  [["article", "日本語"], '"日本語" gives no file name; expected letters from a to z or digits in it'],
  [["article", "x".repeat(121)], "the title has 121 characters; expected at most 120"],
  [["term", "grain", "x".repeat(61)], "the label has 61 characters; expected at most 60"],
  [["source", "LOG2025"], "the key log2025 is taken by a source already; choose another"],
  [["article", "Findings"], "findings is a name of the site itself; choose another title"],
  [["term", "grian", "Oats"], "grian is no axis; did you mean grain?"],
  [["term", "grain", "Rye"], "rye is a term of the axis grain already; choose another label"],
  [["source", "a b"], '"a b" is no citation key; expected letters and digits, such as taori2020measuring'],
  [["finding", "frist-loaf", "x-1"], "frist-loaf is no article; did you mean first-loaf?"],
  [["finding", "first-loaf", "X 1"], '"X 1" is no id; expected lower-case letters, digits and hyphens, such as rob-03'],
])("%j is refused with a sentence that says what to write", ([words, problem]) => {
  expect(make(...words)).toEqual({ problem });
});
