import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { answerOf, askEngine } from "../support/searching.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const address = inject("secondSite");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const onPage = (work: (page: Page) => Promise<void>) =>
  withWatchedPage(browser, {}, async (page) => {
    await page.goto(`${address}method/`);
    await work(page);
  });

const articlesWith = async (page: Page, filters: Readonly<Record<string, readonly string[]>>) =>
  (await answerOf(page, "", { filters: { kind: ["article"], ...filters } })).results.map(({ title }) => title).sort();

test("finds a word of an article's body and marks it", async () => {
  await onPage(async (page) => {
    const { results } = await answerOf(page, "spoon", { kinds: ["article"] });
    expect(results.map(({ url, title, kind }) => ({ url, title, kind }))).toEqual([
      { url: "/home-baking/articles/keeping-bread/", title: "Does sour bread keep longer?", kind: "article" },
    ]);
    expect(results[0]?.excerpt.filter(({ mark }) => mark).map(({ text }) => text.replace(/\W/g, ""))).toEqual(["spoon"]);
  });
});

test("answers with the finding, by its sentence and its own address", async () => {
  await onPage(async (page) => {
    const { results } = await answerOf(page, "cupboard stayed soft", { kinds: ["finding"] });
    expect(results[0]).toMatchObject({
      kind: "finding",
      url: "/home-baking/articles/keeping-bread/#keep-1",
      title: "Sour wheat bread stayed soft for four days in the cupboard.",
    });
  });
});

test("counts the prose after a finding to its section", async () => {
  await onPage(async (page) => {
    const { results } = await answerOf(page, "windowpane folded", { kinds: ["article"] });
    expect(results[0]?.sections.map(({ title }) => title)).toEqual(["How the rest works"]);
  });
});

test("gives titles as text, whatever they hold", async () => {
  await onPage(async (page) => {
    const { results } = await answerOf(page, "spelt hybrids", { kinds: ["article"] });
    expect(results[0]?.title).toBe("Spelt <tears> & mends");
  });
});

test("narrows by a filter, takes any value within one and all across", async () => {
  await onPage(async (page) => {
    expect(await articlesWith(page, { grain: ["Rye"] })).toEqual([
      "Does sour bread keep longer?",
      "Rye wants acid, and the crumb shows it",
    ]);
    expect(await articlesWith(page, { grain: ["Rye", "Spelt"] })).toHaveLength(4);
    expect(await articlesWith(page, { grain: ["Rye"], technique: ["Autolyse"] })).toEqual([]);
  });
});

test.for([{}, { grain: ["Rye"] }, { relation: ["supports", "qualifies"] }, { grain: ["Rye"], kind: ["finding"] }])(
  "counts for each value the results that choosing it beside %o leaves",
  async (filters) => {
    await onPage(async (page) => {
      const { counts } = await answerOf(page, "bread", { filters });
      expect(Object.keys(counts).toSorted()).toEqual(["grain", "kind", "relation", "technique"]);
      for (const [name, values] of Object.entries(counts)) {
        for (const [value, count] of Object.entries(values)) {
          const { total } = await answerOf(page, "bread", { filters: { ...filters, [name]: [value] } });
          expect({ name, value, count }).toEqual({ name, value, count: total });
        }
      }
    });
  },
);

test("fails with a plain error where there is no index", async () => {
  await onPage(async (page) => {
    const failure = await askEngine(page, "/home-baking/nowhere/", ".catch((error) => [error.constructor.name, error.message])");
    expect(failure).toEqual(["Error", expect.stringMatching(/could not be loaded/)]);
  });
});
