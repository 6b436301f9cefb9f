import { expect, test } from "vitest";
import { between, blanked, code, matching } from "../../../plugins/model/blank.ts";

test.for([
  ["a `b` c", "a     c"],
  ["a ``b ` c`` d", "a           d"],
  ["a ` b `` c", "a ` b `` c"],
  ["`a` `b", "    `b"],
  ["``` a ` b ` c", "``` a       c"],
  ["`a\nb` c", "  \n   c"],
  ["`a\n\nb` c", "`a\n\nb` c"],
])("code is blank from a run of backticks to the next of its length, in one paragraph: %j", ([text = "", shown]) => {
  expect(blanked(text, [code])).toBe(shown);
});

test.for([
  ["a [@b] c [@d] e", "a      c      e"],
  ["a [@b c", "a [@b c"],
  ["[@a [@b] c", "         c"],
  ["[@a\n \nb]", "[@a\n \nb]"],
])("what stands between two marks is blank, in one paragraph: %j", ([text = "", shown]) => {
  expect(blanked(text, [between("[@", "]")])).toBe(shown);
});

test("steps follow each other, and line ends and lengths stay", () => {
  const text = '`"` a "b\nc" <https://d>';
  expect(blanked(text, [code, between('"', '"'), matching(/<[a-z]+:[^<>\s]*>/g)])).toBe("    a   \n              ".slice(0, text.length));
});
