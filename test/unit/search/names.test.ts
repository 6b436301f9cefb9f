import { expect, test } from "vitest";
import { collectNames } from "../../../plugins/search/names.ts";

function groupsOf(given: readonly (readonly string[])[], texts: readonly string[]): readonly (readonly string[])[] {
  const names = collectNames(given);
  for (const text of texts) names.add(text);
  return names.groups();
}

const wer = "The word error rate (WER) fell.";

test("given groups come first, then what texts explain, by acronym", () => {
  expect(groupsOf([["robustness", "stability"]], ["Zeta image language (ZIL).", wer])).toEqual([
    ["robustness", "stability"],
    ["word error rate", "WER"],
    ["Zeta image language", "ZIL"],
  ]);
});

test("a name alone is no group, and a name given twice stands once", () => {
  expect(groupsOf([["alone"], ["one", "two", "one"]], [])).toEqual([["one", "two"]]);
});

test("what is given already is not said again, however it is written", () => {
  expect(groupsOf([["Word-error rates", "WER"]], [wer])).toEqual([["Word-error rates", "WER"]]);
  expect(groupsOf([["large language model", "LLMs"]], ["Large language models (LLMs) write."])).toEqual([["large language model", "LLMs"]]);
});

test("an acronym joins the given group that has its long form", () => {
  expect(groupsOf([["Word error rate", "share of wrong words"]], [wer])).toEqual([["Word error rate", "share of wrong words", "WER"]]);
});

test("one long form with two acronyms is one group", () => {
  expect(groupsOf([], [wer, "The WoER (word error rates) rose."])).toEqual([["word error rate", "WER", "WoER"]]);
});

test("ways to write a long form are one, written as on most pages and records", () => {
  expect(groupsOf([], ["A self-driving car (SDC).", "A Self Driving Car (SDC).", "Self Driving Car (SDC)."])).toEqual([
    ["Self Driving Car", "SDC"],
  ]);
});

test("of many long forms of an acronym the two of most pages and records are kept", () => {
  const texts = [
    "stand-alone module (SAM)",
    "segment anything model (SAM)",
    "some added meaning (SAM)",
    "segment anything model (SAM)",
    "some added meaning (SAM)",
  ];
  expect(groupsOf([], texts)).toEqual([
    ["segment anything model", "SAM"],
    ["some added meaning", "SAM"],
  ]);
  expect(groupsOf([["surface area metric", "SAM"]], texts)).toEqual([
    ["surface area metric", "SAM"],
    ["segment anything model", "SAM"],
  ]);
});

test("a page counts once, however often it explains an acronym", () => {
  const often = "Some added meaning (SAM). Some added meaning (SAM), some added meaning (SAM).";
  expect(groupsOf([["a", "b"]], [often, "segment anything model (SAM)", "segment anything model (SAM)"])).toEqual([
    ["a", "b"],
    ["segment anything model", "SAM"],
    ["Some added meaning", "SAM"],
  ]);
});
