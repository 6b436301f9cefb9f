import { expect, test } from "vitest";
import { askInGroups, type Question } from "../../../../../layouts/client/search/groups.ts";
import type { Result, Search, SearchOptions } from "../../../../../layouts/client/search/result.ts";

const found = { url: "/x/", title: "X", excerpt: [{ text: "noise", mark: true }], trail: [], terms: [], score: 1, sections: [] };
const all: readonly Result[] = [
  { ...found, kind: "article" },
  { ...found, kind: "term", verdict: "Holds", findings: 3 },
  { ...found, kind: "source" },
  { ...found, kind: "finding", relation: "supports", bears: "X", strength: "computed", source: "Y" },
  { ...found, kind: "finding", relation: "supports", bears: "X", strength: "computed", source: "Y" },
];

/** A search that finds all of the results above, and what it was asked. */
function madeSearch(): { search: Search; asked: SearchOptions[] } {
  const asked: SearchOptions[] = [];
  const search: Search = {
    search: async (_text, options = {}) => {
      asked.push(options);
      return {
        results: all.filter(({ kind }) => options.kinds?.includes(kind)).slice(0, options.limit),
        counts: { kind: { article: 4, term: 1, source: 2, finding: 20, crossing: 0 } },
        corrections: [],
        ignored: [],
        total: 27,
      };
    },
  };
  return { search, asked };
}

const question = (parts: Partial<Question> = {}): Question => ({
  text: "noise",
  filters: {},
  verbatim: false,
  limits: { terms: 3, findings: 1, pages: 5 },
  ...parts,
});

test("results stand in groups in a fixed order, each with the number of all its results", async () => {
  const { groups, total, hits } = await askInGroups(madeSearch().search, question());
  expect(groups.map((group) => [group.name, group.results.map(({ kind }) => kind), group.total])).toEqual([
    ["terms", ["term"], 1],
    ["findings", ["finding"], 20],
    ["pages", ["article", "source"], 6],
  ]);
  expect({ total, hits: [...hits] }).toEqual({ total: 27, hits: ["noise"] });
});

test("a group without results is left out, and counts only kinds that are chosen", async () => {
  const { search } = madeSearch();
  const only: Search = {
    search: async (text, options) => {
      const answer = await search.search(text, options);
      return { ...answer, results: answer.results.filter(({ kind }) => kind === "source") };
    },
  };
  const { groups } = await askInGroups(only, question({ filters: { kind: ["source"] } }));
  expect(groups.map(({ name, total }) => [name, total])).toEqual([["pages", 2]]);
});

test("every group is asked for with its own kinds and limit, and the same filters", async () => {
  const { search, asked } = madeSearch();
  await askInGroups(search, question({ filters: { colour: ["Red"] }, verbatim: true }));
  const same = { filters: { colour: ["Red"] }, verbatim: true };
  expect(asked).toEqual([
    { ...same, kinds: ["term"], limit: 3 },
    { ...same, kinds: ["finding"], limit: 1 },
    { ...same, kinds: ["article", "crossing", "source", "glossary"], limit: 5 },
  ]);
});
