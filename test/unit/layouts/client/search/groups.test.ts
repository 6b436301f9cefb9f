import { expect, onTestFinished, test, vi } from "vitest";
import { askInGroups, type Grouped, type Question } from "../../../../../layouts/client/search/groups.ts";
import type { Result, Search, SearchOptions } from "../../../../../layouts/client/search/result.ts";

const found = { url: "/x/", title: "X", excerpt: [], hits: ["noise"], trail: [], terms: [], score: 1, sections: [] };
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

test("groups that are there before the pages are told first", async () => {
  const { search } = madeSearch();
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const slow: Search = {
    search: async (text, options) => {
      if (options?.kinds?.includes("article") === true) await released;
      return search.search(text, options);
    },
  };
  let whole: Promise<Grouped> | undefined;
  const first = await new Promise<Grouped>((resolve) => void (whole = askInGroups(slow, question(), resolve)));
  expect({ names: first.groups.map(({ name }) => name), total: first.total }).toEqual({ names: ["terms", "findings"], total: 27 });
  release();
  expect((await whole)?.groups.map(({ name }) => name)).toEqual(["terms", "findings", "pages"]);
});

test("nothing is told first where everything is there, or where a group cannot be read", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const told: Grouped[] = [];
  await askInGroups(madeSearch().search, question(), (first) => told.push(first));
  const broken: Search = { search: () => Promise.reject(new Error("lost")) };
  await expect(askInGroups(broken, question(), (first) => told.push(first))).rejects.toThrow("lost");
  await vi.runAllTimersAsync();
  expect(told).toEqual([]);
});
