import { expect, test } from "vitest";
import { hitRanges, hitWords, partsOf } from "../../../../../layouts/client/search/hits.ts";

const marked = (text: string, hits: readonly string[]) => hitRanges(text, new Set(hits)).map(([from, to]) => text.slice(from, to));

const wordsOf = (hits: readonly string[], ...asked: readonly string[]) => [...hitWords([{ hits }], asked)];

test("hit words are the words that results were found by, as the index spells them", () => {
  expect(wordsOf(["Noise,", "Noisé", "Robust"], "noise robustness")).toEqual(["noise", "robust"]);
  expect([...hitWords([{ hits: ["a"] }, { hits: ["a", "b"] }], ["x"])]).toEqual(["a", "b"]);
});

test.for([
  ["ImageNet-A", "imagenet", ["imageneta", "imagenet"]],
  ["ImageNet", "imagenet", ["imagenet"]],
  ["ImageNet", "net", ["imagenet", "net"]],
  ["Fine-tuned,", "fine-tuning", ["finetuned", "fine", "tuned"]],
  ["state-of-the-art", "art", ["stateoftheart", "art"]],
  ["GPT-4", "gpt4", ["gpt4"]],
  ["retrieval-augmented", "rag", ["retrievalaugmented"]],
] as const)("of the run %s only what was asked for by “%s” is a hit beside the whole", ([run, asked, words]) => {
  expect(wordsOf([run], asked)).toEqual(words);
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
