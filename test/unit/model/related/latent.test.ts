import { expect, test } from "vitest";
import { dot } from "../../../../plugins/model/related/dense-rows.ts";
import { latentNeighbours } from "../../../../plugins/model/related/latent-neighbours.ts";
import { latentRows } from "../../../../plugins/model/related/latent.ts";
import { weighWords } from "../../../../plugins/model/related/tf-idf.ts";

const rowsOf = (texts: readonly string[]) =>
  weighWords(
    texts.map((text) => text.split(" ")),
    1,
  );

test("texts without a word in common are near each other where other texts use the words of both", () => {
  const rows = latentRows(rowsOf(["car road", "auto street", "car auto", "road street", "flower bee", "blossom hive", "flower hive"]), 2);
  expect(dot(rows, 0, 1)).toBeCloseTo(1, 6);
  expect(Math.abs(dot(rows, 0, 5))).toBeLessThan(1e-6);
});

test("a text whose words no dimension holds has no place", () => {
  const pairs = ["a b c d", "a b c d", "a b c d e", "a b c d f", "x y", "x z"];
  const { values } = latentRows(rowsOf(pairs), 1);
  expect(Array.from(values, Math.abs).map((value) => Math.round(value))).toEqual([1, 1, 1, 1, 0, 0]);
});

test("no dimensions and no words give no rows", () => {
  expect(latentRows(rowsOf(["a b", "a b"]), 0).width).toBe(0);
  expect(latentRows(rowsOf(["a", "b"]), 1).width).toBe(0);
});

test("the neighbours of a row among very many are those of its direction", () => {
  const values = new Float64Array(2400 * 8);
  for (let row = 0; row < 2400; row += 1) values[row * 8 + (row % 8)] = 1;
  const near = latentNeighbours({ values, width: 8 }, 3);
  expect([near[0], near[2399]]).toEqual([
    [8, 16, 24],
    [7, 15, 23],
  ]);
});
