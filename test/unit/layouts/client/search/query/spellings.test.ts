import { expect, test } from "vitest";
import { otherSpelling } from "../../../../../../layouts/client/search/query/spellings.ts";

test.for([
  ["memorize", "memorise"],
  ["summarisation", "summarization"],
  ["analyse", "analyze"],
  ["behavior", "behaviour"],
  ["coloured", "colored"],
])("%s and %s are spellings of one word", ([one = "", other = ""]) => {
  expect(otherSpelling(one)).toBe(other);
  expect(otherSpelling(other)).toBe(one);
});

test.for(["robust", "is", "size", "your", "model", "err"])("%s has one spelling", (word) => {
  expect(otherSpelling(word)).toBeUndefined();
});
