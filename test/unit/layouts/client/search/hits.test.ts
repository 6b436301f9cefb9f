import { expect, test } from "vitest";
import { hitRanges, hitWords, partsOf } from "../../../../../layouts/client/search/hits.ts";

const marked = (text: string, hits: readonly string[]) => hitRanges(text, new Set(hits)).map(([from, to]) => text.slice(from, to));

test("hit words are what excerpts of pages and their sections mark, as the index spells them", () => {
  const found = {
    excerpt: [
      { text: "They ", mark: false },
      { text: "Fine-tuned,", mark: true },
    ],
    sections: [{ url: "/x/#a", title: "Noise", excerpt: [{ text: "Noisé", mark: true }] }],
  };
  expect([...hitWords([found])]).toEqual(["finetuned", "fine", "tuned", "noise"]);
});

test("whole words of a text are hits, whatever their case, accents and punctuation", () => {
  expect(marked("Noise? (NOISÉ) noisy, “noise”.", ["noise"])).toEqual(["Noise", "NOISÉ", "noise"]);
  expect(marked("GPT-4, gpt4 and GPT", ["gpt4"])).toEqual(["GPT-4", "gpt4"]);
  expect(marked("a well-known case", ["known"])).toEqual(["known"]);
});

test("a text without hits is one part, an empty one none", () => {
  expect(partsOf("plain", new Set(["x"]))).toEqual([{ text: "plain", mark: false }]);
  expect(partsOf("", new Set(["x"]))).toEqual([]);
});

test("parts give the text back, markup included", () => {
  const text = "<b>Noise</b> & noise 😀 ضوضاء";
  const parts = partsOf(text, new Set(["noise", "ضوضاء"]));
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.filter(({ mark }) => mark).map((part) => part.text)).toEqual(["Noise", "noise", "ضوضاء"]);
});
