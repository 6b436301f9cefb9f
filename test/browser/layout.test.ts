import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { sideways } from "../support/page-faults.ts";
import { findOnPages, sites } from "../support/pages-under-test.ts";
import { withWatchedPage } from "../support/watched-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const widths = [320, 375, 768, 1024, 1280, 1920];
const wide = { viewport: { width: 1280, height: 900 } };

/** Numbers of characters of the lines of prose, without the last of each paragraph. */
function lineLengths(): readonly number[] {
  return [
    ...document.querySelectorAll(".prose > div > :is(p, blockquote), .prose > div > :is(ul, ol) > li, .prose .finding-sentence"),
  ].flatMap((paragraph) => {
    const lines = new Map<number, string>();
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let bottom = -Infinity;
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      for (const { index, 0: word } of (text.textContent ?? "").matchAll(/\S+\s*/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const box = range.getClientRects()[0];
        if (box === undefined) continue;
        if (box.top + box.height / 2 > bottom) bottom = box.bottom;
        lines.set(bottom, (lines.get(bottom) ?? "") + word);
      }
    }
    return [...lines.values()].slice(0, -1).map((line) => line.trimEnd().length);
  });
}

test("no line of prose is longer than 80 characters, and at 1280 px half of them have 60 to 76", async () => {
  await withWatchedPage(browser, {}, async (page) => {
    for (const path of ["articles/what-is-a-large-scale-model/", "articles/robustness-to-noise-and-natural-shift/", "method/"]) {
      await page.goto(inject("guide") + path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const lengths = (await page.evaluate(lineLengths)).toSorted((a, b) => a - b);
        expect(lengths.length).toBeGreaterThan(20);
        expect(lengths.at(-1), `${path} at ${width}`).toBeLessThanOrEqual(80);
        if (width !== 1280) continue;
        const median = lengths[Math.floor(lengths.length / 2)];
        expect(median, path).toBeGreaterThanOrEqual(60);
        expect(median, path).toBeLessThanOrEqual(76);
      }
    }
  });
});

test("with the reader's own text at 32 px a window of 1280 px shows one column that fits", async () => {
  const large = await launchChromium({ fontSize: 32 });
  try {
    await withWatchedPage(large, wide, async (page) => {
      for (const site of sites) {
        const found = await findOnPages(page, site, async () => {
          const guide = await page.getByRole("navigation", { name: "Guide" }).isVisible();
          return [...(await page.evaluate(sideways)), ...(guide ? ["the guide stands beside the text"] : [])];
        });
        expect(found).toEqual([]);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
      }
    });
  } finally {
    await large.close();
  }
});

test.for([
  [375, 667, "static"],
  [1280, 600, "static"],
  [1280, 900, "sticky"],
] as const)("the header at %d × %d px is %s", async ([width, height, position]) => {
  await withWatchedPage(browser, { viewport: { width, height } }, async (page) => {
    await page.goto(`${inject("guide")}method/`);
    expect(await page.getByRole("banner").evaluate((header) => getComputedStyle(header).position)).toBe(position);
    await page.evaluate(() => scrollTo(0, 900));
    const top = await page.getByRole("banner").evaluate((header) => header.getBoundingClientRect().top);
    expect(top === 0).toBe(position === "sticky");
  });
});

describe("on this page", () => {
  const path = "articles/what-is-a-large-scale-model/";
  const boxes = (page: Page) =>
    page.evaluate(() => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
      return { contents: boxOf(".contents > div"), guide: boxOf("#page-guide"), title: boxOf("h1"), summary: boxOf(".summary") };
    });

  test.for([640, 900])("stands in the rail above the guide in wide windows of %d px height, and stays there", async (height) => {
    await withWatchedPage(browser, { viewport: { width: 1280, height } }, async (page) => {
      await page.goto(inject("guide") + path);
      for (const scrolled of [0, 1500]) {
        await page.evaluate((top) => scrollTo(0, top), scrolled);
        const { contents, guide, title } = await boxes(page);
        expect(contents.right).toBeLessThan(title.left);
        expect(Math.abs(contents.left - guide.left)).toBeLessThanOrEqual(1);
        expect(contents.top).toBeGreaterThanOrEqual(55);
        expect(Math.abs(guide.top - contents.bottom)).toBeLessThanOrEqual(1);
        expect(guide.bottom).toBeLessThanOrEqual(height);
      }
    });
  });

  test.for([640, 900])("gives way to the guide at the end of a page, and the guide to the footer: %d px height", async (height) => {
    await withWatchedPage(browser, { viewport: { width: 1280, height } }, async (page) => {
      await page.goto(inject("guide") + path);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const { contents, guide } = await boxes(page);
      const footer = await page.evaluate(() => document.querySelector("footer")?.getBoundingClientRect().top);
      expect(footer).toBeLessThan(height);
      expect(guide.bottom).toBeLessThanOrEqual((footer ?? 0) + 1);
      expect(contents.bottom).toBeLessThanOrEqual(guide.top + 1);
    });
  });

  test("is lines of links below the summary in narrow windows", async () => {
    await withWatchedPage(browser, { viewport: { width: 768, height: 900 } }, async (page) => {
      await page.goto(inject("guide") + path);
      const { contents, summary } = await boxes(page);
      expect(contents.top).toBeGreaterThan(summary.bottom);
      expect(contents.left).toBe(summary.left);
    });
  });
});

test("a table of many columns scrolls inside itself under a head and a first column that stay", async () => {
  await withWatchedPage(browser, { viewport: { width: 375, height: 667 } }, async (page) => {
    await page.goto(`${inject("secondSite")}articles/spelt-tears/`);
    const area = page.getByRole("region", { name: "Loaf, Flour, Water, Salt, Leaven, Tears" });
    expect(await area.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    const first = area.getByRole("cell", { name: "Plain" });
    const before = await first.boundingBox();
    await area.evaluate((element) => element.scrollTo(200, 0));
    expect(await first.boundingBox()).toEqual(before);
    expect(
      await area
        .getByRole("cell", { name: "500" })
        .first()
        .evaluate((cell) => getComputedStyle(cell).textAlign),
    ).toBe("end");
    expect(await page.locator("main table").evaluateAll((all) => all.map((table) => getComputedStyle(table).display))).toEqual(["table"]);
  });
});

test("what vouches for a finding is as large as other small text, and its sentence as large as prose", async () => {
  await withWatchedPage(browser, wide, async (page) => {
    await page.goto(`${inject("guide")}articles/robustness-to-noise-and-natural-shift/`);
    const adjusted = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fontSizeAdjust);
    for (const small of [".apparatus dd", ".apparatus summary", ".finding-id", ".counts"])
      expect(await adjusted(small), small).toBe("none");
    const prose = await adjusted(".prose > div > p");
    expect(prose).not.toBe("none");
    for (const serif of [".finding-sentence", ".summary"]) expect(await adjusted(serif), serif).toBe(prose);
  });
});

test.for(["imagenet-and-imagenetv2", "parameters-and-compute"])(
  "a long name leaves room for the first number of its row at 375 px: %s",
  async (file) => {
    await withWatchedPage(browser, { viewport: { width: 375, height: 812 } }, async (page) => {
      await page.goto(`${inject("guide")}data/${file}/`);
      const ends = await page
        .locator("td.number:nth-child(2)")
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
      expect(ends.length).toBeGreaterThan(100);
      expect(Math.max(...ends)).toBeLessThan(375);
    });
  },
);
