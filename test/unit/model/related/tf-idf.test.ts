import { expect, test } from "vitest";
import { logarithm } from "../../../../plugins/model/related/logarithm.ts";
import { weighWords } from "../../../../plugins/model/related/tf-idf.ts";
import { comparedWords } from "../../../../plugins/model/related/words.ts";

test("a word weighs by how often its text and how rarely other texts hold it", () => {
  const { starts, columns, values } = weighWords([["rare", "common"], ["rare", "rare", "common"], ["common"], ["alone"]], 1);
  expect([Array.from(starts), Array.from(columns)]).toEqual([
    [0, 2, 4, 5, 5],
    [0, 1, 0, 1, 1],
  ]);
  const rare = Math.log(1 + 2.5 / 2.5);
  const common = Math.log(1 + 1.5 / 3.5);
  const twice = (1 + Math.log(2)) * rare;
  const expected = [rare / Math.hypot(rare, common), common / Math.hypot(rare, common), twice / Math.hypot(twice, common)];
  for (const [i, value] of expected.entries()) expect(values[i]).toBeCloseTo(value, 12);
  expect(values[4]).toBe(1);
});

test("a word that more than half of the texts hold is left out", () => {
  expect(weighWords([["the", "oak"], ["the", "oak"], ["the"], ["elm"]], 0.5).width).toBe(1);
});

test("logarithms are those of every machine", () => {
  for (const x of [1, 1.000_1, 1.999, 2, 3, 10, 4097.5, 1e9]) expect(logarithm(x)).toBeCloseTo(Math.log(x), 12);
});

test.for([
  ["Fine-tuning's 12 costs, in 2020: GPT-3", ["fine", "tuning", "costs", "in", "gpt"]],
  ["Crème BRÛLÉE, a ÉTÉ", ["creme", "brulee", "ete"]],
  ["機械学習 models", ["機械", "械学", "学習", "models"]],
  ["", []],
] as const)("%s is compared by %s", ([text, words]) => {
  expect([...comparedWords(text)]).toEqual(words);
});
