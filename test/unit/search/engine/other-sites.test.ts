import { rm } from "node:fs/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Part, Search } from "../../../../layouts/client/search/result.ts";
import { article, base, indexSite, record, type MadeSite } from "../../../support/indexed-site.ts";

let folder = "";
afterEach(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

async function searchOf(made: MadeSite): Promise<Search> {
  const site = await indexSite(made);
  folder = site.folder;
  return site.open();
}

const text = (parts: readonly Part[] = []) => parts.map((part) => part.text).join("");
const marks = (parts: readonly Part[] = []) => parts.filter(({ mark }) => mark).map((part) => part.text);

const filler = "<p>Plums, pears and apples are kept in the cellar over the winter.</p>";

test("a page whose title is the question stands before one that has it among other words, and that before one that mentions it", async () => {
  const search = await searchOf({
    pages: [
      article("mentions", "Winter stores", `${filler}<p>A quince or two. Quince keeps, and quince is sour, as every quince is.</p>`),
      article("among", "Where to plant a quince in a small garden by the sea", filler),
      article("whole", "Quince", filler),
      ...["one", "two", "three"].map((slug) => article(slug, `Page ${slug}`, filler)),
    ],
  });
  const { results } = await search.search("quince");
  expect(results.map(({ url }) => url)).toEqual(["whole", "among", "mentions"].map((slug) => `${base}articles/${slug}/`));
});

describe("a site in a language without white space between words", () => {
  const chinese: MadeSite = {
    language: "zh",
    pages: [
      article("noise", "机器学习的鲁棒性", '<p>语音识别的错误率加倍。</p><h2 id="s-more">麦克风</h2><p>麦克风越多越好，模型越大越好。</p>'),
      article("price", "价格", "<p>GPT-4 很贵。</p>"),
    ],
    records: [record("glossary/#g-rate", "错误率", "错误的词所占的比例。", { kind: "glossary" })],
  };

  test("is asked by words, joined or apart, and its text is not torn apart", async () => {
    const { results } = await (await searchOf(chinese)).search("麦克风 模型");
    expect(results.map(({ url }) => url)).toEqual([`${base}articles/noise/`]);
    expect(text(results[0]?.excerpt)).toBe("语音识别的错误率加倍。 麦克风. 麦克风越多越好，模型越大越好。");
    expect(results[0]?.sections.map(({ url }) => url)).toEqual([`${base}articles/noise/#s-more`]);
    expect(text(results[0]?.sections[0]?.excerpt)).toBe("麦克风越多越好，模型越大越好。");
    expect(marks(results[0]?.sections[0]?.excerpt)).toEqual(["麦克风", "模型"]);
  });

  test("answers a question that is one run of letters", async () => {
    const { results, ignored } = await (await searchOf(chinese)).search("错误率是什么");
    expect(results.map(({ url }) => url)).toEqual([`${base}glossary/#g-rate`, `${base}articles/noise/`]);
    expect(ignored).toEqual(["是", "什么"]);
  });
});

describe("names that every object has", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const odd: MadeSite = {
    pages: names.map((name) =>
      article(name, `About ${name}`, `<p>What ${name} gives.</p>`, { constructor: [name], ["__proto__"]: [name] }),
    ),
  };

  test.for(names)("are words like others: %s", async (name) => {
    const { results, ignored } = await (await searchOf(odd)).search(name);
    expect(results[0]).toMatchObject({ url: `${base}articles/${name}/`, title: `About ${name}` });
    expect(ignored).toEqual([]);
  });

  test("are filters and values like others", async () => {
    const search = await searchOf(odd);
    const { counts } = await search.search("gives");
    expect(Object.keys(counts).toSorted()).toEqual(["__proto__", "constructor", "kind"]);
    for (const filter of ["__proto__", "constructor"]) {
      const values = Object.getOwnPropertyDescriptor(counts, filter)?.value as Readonly<Record<string, number>>;
      expect(new Map(Object.entries(values))).toEqual(new Map(names.map((name) => [name, 1])));
      for (const name of names) {
        const { results } = await search.search("gives", { filters: Object.fromEntries([[filter, [name]]]) });
        expect(results.map(({ url }) => url)).toEqual([`${base}articles/${name}/`]);
      }
    }
    expect(Object.keys(Object)).toEqual([]);
  });
});
