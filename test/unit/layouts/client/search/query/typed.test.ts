import { expect, test } from "vitest";
import { readTyped } from "../../../../../../layouts/client/search/query/typed.ts";

const words = (text: string, language = "en") => readTyped(text, language).map(({ word }) => word);

test("runs lose their punctuation and their capitals", () => {
  expect(readTyped("“Robust” models?", "en")).toEqual([
    { text: "Robust", word: "robust", parts: [] },
    { text: "models", word: "models", parts: [] },
  ]);
});

test("a run that punctuation divides has parts", () => {
  expect(readTyped("fine-tuning ", "en")).toEqual([{ text: "fine-tuning", word: "finetuning", parts: ["fine", "tuning"] }]);
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

test("languages without white space between words are taken apart", () => {
  expect(words("语音识别，GPT-4", "zh")).toEqual(["语音", "识别", "gpt", "4"]);
  expect(words("语音识别", "en")).toEqual(["语音识别"]);
});
