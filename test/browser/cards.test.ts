import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const article = `${inject("secondSite")}articles/first-loaf/`;
const text = "Fixture Kitchen, 2025. Log of forty loaves, made for this fixture. Official record. Seen at: loaf 1.";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const wide = { viewport: { width: 1280, height: 900 } };
const marker = (page: Page) => page.locator("main a.cite").first();
const card = (page: Page) => page.getByRole("tooltip");

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} was not reached by Tab`);
}

describe("the card of a citation", () => {
  test("opens at once on keyboard focus, describes its marker and holds nothing that takes the focus", async () => {
    await withWatchedPage(browser, wide, async (page) => {
      await page.goto(article);
      await tabTo(page, "a.cite");
      expect(await card(page).textContent()).toBe(text);
      expect(await marker(page).getAttribute("aria-describedby")).toBe(await card(page).getAttribute("id"));
      expect(await marker(page).textContent()).toBe("Fixture Kitchen 2025");
      expect(await card(page).locator("a, button, input, [tabindex]").count()).toBe(0);
    });
  });

  test("is closed by Escape, which leaves the focus, and by leaving the marker", async () => {
    await withWatchedPage(browser, wide, async (page) => {
      await page.goto(article);
      await tabTo(page, "a.cite");
      await page.keyboard.press("Escape");
      expect(await card(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("cite");
      expect(await marker(page).getAttribute("aria-describedby")).toBeNull();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      expect(await card(page).count()).toBe(1);
      await page.keyboard.press("Tab");
      expect(await card(page).count()).toBe(0);
    });
  });

  test("opens under the pointer after 300 ms, stays while the pointer is on it, and closes behind it", async () => {
    await withWatchedPage(browser, wide, async (page) => {
      await page.clock.install();
      await page.goto(article);
      await page.clock.pauseAt(Date.now() + 60_000);
      await marker(page).hover();
      await page.clock.runFor(299);
      expect(await card(page).count()).toBe(0);
      await page.clock.runFor(1);
      expect(await card(page).count()).toBe(1);
      await card(page).hover();
      await page.clock.runFor(5000);
      expect(await card(page).count()).toBe(1);
      await page.locator("h1").hover();
      expect(await card(page).count()).toBe(0);
    });
  });

  test("does not open where the pointer only passes", async () => {
    await withWatchedPage(browser, wide, async (page) => {
      await page.clock.install();
      await page.goto(article);
      await page.clock.pauseAt(Date.now() + 60_000);
      await marker(page).hover();
      await page.clock.runFor(200);
      await page.locator("h1").hover();
      await page.clock.runFor(5000);
      expect(await card(page).count()).toBe(0);
    });
  });

  test.for([
    { width: 1280, height: 900 },
    { width: 768, height: 900 },
    { width: 768, height: 420 },
  ])("lies inside the window, $width × $height px, and moves nothing", async (viewport) => {
    await withWatchedPage(browser, { viewport }, async (page) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const { entryType } of list.getEntries()) document.documentElement.dataset["moved"] = entryType;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(article);
      await page.locator(".has-card").first().waitFor();
      await page.evaluate(() => requestAnimationFrame(() => delete document.documentElement.dataset["moved"]));
      for (const place of ["start", "end"] as const) {
        await marker(page).evaluate((link, block) => link.scrollIntoView({ block }), place);
        await marker(page).focus();
        const box = await card(page).boundingBox();
        if (box === null) throw new Error("no card is shown");
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
        await page.keyboard.press("Escape");
        await marker(page).blur();
      }
      expect(await page.locator("html").getAttribute("data-moved")).toBeNull();
    });
  });

  test("is opened by the first touch on a wide screen; the second follows the link", async () => {
    await withWatchedPage(browser, { viewport: { width: 1024, height: 800 }, hasTouch: true }, async (page) => {
      await page.goto(article);
      await marker(page).tap();
      expect(await card(page).textContent()).toBe(text);
      expect(new URL(page.url()).hash).toBe("");
      await marker(page).tap();
      await expect.poll(() => new URL(page.url()).hash).toBe("#src-log2025");
    });
  });
});

test("the card of a word of the glossary says what the word means", async () => {
  await withWatchedPage(browser, wide, async (page) => {
    await page.goto(`${inject("guide")}articles/robustness-to-noise-and-natural-shift/`);
    const tip = page.locator("main a.tip").first();
    await tip.focus();
    const meaning = await tip.getAttribute("data-tip");
    expect(meaning).toMatch(/\w \w/);
    expect(await card(page).textContent()).toBe(meaning);
  });
});

test("in a narrow window a citation leads to its source without a card, and the source back to the text", async () => {
  await withWatchedPage(browser, { viewport: { width: 375, height: 667 }, hasTouch: true }, async (page) => {
    await page.goto(article);
    await marker(page).focus();
    expect(await card(page).count()).toBe(0);
    await marker(page).tap();
    await expect.poll(() => new URL(page.url()).hash).toBe("#src-log2025");
    await page.locator("#src-log2025").getByRole("link", { name: "Back to text" }).tap();
    await expect.poll(() => page.evaluate(() => document.querySelector(":target")?.className)).toBe("cite");
  });
});

test("without script a citation is a link to its source in the page", async () => {
  await withWatchedPage(browser, { ...wide, javaScriptEnabled: false }, async (page) => {
    await page.goto(article);
    await marker(page).click();
    expect(new URL(page.url()).hash).toBe("#src-log2025");
    expect(await page.getByRole("link", { name: "Back to text" }).count()).toBe(0);
  });
});
