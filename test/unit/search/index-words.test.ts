import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { indexedWords, searchWord, spellingsOf } from "../../../plugins/model/search-words.ts";
import { withIndexer } from "../../../plugins/search/indexer.ts";

/** Runs of text without white space, and what is known of each. */
const runs: Readonly<Record<string, readonly string[]>> = {
  "word.": ["word"],
  "fine-tuning": ["finetuning", "fine", "tuning"],
  "3.11": ["311", "11"],
  "a/path/file.ts": ["apathfilets", "path", "file", "ts"],
  snake_case: ["snake_case", "snake", "case"],
  _private: ["_private", "private"],
  camelCase: ["camelcase", "camel", "case"],
  getHTTPResponse: ["gethttpresponse", "get", "http", "response"],
  "GPT-4o": ["gpt4o", "gpt"],
  GPT4: ["gpt4", "gpt"],
  gpt5: ["gpt5"],
  iPhone15Pro: ["iphone15pro", "phone", "15", "pro"],
  "ViT-L/14": ["vitl14", "vi", "14"],
  "e5-large-v2": ["e5largev2", "large"],
  "model's": ["models", "model"],
  "modem’s": ["modems"],
  "train–test": ["traintest"],
  "C++": ["c"],
  "x=y": ["xy"],
  "10µm.": ["10µm", "10", "µm"],
  naïve: ["naive"],
  Straße: ["straße"],
  ΣΟΦΟΣ: ["σοφοσ"],
  σοφός: ["σοφος"],
  "α-helix": ["αhelix", "α", "helix"],
  İstanbul: ["istanbul"],
  Łódź: ["łodz"],
  日本語の文章: ["日本語の文章"],
  ガラス: ["ガラス"],
  한국어: ["한국어"],
  हिन्दी: ["हनद"],
  "😀": ["😀"],
  "go😀on": ["goon"],
  LLMs: ["llms"],
  "(DNNs).": ["dnns"],
  ÉCOLEsup: ["ecolesup", "ecol", "esup"],
  "CO₂": ["co₂"],
};

describe("an index", () => {
  let folder = "";
  let index = Buffer.alloc(0);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "words-"));
    // A language without stemming.
    await withIndexer("mi", 1, async (indexer) => {
      for (const [i, run] of Object.keys(runs).entries()) {
        await indexer.addRecord(`/${i}/`, { language: "mi", content: `${run} end`, meta: { title: "Title" }, filters: {} });
      }
      await indexer.addRecord("/meta/", {
        language: "mi",
        content: "end",
        meta: { title: "Grüne-Title", aliases: "Other; deep-alias" },
        filters: {},
      });
      await indexer.write(folder);
    });
    const chunks = (await readdir(join(folder, "index"))).map(async (name) => gunzipSync(await readFile(join(folder, "index", name))));
    index = Buffer.concat(await Promise.all(chunks));
  });

  afterAll(() => rm(folder, { recursive: true }));

  /** Whether a word is a text string of the index, which is CBOR: its length in bytes stands before it. */
  const holds = (word: string): boolean => {
    const bytes = Buffer.from(word);
    const head = bytes.length < 24 ? [0x60 + bytes.length] : [0x78, bytes.length];
    return index.includes(Buffer.concat([Buffer.from(head), bytes]));
  };

  test.for(Object.entries(runs))("of %s: %j, and nothing that it does not hold", ([run, words]) => {
    expect(indexedWords(run)).toEqual(words);
    expect(words.filter((word) => !holds(word))).toEqual([]);
  });

  test("the same of titles and aliases", () => {
    expect(["grunetitle", "grune", "other", "deepalias", "deep", "alias"].filter((word) => !holds(word))).toEqual([]);
  });

  test("no parts of a word in small letters, and none of one letter", () => {
    expect(["4o", "gpt5s", "v2", "snakecase", "c++", "wor"].filter(holds)).toEqual([]);
  });
});

test.for([
  ["fine-tuning", ["finetuning", "fine", "tuning"]],
  ["GPT-4", ["gpt4", "gpt", "4"]],
  ["GPT4", ["gpt4"]],
  ["snake_case", ["snake_case", "snake", "case"]],
  ["getHTTPResponse", ["gethttpresponse", "get", "http", "response"]],
  ["train–test", ["traintest", "train", "test"]],
  ["model’s", ["models", "model", "s"]],
  ["C++", ["c"]],
  ["x=y", ["xy", "x", "y"]],
  ["LLMs?", ["llms"]],
  ["MLOps", ["mlops", "ml", "ops"]],
  ["???", []],
] as const)("a reader's %s may be found by %j", ([run, words]) => {
  expect(spellingsOf(run)).toEqual(words);
});

test.for([
  ["Größe,", "große"],
  ["“Quoted”", "quoted"],
  ["$5", "5"],
  ["→", "→"],
  ["…", ""],
])("%s is the word %j", ([text, word]) => {
  expect(searchWord(text ?? "")).toBe(word);
});
