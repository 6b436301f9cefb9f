import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const home = inject("secondSite");
const article = `${home}articles/first-loaf/`;
const [light, dark] = ["rgb(253, 252, 250)", "rgb(18, 21, 26)"];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const wide = { viewport: { width: 1280, height: 900 } };
const select = (page: Page) => page.getByRole("combobox", { name: "Theme", exact: true });
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const stored = (page: Page) => page.evaluate(() => localStorage.getItem("theme"));

/** Notes the background right before the first frame that can show anything of the page. */
const noteFirstFrame = (page: Page) =>
  page.addInitScript(() => {
    requestAnimationFrame(function look() {
      if (document.body === null) requestAnimationFrame(look);
      else document.documentElement.dataset["firstFrame"] = getComputedStyle(document.documentElement).backgroundColor;
    });
  });
const firstFrame = (page: Page) => page.locator("html[data-first-frame]").getAttribute("data-first-frame");

test.for([
  ["light", light],
  ["dark", dark],
] as const)("a system that is %s gives that theme", async ([colorScheme, colour]) => {
  await withWatchedPage(browser, { ...wide, colorScheme }, async (page) => {
    await page.goto(article);
    expect(await background(page)).toBe(colour);
    expect(await select(page).inputValue()).toBe("");
    expect(await select(page).locator("option").allTextContents()).toEqual(["Match system", "Light", "Dark"]);
  });
});

test.for([
  ["dark", "Light", "light", light],
  ["light", "Dark", "dark", dark],
] as const)(
  "under a %s system %s survives a reload and a new page, from the first frame on",
  async ([colorScheme, label, kept, colour]) => {
    await withWatchedPage(browser, { ...wide, colorScheme }, async (page) => {
      await page.goto(article);
      await select(page).selectOption({ label });
      expect(await background(page)).toBe(colour);
      expect(await stored(page)).toBe(kept);
      await noteFirstFrame(page);
      // Without the script of every page: what shows the theme is the one that runs before the first frame.
      await page.route(/\/assets\/site-\w+\.js$/, (route) => route.abort());
      for (const path of ["articles/first-loaf/", "articles/rye-and-acid/", "404.html"]) {
        await page.goto(home + path);
        expect(await firstFrame(page), path).toBe(colour);
      }
      await page.unroute(/\/assets\/site-\w+\.js$/);
      await page.reload();
      expect(await firstFrame(page)).toBe(colour);
      expect(await select(page).inputValue()).toBe(kept);
    });
  },
);

test("choosing Match system removes what was kept", async () => {
  await withWatchedPage(browser, { ...wide, colorScheme: "dark" }, async (page) => {
    await page.goto(article);
    await select(page).selectOption("Light");
    await select(page).selectOption("Match system");
    expect(await stored(page)).toBeNull();
    expect(await background(page)).toBe(dark);
    await page.reload();
    expect(await background(page)).toBe(dark);
  });
});

test("a choice reaches the other tabs", async () => {
  await withWatchedPage(browser, { ...wide, colorScheme: "light" }, async (page) => {
    await page.goto(article);
    const other = await page.context().newPage();
    await other.goto(home);
    await select(page).selectOption("Dark");
    await expect.poll(() => background(other)).toBe(dark);
    expect(await select(other).inputValue()).toBe("dark");
    await select(page).selectOption("Match system");
    await expect.poll(() => background(other)).toBe(light);
  });
});

test("a browser that keeps nothing still changes the theme of the page", async () => {
  await withWatchedPage(browser, { ...wide, colorScheme: "light" }, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await page.goto(article);
    await select(page).selectOption("Dark");
    expect(await background(page)).toBe(dark);
  });
});

test("in a narrow window the choice stands in the menu", async () => {
  await withWatchedPage(browser, { viewport: { width: 375, height: 667 }, colorScheme: "light" }, async (page) => {
    await page.goto(article);
    expect(await select(page).isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    await select(page).selectOption("Dark");
    expect(await background(page)).toBe(dark);
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.locator("header select").isVisible()).toBe(true);
  });
});

test("without script no theme can be chosen, and the system's holds", async () => {
  await withWatchedPage(browser, { ...wide, colorScheme: "dark", javaScriptEnabled: false }, async (page) => {
    await page.goto(article);
    expect(await page.locator("select:visible").count()).toBe(0);
    expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
  });
});
