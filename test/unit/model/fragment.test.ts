import { expect, test } from "vitest";
import { contentOf, fragmentId, fragmentPath, readFragment, wordsTaken } from "../../../plugins/model/fragment.ts";

const page = { url: "/a/", content: "Some text.", meta: { title: "A" }, filters: {}, anchors: [] };

test("a page is read from behind its mark", () => {
  expect(readFragment(`pagefind_dcd${JSON.stringify(page)}`)).toEqual(page);
});

test.for([
  ["without the mark", JSON.stringify(page)],
  ["cut short", `pagefind_dcd${JSON.stringify(page).slice(0, 40)}`],
  ["with nothing in it", "pagefind_dcdnull"],
  ["without a text", `pagefind_dcd${JSON.stringify({ ...page, content: undefined })}`],
  ["without filters", `pagefind_dcd${JSON.stringify({ ...page, filters: null })}`],
  ["with one anchor for all", `pagefind_dcd${JSON.stringify({ ...page, anchors: {} })}`],
] as const)("a page %s is refused", ([, text]) => {
  expect(() => readFragment(text)).toThrow("a page of the search index is not as Pagefind writes it");
});

test("the name of a file tells its id", () => {
  expect(fragmentId(fragmentPath("en_1a2b").replace("fragment/", ""))).toBe("en_1a2b");
  expect(fragmentId("en_1a2b.pf_index")).toBeUndefined();
});

test.for([
  ["white space of any kind", "One two\nthree\u00A0four", ["One", "two", "three", "four"], " "],
  ["but no mark of byte order", "one\uFEFFtwo three", ["one\uFEFFtwo", "three"], " "],
  ["zero-width spaces, where there are any", "语音\u200B识别 \u200BGPT", ["语音", "识别 ", "GPT"], ""],
] as const)("words stand between %s", ([, content, words, gap]) => {
  expect(contentOf({ content })).toEqual({ words, gap });
});

test("a text takes as many words as hold it", () => {
  const content = contentOf({ content: "Big pears. Ripe ones." });
  expect(wordsTaken(content, 0, "Big  pears")).toBe(2);
  expect(wordsTaken(content, 2, "Ripe")).toBe(1);
  expect(wordsTaken(content, 1, "Big pears")).toBe(0);
  expect(wordsTaken(content, 3, "ones and more")).toBe(0);
  expect(wordsTaken(content, 0, " ")).toBe(0);
  expect(wordsTaken(contentOf({ content: "语音\u200B识别 \u200Btwo\u200B. " }), 0, "语音识别 two")).toBe(4);
});
