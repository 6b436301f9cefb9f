import { expect, test } from "vitest";

import { speechSearch } from "../../../support/speech-search.ts";

const search = speechSearch();

test.for(["", " ", "\t\n", "?!", "… “” --", "\0", "\u202E\u200B", "\uD800"])(
  "%j holds no words: nothing is found or left out",
  async (text) => {
    expect(await search.search(text)).toMatchObject({ results: [], total: 0, corrections: [], ignored: [] });
  },
);

test.for(["", "?!"])("%j with filters lists what they leave", async (text) => {
  const { results, total } = await search.search(text, { filters: { benefit: ["Thrift"] } });
  expect(results.map(({ title }) => title).toSorted()).toEqual(["Large language models as judges", "Small models after fine-tuning"]);
  expect(total).toBe(2);
});

test("ten thousand characters are read as far as a question goes", async () => {
  const { results, ignored } = await search.search(`robustness ${"zzyzx ".repeat(2_000)}`);
  expect(results).toEqual((await search.search("robustness")).results);
  expect(ignored).toHaveLength(31);
  const { results: none, ignored: one } = await search.search("q".repeat(10_000));
  expect(none).toEqual([]);
  expect(one).toEqual(["q".repeat(64)]);
});

test.for([
  ['"robustness', []],
  ["robustness”", []],
  ["<b>robustness</b>", []],
  ["robustness\0", []],
  ["\u202Erobustness", []],
  ["😀 robustness", ["😀"]],
  ["robustness שלום", ["שלום"]],
  ["机器学习 robustness", ["机器学习"]],
  ["$ robustness", ["$"]],
  ["__proto__ robustness", ["__proto__"]],
  ["constructor robustness", ["constructor"]],
  ["robustness toString", ["toString"]],
] as const)("%j finds what its one known word finds, and leaves %j out", async ([typed, left]) => {
  const { results, ignored } = await search.search(typed);
  expect(results).toEqual((await search.search("robustness")).results);
  expect(ignored).toEqual(left);
});

test.for(["😀", "שלום עולם", "机器学习", "$"])("%j alone finds nothing and is named", async (text) => {
  expect(await search.search(text)).toMatchObject({ results: [], corrections: [], ignored: text.split(" ") });
});

test.for(["__proto__", "constructor", "toString", "nowhere"])("a filter %s that the site has not leaves nothing", async (name) => {
  expect(await search.search("robustness", { filters: Object.fromEntries([[name, ["Robustness"]]]) })).toMatchObject({
    results: [],
    total: 0,
  });
  expect(await search.search("robustness", { filters: { benefit: [name] } })).toMatchObject({ results: [], total: 0 });
});
