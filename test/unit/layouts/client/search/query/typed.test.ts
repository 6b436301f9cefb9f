import { expect, test } from "vitest";
import { readTyped } from "../../../../../../layouts/client/search/query/typed.ts";

const words = (text: string) => readTyped(text).map(({ word }) => word);

test("runs lose their punctuation and their capitals", () => {
  expect(readTyped("“Robust” models?")).toEqual([
    { text: "Robust", word: "robust", parts: [] },
    { text: "models", word: "models", parts: [] },
  ]);
});

test("a run that punctuation divides has parts", () => {
  expect(readTyped("fine-tuning ")).toEqual([{ text: "fine-tuning", word: "finetuning", parts: ["fine", "tuning"] }]);
});

test("what holds no letter and no digit is nothing", () => {
  expect(words("")).toEqual([]);
  expect(words(" \n\t ")).toEqual([]);
  expect(words("?! … “” --")).toEqual([]);
});

test("quotation marks left open, letters of other scripts and emoji are read as they are", () => {
  expect(words('"open')).toEqual(["open"]);
  expect(words("שלום עולם")).toEqual(["שלום", "עולם"]);
  expect(words("naïve Ωmega")).toEqual(["naive", "ωmega"]);
});

test("a text of ten thousand characters is cut to some dozen words", () => {
  expect(words("word ".repeat(2_000))).toHaveLength(32);
  expect(words("x".repeat(10_000))[0]).toHaveLength(64);
});
