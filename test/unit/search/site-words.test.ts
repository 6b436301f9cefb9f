import { expect, test } from "vitest";
import type { Fragment } from "../../../plugins/model/fragment.ts";
import { compoundsOf } from "../../../plugins/search/compounds.ts";
import { collectWords, titleLength } from "../../../plugins/search/site-words.ts";
import { wordFiles } from "../../../plugins/search/word-files.ts";

const page = (content: string, meta: Fragment["meta"] = {}): Fragment => ({ url: "/a/", content, meta, filters: {}, anchors: [] });

function wordsOf(pages: readonly Fragment[]) {
  const words = collectWords();
  for (const each of pages) words.add(each);
  return words;
}

const compoundsIn = (...texts: string[]): readonly string[] => {
  const words = wordsOf(texts.map((text) => page(text)));
  return compoundsOf(words.records(), words.texts());
};

test("a word counts once for a page, from its text, its title and its aliases, and not from its other values", () => {
  const words = wordsOf([
    page("Apples, apples and fine-tuning.", { title: "Pears", aliases: "Quince; medlar", trail: '["Trail"]' }),
    page("apples"),
  ]);
  expect(Object.fromEntries(words.records())).toEqual({
    apples: 2,
    and: 1,
    finetuning: 1,
    fine: 1,
    tuning: 1,
    pears: 1,
    quince: 1,
    medlar: 1,
  });
});

test("of a run with many parts only the parts are words", () => {
  expect([
    ...wordsOf([page("https://example.org/a-page node.js")])
      .records()
      .keys(),
  ]).toEqual(["https", "example", "org", "page", "nodejs", "node", "js"]);
});

test("a long text is kept whole", () => {
  const { runs, order } = wordsOf([page(Array.from({ length: 3000 }, (_, i) => `w${i}`).join(" "), { title: "End" })]).texts();
  expect(Array.from(order, (place) => runs[place]).slice(2999)).toEqual(["w2998", "w2999", "", "End", "", "", ""]);
});

test("words between zero-width spaces, as Pagefind divides Chinese, are words of their own", () => {
  expect([
    ...wordsOf([page("学习\u200B 模型\u200B")])
      .records()
      .keys(),
  ]).toEqual(["学习", "模型"]);
});

test.for([
  ["One two – three", 3],
  ["", 0],
  ["深度\u200B学习", 2],
] as const)("%j has %i words as a title", ([title, length]) => {
  expect(titleLength(title)).toBe(length);
});

test("a word stands in one, few or many records", () => {
  const records = new Map([1, 2, 8, 9, 500].map((count) => [`w${"abcde"[[1, 2, 8, 9, 500].indexOf(count)]}`, count]));
  expect(Object.fromEntries(wordFiles(records).files)).toEqual({ "w.txt": "5AwaBb.Bc.Bd,Be,\n" });
});

test("letters alone, numbers, runs with low lines, emoji and words of unspaced scripts have no file", () => {
  const records = new Map(["a", "2024", "snake_case", "😀", "学习", "かな", "ok", "3d", "дом"].map((word) => [word, 1]));
  const { letters, files } = wordFiles(records);
  expect(letters).toBe("3oд");
  expect([...files.keys()]).toEqual(["3.txt", "o.txt", "u0434.txt"]);
});

test("neighbours that are one word elsewhere are compounds, whichever way that is written", () => {
  expect(compoundsIn("Fine tuning a data base of life cycles.", "fine-tuning, Database, LifeCycles")).toEqual([
    "data base",
    "fine tuning",
    "life cycles",
  ]);
});

test("a compound is found in brackets, but not across punctuation, texts or pages", () => {
  expect(compoundsIn("(Fine tuning) finetuning")).toEqual(["fine tuning"]);
  expect(compoundsIn("It is fine. Tuning goes on, finetuning too.")).toEqual([]);
  expect(compoundsIn("finetuning is fine", "tuning")).toEqual([]);
});

test("halves of one letter and numbers make no compound", () => {
  expect(compoundsIn("a way, away, GPT 4, GPT4, gpt-4")).toEqual([]);
});

test("what holds sentences together is no compound", () => {
  const texts = ["put in to it, into", "fall back to the fallback"];
  expect(compoundsIn(...texts)).toEqual(["fall back", "in to"]);
  expect(compoundsIn(...texts, ...Array.from({ length: 6 }, () => "in a house, to a house, house"))).toEqual(["fall back"]);
});

test("a run of a hundred thousand letters is no word of a file and no compound", () => {
  const words = wordsOf([page(`${"ab".repeat(50_000)} ${"a.b-".repeat(25_000)} ab ab abab`)]);
  expect(compoundsOf(words.records(), words.texts())).toEqual(["ab ab"]);
  expect(Object.fromEntries(wordFiles(words.records()).files)).toEqual({ "a.txt": "2AabAab\n" });
});

test("a site may have more words than a call takes values", () => {
  const records = new Map(Array.from({ length: 200_000 }, (_, i) => [`w${i}`, 1]));
  expect(compoundsOf(records, { runs: [], order: new Uint32Array() })).toEqual([]);
  expect(wordFiles(records).letters).toBe("w");
});
