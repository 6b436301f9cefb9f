import { describe, expect, test } from "vitest";
import type { Answer, SearchOptions } from "../../../../layouts/client/search/result.ts";
import { base } from "../../../support/indexed-site.ts";
import { speechSearch } from "../../../support/speech-search.ts";

const search = speechSearch();

const urlsOf = ({ results }: Answer): readonly string[] => results.map(({ url }) => url.slice(base.length));
const urls = async (text: string, options?: SearchOptions) => urlsOf(await search.search(text, options));
/** What else is said of a text than its results. */
const understood = async (text: string, options?: SearchOptions) => {
  const { results, corrections, ignored } = await search.search(text, options);
  return { first: results[0]?.url.slice(base.length), corrections, ignored };
};

describe("a question", () => {
  test("finds pages although none holds all of its words, and says which words are nowhere", async () => {
    expect(await understood("which microphones survive a canteen on the moon?")).toEqual({
      first: "articles/noise/",
      corrections: [],
      ignored: ["survive", "moon"],
    });
  });

  test("is not asked for its function words", async () => {
    expect(await urls("what is the calibration of a")).toEqual(await urls("calibration"));
    expect(await urls("calibration and/or")).toEqual(await urls("calibration"));
  });

  test("of function words alone is asked for them", async () => {
    expect(await urls("how")).toEqual(["articles/tuning/"]);
    expect(await urls("where")).toEqual(["articles/noise/"]);
  });
});

describe("a slip", () => {
  test.for([
    ["in the middle, a letter changed", "robastness"],
    ["in the middle, a letter left out", "robusness"],
    ["in the middle, a letter put in", "robustnness"],
    ["in the middle, two letters swapped", "robustenss"],
    ["at the end, a letter left out", "robustnes"],
    ["at the end, a letter put in", "robustnesss"],
    ["at the start, a letter changed", "tobustness"],
    ["at the start, a letter left out", "obustness"],
    ["at the start, a letter put in", "xrobustness"],
    ["at the start, two letters swapped", "orbustness"],
    ["twice", "robastnes"],
  ] as const)("%s, is read as the word that was meant, and told", async ([, typed]) => {
    expect(await understood(typed)).toEqual({
      first: "benefit/robustness/",
      corrections: [{ typed, meant: "robustness" }],
      ignored: [],
    });
  });

  test("in one word of several leaves the others as they are", async () => {
    const { corrections, results } = await search.search("microphones in a cnateen");
    expect(corrections).toEqual([{ typed: "cnateen", meant: "canteen" }]);
    expect(results.map(({ url }) => url)).toEqual((await search.search("microphones in a canteen")).results.map(({ url }) => url));
  });

  test("is no slip where the reader means it as typed", async () => {
    expect(await understood("robustnes", { verbatim: true })).toEqual({ first: undefined, corrections: [], ignored: ["robustnes"] });
    expect(await understood("robustness", { verbatim: true })).toMatchObject({ first: "benefit/robustness/", ignored: [] });
  });
});

test.for([
  ["encycl", "articles/retrieval/"],
  ["answers from docum", "articles/retrieval/"],
  ["speech recogn", "articles/noise/"],
] as const)("the unfinished word of %s is completed, which is no correction", async ([typed, first]) => {
  expect(await understood(typed)).toEqual({ first, corrections: [], ignored: [] });
});

describe("one thing in other spellings", () => {
  test.for([
    ["fine-tuning", ["articles/tuning/", "articles/prompts/"]],
    ["finetuning", ["articles/tuning/", "articles/prompts/"]],
    ["fine tuning", ["articles/tuning/", "articles/prompts/"]],
    ["Fine‑Tuning", ["articles/tuning/", "articles/prompts/"]],
    ["overfitting", ["articles/tuning/"]],
    ["over fitting", ["articles/tuning/"]],
    ["over-fitting", ["articles/tuning/"]],
    ["chain of thought", ["articles/prompts/"]],
    ["chain-of-thought", ["articles/prompts/"]],
    ["GPT-4", ["articles/tuning/"]],
    ["GPT4", ["articles/tuning/"]],
    ["gpt 4", ["articles/tuning/"]],
    ["wav2vec 2.0", ["articles/noise/"]],
    ["wav2vec", ["articles/noise/"]],
  ] as const)("%s finds %j, and nothing of it is left out", async ([typed, found]) => {
    const answer = await search.search(typed);
    expect(urlsOf(answer)).toEqual(found);
    expect(answer).toMatchObject({ corrections: [], ignored: [] });
  });

  test("a model is found by a number that the site writes apart, which is told", async () => {
    expect(await understood("wav2vec2")).toEqual({
      first: "articles/noise/",
      corrections: [{ typed: "wav2vec2", meant: "wav2vec" }],
      ignored: [],
    });
  });
});

describe("one thing by other names", () => {
  test.for(["WER", "WERs", "wer", "word error rate", "word error rates"])(
    "%s is found in the glossary and where either stands",
    async (typed) => {
      expect((await urls(typed)).slice(0, 2)).toEqual(["glossary/#g-wer", "articles/noise/"]);
    },
  );

  test.for(["RAG", "retrieval-augmented generation", "retrieval augmented generation"])("%s is found by either name", async (typed) => {
    expect(await urls(typed)).toEqual(["glossary/#g-rag", "articles/retrieval/"]);
  });

  test.for(["LLM", "LLMs", "large language model", "large language models"])("%s is explained by a page, and found so", async (typed) => {
    expect(await urls(typed)).toContain("articles/models/");
    expect((await search.search(typed)).results[0]?.url).toBe(`${base}articles/models/`);
  });
});

describe("what the site does not know", () => {
  test("finds nothing, and is named", async () => {
    expect(await search.search("zzyzx qwxkj")).toMatchObject({ results: [], total: 0, corrections: [], ignored: ["zzyzx", "qwxkj"] });
  });

  test("beside a known word is left out and named", async () => {
    const { results, ignored } = await search.search("zzyzx robustness");
    expect(ignored).toEqual(["zzyzx"]);
    expect(results).toEqual((await search.search("robustness")).results);
  });

  test("may stand at the end of a longer word: that is another word", async () => {
    expect(await understood("fitting")).toEqual({ first: undefined, corrections: [], ignored: ["fitting"] });
  });
});

test("of a short word only the word itself is marked, not what begins with it", async () => {
  const { results } = await search.search("a");
  const marked = results.flatMap(({ excerpt }) => excerpt.filter(({ mark }) => mark).map(({ text }) => text));
  expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set(["a"]));
});
