import { describe, expect, test } from "vitest";
import { decodeWords, encodeWords, wordFile, type KnownWord } from "../../../plugins/model/vocabulary.ts";

const known: readonly KnownWord[] = [
  { word: "robust", step: 1 },
  { word: "robustly", step: 0 },
  { word: "robustness", step: 2 },
  { word: "rot", step: 0 },
];

test("a file holds what each word drops of the one before, the rest, and its step", () => {
  expect(encodeWords(known)).toBe("4Arobust.AlyCness,It\n");
  expect(decodeWords("4Arobust.AlyCness,It\n")).toEqual(known);
});

test("a word that drops more than a letter can say is found again", () => {
  const words: readonly KnownWord[] = [
    { word: `r${"a".repeat(77)}`, step: 2 },
    { word: "rb", step: 0 },
    { word: `rb${"ö😀".repeat(30)}`, step: 1 },
    { word: "rc", step: 0 },
  ];
  expect(encodeWords(words.slice(0, 2))).toBe(`2Ar${"a".repeat(77)},ZZZCb\n`);
  expect(decodeWords(encodeWords(words))).toEqual(words);
});

test("no words are a file too", () => {
  expect(encodeWords([])).toBe("0\n");
  expect(decodeWords("0\n")).toEqual([]);
});

test.for([1, 2, 3, 4, 5, 6, 7, 8])("random words are found again, seed %i", (seed) => {
  const random = numbers(seed);
  const alphabet = Array.from("aabbcd19é語🙂🙃");
  const words = new Set(
    Array.from({ length: 400 }, () => {
      const length = 1 + Math.floor(random() ** 3 * 60);
      return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? "").join("");
    }),
  );
  const made = [...words].sort().map((word): KnownWord => ({ word, step: ([0, 1, 2] as const)[Math.floor(random() * 3)] ?? 0 }));
  expect(decodeWords(throughFile(encodeWords(made)))).toEqual(made);
});

/** What is left of a text when it was written and read again. */
const throughFile = (text: string): string => Buffer.from(text).toString();

describe("a damaged file is refused", () => {
  const whole = encodeWords(known);

  test.for(Array.from({ length: whole.length }, (_, end) => whole.slice(0, end)))("cut short to %j", (cut) => {
    expect(() => decodeWords(cut)).toThrow("a file of words is damaged");
  });

  test.for([
    ["a page instead of it", "<!doctype html><title>Not found</title>"],
    ["words that are not sorted", "2ArobustGa\n"],
    ["a word twice", "2ArobustAA\n"],
    ["a wrong number of words", "3ArobustAly\n"],
    ["something before the words", "x2ArobustAly\n"],
    ["something after the words", "2ArobustAly..\n"],
    ["a number alone", "1\n"],
    ["two lines", "1Arobust\n\n"],
  ])("%s", ([, text]) => {
    expect(() => decodeWords(text ?? "")).toThrow("a file of words is damaged");
  });
});

test.for([
  ["robust", "r.txt"],
  ["3d", "3.txt"],
  ["дом", "u0434.txt"],
  ["𝔸𝔹", "u1d538.txt"],
  ["u", "u.txt"],
])("the words with the first letter of %s stand in %s", ([word, file]) => {
  expect(wordFile(word ?? "")).toBe(file);
});

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
