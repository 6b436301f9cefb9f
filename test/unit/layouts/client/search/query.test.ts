import { describe, expect, test } from "vitest";
import { searchWith } from "../../../../../layouts/client/search/query.ts";
import { madePagefind, type MadePage } from "../../../../support/pagefind.ts";

const pages: readonly MadePage[] = [
  { url: "/1/", words: "apple pear", filters: { kind: ["article"], colour: ["red"], shape: ["round"] } },
  { url: "/2/", words: "apple plum", filters: { kind: ["article"], colour: ["red", "blue"], shape: ["flat"] } },
  { url: "/3/", words: "apple", filters: { kind: ["term"], colour: ["blue"], shape: ["round"] } },
  { url: "/4/", words: "pear", filters: { kind: ["term"], colour: ["green"], shape: ["flat"] } },
];
const search = searchWith(madePagefind(pages));
const urls = async (...question: Parameters<typeof search.search>) => (await search.search(...question)).results.map(({ url }) => url);

describe("a search", () => {
  test("finds the pages that hold the words", async () => {
    expect(await urls("pear")).toEqual(["/1/", "/4/"]);
  });

  test("takes any value within a filter", async () => {
    expect(await urls("apple", { filters: { colour: ["blue", "green"] } })).toEqual(["/2/", "/3/"]);
  });

  test("takes all filters together", async () => {
    expect(await urls("apple", { filters: { colour: ["red", "blue"], shape: ["flat"] } })).toEqual(["/2/"]);
  });

  test("without words lists the pages that the filters leave", async () => {
    expect(await urls("  ", { filters: { shape: ["flat"] } })).toEqual(["/2/", "/4/"]);
  });

  test("without words and filters finds nothing, and counts the whole site", async () => {
    expect(await search.search("", { filters: { colour: [] } })).toEqual({
      results: [],
      total: 0,
      counts: { kind: { article: 2, term: 2 }, colour: { red: 2, blue: 2, green: 1 }, shape: { round: 2, flat: 2 } },
    });
  });

  test("gives at most the results asked for, and the number of all", async () => {
    const { results, total } = await search.search("apple", { limit: 1 });
    expect([results.length, total]).toEqual([1, 3]);
  });

  test("fails with the error of the index, and works again", async () => {
    const broken = madePagefind(pages);
    let fail = true;
    const once = searchWith({
      ...broken,
      search: (text, options) => (fail ? Promise.reject(new Error("gone")) : broken.search(text, options)),
    });
    await expect(once.search("pear")).rejects.toThrow("gone");
    fail = false;
    expect((await once.search("pear")).total).toBe(2);
  });

  test("keeps its own excerpts while another one runs", async () => {
    const [apple, plum] = await Promise.all([search.search("apple", { filters: { shape: ["flat"] } }), search.search("plum")]);
    const hits = [apple, plum].map(({ results }) => results[0]?.excerpt.filter(({ mark }) => mark).map(({ text }) => text));
    expect(hits).toEqual([["apple"], ["plum"]]);
  });
});

describe("a count", () => {
  const values = { colour: ["red", "blue", "green"], shape: ["round", "flat"], kind: ["article", "term"] };
  const chosen: readonly Readonly<Record<string, readonly string[]>>[] = [
    {},
    { colour: ["red"] },
    { colour: ["red", "blue"] },
    { colour: ["blue"], shape: ["round"] },
    { colour: ["green"], shape: ["round"] },
    { kind: ["term"], colour: ["blue", "green"], shape: ["flat"] },
  ];

  test.for(["apple", "pear", ""].flatMap((text) => chosen.map((filters) => ({ text, filters }))))(
    "is the number of pages that choosing the value would leave: $text $filters",
    async ({ text, filters }) => {
      const { counts } = await search.search(text, { filters });
      for (const [name, of] of Object.entries(values)) {
        for (const value of of) {
          const left = pages.filter(
            (page) =>
              page.words.includes(text) &&
              page.filters[name]?.includes(value) === true &&
              Object.entries(filters).every(([other, any]) => other === name || any.some((one) => page.filters[other]?.includes(one))),
          );
          expect({ name, value, count: counts[name]?.[value] }).toEqual({ name, value, count: left.length });
        }
      }
    },
  );
});

const section = (url: string, title: string, hits: number) => ({
  url,
  title,
  excerpt: `${title} <mark>hit</mark>`,
  locations: Array.from({ length: hits }, (_, i) => i),
});

describe("a result", () => {
  const answer = searchWith(
    madePagefind([
      {
        url: "/guide/a/",
        words: "hit & <b>",
        filters: { kind: ["article"], colour: ["red", "blue"] },
        sections: [
          section("/guide/a/", "Title", 9),
          section("/guide/a/#one", "One", 1),
          section("/guide/a/#two", "Two <i>", 2),
          section("/guide/a/#one-again", "One", 1),
        ],
      },
    ]),
  ).search("hit");

  test("has title, kind, terms by axis and score", async () => {
    expect((await answer).results[0]).toMatchObject({
      url: "/guide/a/",
      title: "Title of /guide/a/",
      kind: "article",
      terms: [
        { axis: "colour", label: "red" },
        { axis: "colour", label: "blue" },
      ],
      score: 1,
    });
  });

  test("has its sections, those with more hits first, each title once, and not the page itself", async () => {
    expect((await answer).results[0]?.sections).toEqual([
      {
        url: "/guide/a/#two",
        title: "Two <i>",
        excerpt: [
          { text: "Two <i> ", mark: false },
          { text: "hit", mark: true },
        ],
      },
      {
        url: "/guide/a/#one",
        title: "One",
        excerpt: [
          { text: "One ", mark: false },
          { text: "hit", mark: true },
        ],
      },
    ]);
  });
});
