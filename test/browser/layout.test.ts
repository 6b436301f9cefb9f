import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { findOnPages, sites } from "../support/pages-under-test.ts";
import { withWatchedPage } from "../support/watched-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const widths = [320, 375, 768, 1024, 1280, 1920];
const wide = { viewport: { width: 1280, height: 900 } };

/** What is wider than the window, if anything is. */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} in ${innerWidth}`] : [],
  );

describe.each(sites)("$name", (site) => {
  test("never scrolls sideways, from 320 to 1920 px", async () => {
    const found = await withWatchedPage(browser, {}, (page) =>
      findOnPages(page, site, async () => {
        const all: string[] = [];
        for (const width of widths) {
          await page.setViewportSize({ width, height: 700 });
          all.push(...(await sideways(page)));
        }
        return all;
      }),
    );
    expect(found).toEqual([]);
  });

  test("prints nothing smaller than 13 px, and fields no smaller than 16", async () => {
    const found = await withWatchedPage(browser, { viewport: { width: 375, height: 700 } }, (page) =>
      findOnPages(page, site, async () => {
        const narrow = await page.evaluate(smallText);
        await page.setViewportSize({ width: 1280, height: 900 });
        return [...narrow, ...(await page.evaluate(smallText))];
      }),
    );
    expect(found).toEqual([]);
  });

  test("moves nothing while it loads", async () => {
    for (const viewport of [{ width: 375, height: 667 }, wide.viewport]) {
      const found = await withWatchedPage(browser, { viewport }, async (page) => {
        await page.addInitScript(() => {
          const shifts: string[] = [];
          Object.assign(globalThis, { shifts });
          new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => JSON.stringify(entry)))).observe({
            type: "layout-shift",
            buffered: true,
          });
        });
        return findOnPages(page, site, async (path) => {
          // These two load more once they are shown.
          if (/^(?:search|findings)/.test(path)) await page.waitForLoadState("networkidle");
          await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
          return page.evaluate<string[]>("shifts");
        });
      });
      expect(found).toEqual([]);
    }
  });
});

/** Text below 13 px, where fields count from 16. Scripts of formulas follow the rules of mathematics. */
function smallText(): readonly string[] {
  const small = [...document.querySelectorAll("body *")].filter((element) => {
    if (element.closest("math, option") !== null || !element.checkVisibility()) return false;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (element.matches("input:not([type=checkbox], [type=radio]), select, textarea")) return size < 16;
    return (
      size < 13 && [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== "")
    );
  });
  return [...new Set(small.map((element) => `${element.tagName}.${element.getAttribute("class")} ${getComputedStyle(element).fontSize}`))];
}

/** Numbers of characters of the lines of paragraphs, without the last of each. */
function lineLengths(): readonly number[] {
  return [...document.querySelectorAll(".prose > div > p")].flatMap((paragraph) => {
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
          return [...(await sideways(page)), ...(guide ? ["the guide stands beside the text"] : [])];
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

  test("has no line that its height leaves no room for", async () => {
    await withWatchedPage(browser, { viewport: { width: 1280, height: 1200 } }, async (page) => {
      for (const site of sites) {
        const found = await findOnPages(page, site, () =>
          page.evaluate(() =>
            [...document.querySelectorAll(".lines > div")]
              .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
              .map(({ scrollHeight, clientHeight }) => `${scrollHeight} in ${clientHeight}`),
          ),
        );
        expect(found).toEqual([]);
      }
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
