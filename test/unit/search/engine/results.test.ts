import { describe, expect, test } from "vitest";
import type { Part, Result, SearchOptions } from "../../../../layouts/client/search/result.ts";
import { base } from "../../../support/indexed-site.ts";
import { speechSearch } from "../../../support/speech-search.ts";

const search = speechSearch();

const results = async (text: string, options?: SearchOptions) => (await search.search(text, options)).results;
const resultAt = async (url: string, text: string): Promise<Result> => {
  const found = (await results(text)).find((result) => result.url === base + url);
  if (found === undefined) throw new Error(`${url} was not found by ${text}`);
  return found;
};
const marks = (parts: readonly Part[]) => parts.filter(({ mark }) => mark).map(({ text }) => text);
const text = (parts: readonly Part[]) => parts.map((part) => part.text).join("");

describe("sections of a page", () => {
  test("are the three that hold most of the question, best first, by their own addresses", async () => {
    const { sections } = await resultAt("articles/noise/", "microphones");
    expect(sections.map(({ url, title }) => [url, title])).toEqual([
      [`${base}articles/noise/#s-microphones`, "Which microphones help"],
      [`${base}articles/noise/#s-limits`, "Where microphones end"],
      [`${base}articles/noise/#s-costs`, "What it costs"],
    ]);
  });

  test("have excerpts of their own text, without their headings", async () => {
    const { sections } = await resultAt("articles/noise/", "microphone wall");
    expect(sections[0]?.url).toBe(`${base}articles/noise/#s-limits`);
    expect(text(sections[0]?.excerpt ?? [])).toBe("No microphone hears through a wall.");
    expect(marks(sections[0]?.excerpt ?? [])).toEqual(["microphone", "wall"]);
  });

  test("are none where only the text above them holds the question", async () => {
    expect((await resultAt("articles/noise/", "traffic")).sections).toEqual([]);
  });
});

describe("an excerpt", () => {
  test("marks what was found, in whatever ending or name it stands", async () => {
    expect(marks((await resultAt("articles/models/", "LLM")).excerpt)).toEqual(["Large language models", "LLMs", "LLM"]);
    expect(marks((await resultAt("articles/noise/", "a microphone")).excerpt).slice(0, 2)).toEqual(["microphone", "microphones"]);
  });

  test("gives markup of the text as the text that it is", async () => {
    const { sections } = await resultAt("articles/retrieval/", "drafts");
    expect(sections[0]?.excerpt).toEqual([
      { text: "An outdated encyclopaedia misleads. <b>Stale</b> pages & ", mark: false },
      { text: "drafts", mark: true },
      { text: " should go.", mark: false },
    ]);
  });

  test("goes on after the title", async () => {
    expect(text((await resultAt("articles/noise/", "babble traffic")).excerpt)).toMatch(/^Babble and traffic lower/);
    expect(text((await resultAt("articles/noise/#noise-1", "halved errors")).excerpt)).toBe("Twelve speakers, one canteen.");
  });
});

test("a finding is answered as itself, with what it rests on", async () => {
  expect((await results("whispered commands"))[0]).toMatchObject({
    kind: "finding",
    url: `${base}articles/noise/#noise-2`,
    title: "Whispered commands were missed by every recogniser.",
    trail: ["Speech recognition in noise"],
    relation: "contradicts",
    bears: "Robustness",
    strength: "computed",
    source: "Elm 2022, 1 more",
    terms: [
      { axis: "application", label: "Speech" },
      { axis: "benefit", label: "Robustness" },
    ],
    sections: [],
  });
});

describe("a term", () => {
  test.for(["robustness", "sturdiness"])("is answered with its verdict where %s names it", async (name) => {
    expect((await results(name, { kinds: ["term"] }))[0]).toMatchObject({
      url: `${base}benefit/robustness/`,
      verdict: "Holds: in noise",
      findings: 2,
    });
  });

  test("is no answer where only its text holds the question", async () => {
    expect(await results("spoken words", { kinds: ["term"] })).toEqual([]);
  });
});

test.for([
  ["robustness speech", true],
  ["sturdiness of dictation", true],
  ["robustness", false],
  ["speech", false],
  ["robustness robustness", false],
] as const)("a crossing answers %s: %s, since both terms must be named", async ([typed, isFound]) => {
  expect((await results(typed, { kinds: ["crossing"] })).map(({ url }) => url)).toEqual(
    isFound ? [`${base}benefit/robustness/speech/`] : [],
  );
});

test("some kinds may be listed, and all are counted", async () => {
  const all = await search.search("robustness speech canteen");
  const terms = await search.search("robustness speech canteen", { kinds: ["finding"] });
  expect(new Set(terms.results.map(({ kind }) => kind))).toEqual(new Set(["finding"]));
  expect(terms.results).toEqual(all.results.filter(({ kind }) => kind === "finding"));
  expect({ total: terms.total, counts: terms.counts }).toEqual({ total: all.total, counts: all.counts });
});

test("as many as asked for are listed, the best, and all are counted", async () => {
  const all = await search.search("robustness speech");
  const two = await search.search("robustness speech", { limit: 2 });
  expect(two).toEqual({ ...all, results: all.results.slice(0, 2) });
  expect((await search.search("robustness speech", { limit: 0 })).results).toEqual([]);
});

test("two questions at once are answered as one after the other, and the same again is answered the same", async () => {
  const asked = ["microphones", "robustness speech", "microphones", "fine-tuning", ""];
  const fresh = await search.open();
  const together = await Promise.all(asked.map((question) => fresh.search(question)));
  for (const [i, question] of asked.entries()) {
    expect(together[i]).toEqual(await search.search(question));
    expect(together[i]).toEqual(await fresh.search(question));
  }
});
