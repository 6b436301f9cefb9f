import { expect, test } from "vitest";
import { spellingOf } from "../../../../../../layouts/client/search/query/spelling.ts";
import type { Vocabulary } from "../../../../../../layouts/client/search/query/vocabulary.ts";
import type { KnownWord } from "../../../../../../plugins/model/vocabulary.ts";

const words: readonly KnownWord[] = [
  { word: "calibration", step: 1 },
  { word: "gpt4", step: 2 },
  { word: "robust", step: 1 },
  { word: "robustly", step: 0 },
  { word: "robustness", step: 2 },
  { word: "tree", step: 0 },
  { word: "true", step: 2 },
];

const vocabularyOf = (known: readonly KnownWord[]): Vocabulary => ({
  near: async (word) => known.filter((other) => other.word[0] === word[0]),
  elsewhere: async (word) => known.filter((other) => other.word[0] !== word[0]),
});
const vocabulary = vocabularyOf(words);

test("the beginning of words stands for them, frequent ones first", async () => {
  expect(await spellingOf("robustn", vocabulary)).toEqual({ kind: "beginning", words: ["robustness"] });
  expect(await spellingOf("robus", vocabulary)).toEqual({ kind: "beginning", words: ["robustness", "robust", "robustly"] });
});

test("the last letter left out of a long word is a slip", async () => {
  expect(await spellingOf("robustnes", vocabulary)).toEqual({ kind: "slip", words: ["robustness"], slips: 1 });
});

test("a slip is taken for the nearest word, the frequent one of two", async () => {
  expect(await spellingOf("robusntess", vocabulary)).toEqual({ kind: "slip", words: ["robustness"], slips: 1 });
  expect(await spellingOf("trxe", vocabulary)).toEqual({ kind: "slip", words: ["true", "tree"], slips: 1 });
});

test("two slips are taken from eight letters on, one from four, none below", async () => {
  expect(await spellingOf("robsutnes", vocabulary)).toEqual({ kind: "slip", words: ["robustness"], slips: 2 });
  expect(await spellingOf("robsut", vocabulary)).toEqual({ kind: "slip", words: ["robust"], slips: 1 });
  expect(await spellingOf("rosbut", vocabulary)).toEqual({ kind: "unknown" });
  expect(await spellingOf("tru3", vocabulary)).toEqual({ kind: "unknown" });
  expect(await spellingOf("tre", vocabularyOf([{ word: "tpe", step: 1 }]))).toEqual({ kind: "unknown" });
});

test("the first letter may be swapped or one too many", async () => {
  expect(await spellingOf("orbustness", vocabulary)).toEqual({ kind: "slip", words: ["robustness"], slips: 1 });
  expect(await spellingOf("xcalibration", vocabulary)).toEqual({ kind: "slip", words: ["calibration"], slips: 1 });
});

test("from six letters on the first letter may be changed or left out", async () => {
  expect(await spellingOf("tobustness", vocabulary)).toEqual({ kind: "slip", words: ["robustness"], slips: 1 });
  expect(await spellingOf("alibration", vocabulary)).toEqual({ kind: "slip", words: ["calibration"], slips: 1 });
  expect(await spellingOf("obust", vocabulary)).toEqual({ kind: "unknown" });
});

test("numbers are never corrected, since another number is another thing", async () => {
  expect(await spellingOf("gpt5", vocabulary)).toEqual({ kind: "unknown" });
});
