import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { dialogOn, openDialog } from "../support/searching.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const address = inject("secondSite");
const article = `${address}articles/first-loaf/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const onPage = (work: (page: Page) => Promise<void>) => withWatchedPage(browser, {}, work);

describe("the list of the dialog", () => {
  test("shows the first groups while texts of pages are on their way, and keeps the active option when they come", async () => {
    await onPage(async (page) => {
      let release = (): void => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      const long = (body: Buffer): boolean => body.length > 700;
      await page.route("**/pagefind/fragment/*", async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        if (long(body)) await released;
        await route.fulfill({ response, body });
      });
      const { field, options, groups, selected } = await openDialog(page, article);
      await field.fill("rye");
      await options.first().waitFor();
      expect(await groups.filter({ hasText: /^Pages/ }).count()).toBe(0);
      const before = await options.count();
      await field.press("ArrowDown");
      await field.press("ArrowDown");
      const active = await selected.getAttribute("href");
      release();
      await groups.filter({ hasText: /^Pages/ }).waitFor();
      expect(await selected.getAttribute("href")).toBe(active);
      expect(await field.getAttribute("aria-activedescendant")).toBe(await selected.getAttribute("id"));
      for (let i = 2; i <= before; i += 1) await field.press("ArrowDown");
      expect(await selected.getAttribute("id")).toBe(`page-search-options-${before + 1}`);
    });
  });

  test("has no keys to explain where there is only a finger", async () => {
    const touch = await launchChromium({ pointer: "touch" });
    onTestFinished(() => touch.close());
    await withWatchedPage(touch, { viewport: { width: 375, height: 667 }, hasTouch: true }, async (page) => {
      await page.goto(article);
      await page.locator("[data-search-open]").tap();
      await dialogOn(page).field.waitFor();
      expect(await page.locator("dialog .search-foot").isVisible()).toBe(false);
      expect(await page.locator("dialog .search-all").isVisible()).toBe(true);
    });
  });
});

describe("a result in the dialog", () => {
  test("of a term is a card with its axis, its findings and its verdict", async () => {
    await onPage(async (page) => {
      const { field, options } = await openDialog(page, article);
      await field.fill("levain");
      const card = options.filter({ hasText: "Sourdough" }).first();
      await card.waitFor();
      expect(await card.getAttribute("class")).toContain("search-option-term");
      expect(await card.innerText()).toMatch(
        /^Sourdough\nTechniques\s+\d+ findings?\nHolds for two days in the cupboard, not for the cold/,
      );
    });
  });

  test("of a finding is its sentence, with relation, what it bears on, strength and source, and leads to its anchor", async () => {
    await onPage(async (page) => {
      const { field, options } = await openDialog(page, article);
      await field.fill("tore every dough");
      const finding = options.filter({ hasText: "Ten minutes in the machine tore every dough." }).first();
      await finding.waitFor();
      expect(await finding.getAttribute("href")).toBe("/home-baking/articles/spelt-tears/#spelt-1");
      expect((await finding.innerText()).split(/\s{2,}|\n/).map((each) => each.trim())).toEqual([
        "Ten minutes in the machine tore every dough.",
        "Supports: Spelt",
        "Single study",
        expect.stringMatching(/2025$/),
      ]);
      expect(await finding.locator("svg.mark use").getAttribute("href")).toBe("#page-supports");
      expect(await finding.locator("mark").allTextContents()).toContain("dough");
    });
  });

  test("shows titles with markup as text, whatever they hold", async () => {
    await onPage(async (page) => {
      const { field, options } = await openDialog(page, article);
      await field.fill("tears mends");
      await options.filter({ hasText: "Spelt <tears> & mends" }).first().waitFor();
      expect(await page.locator("dialog tears").count()).toBe(0);
    });
  });
});
