import { expect, test } from "vitest";
import { namesOf } from "../../../../../../layouts/client/search/query/names.ts";

const names = namesOf([
  ["WER", "word error rate"],
  ["chain-of-thought", "CoT"],
  ["Computer vision", "image recognition", "vision"],
  ["word", "token"],
]);
const at = (text: string, start = 0) => names.at(text.split(" "), start);

test("a long form is also called by its acronym, and the other way round", () => {
  expect(at("word error rate")).toEqual({ length: 3, others: [["wer"]] });
  expect(at("lower wer", 1)).toEqual({ length: 1, others: [["word", "error", "rate"]] });
});

test("the longest name is taken", () => {
  expect(at("word error rate")?.length).toBe(3);
  expect(at("word error")).toEqual({ length: 1, others: [["token"]] });
});

test("plurals are the same name", () => {
  expect(at("wers")?.length).toBe(1);
  expect(at("word error rates")?.length).toBe(3);
});

test("hyphens divide a name, and do not", () => {
  expect(at("cot")?.others).toEqual([["chainofthought"], ["chain", "of", "thought"]]);
  expect(at("chainofthought")?.others).toEqual([["cot"]]);
  expect(at("chain of thought")?.others).toEqual([["cot"]]);
});

test("a name may have several others", () => {
  expect(at("computer vision")?.others).toEqual([["image", "recognition"], ["vision"]]);
});

test("what is no name is none", () => {
  expect(at("error rate")).toBeUndefined();
  expect(at("", 5)).toBeUndefined();
});
