import { expect, test } from "vitest";
import { articleSchema } from "../../../plugins/model/schema/article.ts";
import { termSchema } from "../../../plugins/model/schema/term.ts";
import { parseSlug, reservedWords, slugify } from "../../../plugins/model/slug.ts";

test.for(["A", "a_b", "-a", "a-", "a--b", "ä", "", "a".repeat(81)])("%s is no slug", (text) => {
  expect(parseSlug(text)).toBeUndefined();
});

test("a slug is made of any text", () => {
  expect(slugify("  Où est le C++? ")).toBe("ou-est-le-c");
  expect(slugify("…")).toBe("");
});

test("every key of front matter is reserved, so that no axis can take it", () => {
  const keys = [...Object.keys(articleSchema([]).shape), ...Object.keys(termSchema.shape)];
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((key) => !reservedWords.has(key))).toEqual([]);
});
