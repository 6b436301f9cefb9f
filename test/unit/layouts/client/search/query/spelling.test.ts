import { expect, test } from "vitest";
import { spellingOf } from "../../../../../../layouts/client/search/query/spelling.ts";
import type { KnownWord } from "../../../../../../plugins/model/vocabulary.ts";

const vocabulary: readonly KnownWord[] = [
  { word: "calibration", step: 1 },
  { word: "gpt4", step: 2 },
  { word: "robust", step: 1 },
  { word: "robustly", step: 0 },
  { word: "robustness", step: 2 },
  { word: "tree", step: 0 },
  { word: "true", step: 2 },
];

const near = async (word: string) => vocabulary.filter((known) => known.word[0] === word[0]);

test("the beginning of words stands for them, frequent ones first", async () => {
  expect(await spellingOf("robustn", near)).toEqual({ kind: "beginning", words: ["robustness"] });
  expect(await spellingOf("robus", near)).toEqual({ kind: "beginning", words: ["robustness", "robust", "robustly"] });
});

test("the last letter left out of a long word is a slip", async () => {
  expect(await spellingOf("robustnes", near)).toEqual({ kind: "slip", words: ["robustness"], slips: 1 });
});

test("a slip is taken for the nearest word, the frequent one of two", async () => {
  expect(await spellingOf("robusntess", near)).toEqual({ kind: "slip", words: ["robustness"], slips: 1 });
  expect(await spellingOf("trxe", near)).toEqual({ kind: "slip", words: ["true", "tree"], slips: 1 });
});

test("two slips are taken from eight letters on, one from four, none below", async () => {
  expect(await spellingOf("robsutnes", near)).toEqual({ kind: "slip", words: ["robustness"], slips: 2 });
  expect(await spellingOf("robsut", near)).toEqual({ kind: "slip", words: ["robust"], slips: 1 });
  expect(await spellingOf("rosbut", near)).toEqual({ kind: "unknown" });
  expect(await spellingOf("tru3", near)).toEqual({ kind: "unknown" });
  expect(await spellingOf("tre", async () => [{ word: "tpe", step: 1 }])).toEqual({ kind: "unknown" });
});

test("the first letter may be swapped or one too many", async () => {
  expect(await spellingOf("orbustness", near)).toEqual({ kind: "slip", words: ["robustness"], slips: 1 });
  expect(await spellingOf("xcalibration", near)).toEqual({ kind: "slip", words: ["calibration"], slips: 1 });
});

test("numbers are never corrected, since another number is another thing", async () => {
  expect(await spellingOf("gpt5", near)).toEqual({ kind: "unknown" });
});
