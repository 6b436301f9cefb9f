import { expect, test } from "vitest";
import type { SearchRecord } from "../../../plugins/model/search-record.ts";
import { basePath, fileUrl } from "../../../plugins/model/urls.ts";
import { recordToIndex } from "../../../plugins/search/record.ts";

const parts = {
  url: fileUrl(basePath("https://example.org/"), "x/"),
  title: "Noise & <shift>",
  text: "Some text.",
  aliases: [],
  trail: ["Above", 'Say "x"'],
  filters: { colour: ["Deep “blue”"], kind: ["source"] },
};

test("the indexer gets the title before the text, and title, trail and filters beside it, as plain text", () => {
  expect(recordToIndex({ ...parts, kind: "source" }, "en")).toEqual({
    language: "en",
    content: "Noise & <shift>. Some text.",
    meta: { title: "Noise & <shift>", trail: '["Above","Say \\"x\\""]' },
    filters: { colour: ["Deep “blue”"], kind: ["source"] },
  });
});

test.for<[SearchRecord, Readonly<Record<string, string>>]>([
  [{ ...parts, kind: "glossary", aliases: ["long form", "LF"] }, { aliases: "long form; LF" }],
  [
    { ...parts, kind: "term", verdict: "Holds: here", findings: 12 },
    { verdict: "Holds: here", findings: "12" },
  ],
  [
    { ...parts, kind: "finding", relation: "mitigates", bears: "Speed", strength: "on record", source: "Oak 2020, 2 more" },
    { relation: "mitigates", bears: "Speed", strength: "on record", source: "Oak 2020, 2 more" },
  ],
  [{ ...parts, kind: "crossing" }, {}],
])("the index keeps what a result of the kind $0.kind shows", ([record, facts]) => {
  const { title, trail, ...meta } = recordToIndex(record, "en").meta;
  expect([title, trail]).toEqual(["Noise & <shift>", '["Above","Say \\"x\\""]']);
  expect(meta).toEqual(facts);
});

test.for<[readonly string[], string]>([
  [[], "What holds? Some text."],
  [["robust", "AI (weak)"], "What holds? Some text. robust; AI (weak)"],
])("a text with the aliases $0 begins with the title and ends with them: $1", ([aliases, content]) => {
  expect(recordToIndex({ ...parts, kind: "source", title: "What holds?", aliases }, "en").content).toBe(content);
});

test.for(["", "—", " … !"])("a record whose text is %j is refused, since Pagefind would leave it out unsaid", (text) => {
  expect(() => recordToIndex({ ...parts, kind: "source", text }, "en")).toThrow("its text holds no words");
});
