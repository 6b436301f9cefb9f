import { expect, test } from "vitest";
import type { FilterCounts } from "../../../../layouts/client/search/result.ts";
import { speechSearch } from "../../../support/speech-search.ts";

const search = speechSearch();

type Filters = Readonly<Record<string, readonly string[]>>;

/** No value, each alone, and the first two together, of every filter. */
function choicesOf(counts: FilterCounts): readonly Filters[] {
  let choices: readonly Filters[] = [{}];
  for (const [name, values] of Object.entries(counts)) {
    const all = Object.keys(values);
    const some = [[], ...all.map((value) => [value]), all.slice(0, 2)];
    choices = choices.flatMap((chosen) => some.map((few) => ({ ...chosen, [name]: few })));
  }
  return choices;
}

test("values are those of the records, by filter", async () => {
  const { counts } = await search.search("");
  expect(counts).toEqual({
    application: { "Question answering": 2, Speech: 5 },
    benefit: { Currency: 2, Robustness: 5, Thrift: 2 },
    kind: { article: 5, crossing: 1, finding: 2, glossary: 2, source: 1, term: 2 },
    relation: { contradicts: 1, qualifies: 1, supports: 1 },
  });
});

test.for(["robustness speech canteen", "large model", "zzyzx", ""])(
  "whatever is chosen beside %j, the count of a value is the number of results that it leaves",
  async (text) => {
    const choices = choicesOf((await search.search(text)).counts);
    expect(choices.length).toBe(4 * 5 * 8 * 5);
    // Every ninth, which misses no value: there are more than five hundred.
    for (const filters of choices.filter((_, i) => i % 9 === 0)) {
      const { counts } = await search.search(text, { filters, limit: 0 });
      for (const [name, values] of Object.entries(counts)) {
        for (const [value, count] of Object.entries(values)) {
          const { total, results } = await search.search(text, { filters: { ...filters, [name]: [value] }, limit: 99 });
          expect({ filters, name, value, count }).toEqual({ filters, name, value, count: total });
          expect(results).toHaveLength(total);
        }
      }
    }
  },
);

test("what a choice leaves are the results that hold it", async () => {
  const all = await search.search("robustness speech canteen", { limit: 99 });
  const chosen = await search.search("robustness speech canteen", {
    filters: { kind: ["finding", "article"], application: ["Speech"] },
    limit: 99,
  });
  const held = all.results.filter(
    ({ kind, terms }) =>
      (kind === "finding" || kind === "article") && terms.some(({ axis, label }) => axis === "application" && label === "Speech"),
  );
  expect(held.length).toBeGreaterThan(1);
  expect(chosen.results).toEqual(held);
});
