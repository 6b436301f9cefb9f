import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { openDialog } from "../support/searching.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const address = inject("secondSite");
const [first, other] = [`${address}articles/first-loaf/`, `${address}articles/keeping-bread/`];
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const onPage = (work: (page: Page) => Promise<void>) => withWatchedPage(browser, {}, work);

/** Each word that is marked, once. */
const marked = (page: Page) =>
  page.evaluate(() => [
    ...new Set([...(CSS.highlights.get("found") ?? [])].map((range) => (range instanceof Range ? range.toString().toLowerCase() : ""))),
  ]);

/** Searches in the dialog of a page and opens the result at an address. */
async function openResult(page: Page, from: string, text: string, href: string): Promise<void> {
  const { field, options } = await openDialog(page, from);
  await field.fill(text);
  const result = options.and(page.locator(`[href="${new URL(href).pathname}${new URL(href).hash}"]`)).first();
  await result.waitFor();
  await result.click();
  await page.waitForURL(href);
}

test("the page that a result leads to marks its words, without a change to its text, until Escape", async () => {
  await onPage(async (page) => {
    await page.goto(other);
    const plain = await page.locator("main").innerHTML();
    await openResult(page, first, "spoon", other);
    await expect.poll(() => marked(page)).toEqual(["spoon"]);
    expect(await page.locator("main").innerHTML()).toBe(plain);
    const style = page.locator('head link[rel="stylesheet"]');
    await expect.poll(() => style.count()).toBe(2);
    const ground = () => page.evaluate(() => getComputedStyle(document.body, "::highlight(found)").backgroundColor);
    await expect.poll(ground).toBe("rgb(250, 232, 162)");
    await page.keyboard.press("Escape");
    expect(await marked(page)).toEqual([]);
  });
});

test.for(["", "#keep-1"])("a result on the page at hand, at its place “%s”, marks its words too", async (place) => {
  await onPage(async (page) => {
    await openResult(page, other, "cupboard", other + place);
    await expect.poll(() => marked(page)).toContain("cupboard");
  });
});

test("a page opened again, or another one, marks nothing", async () => {
  await onPage(async (page) => {
    await openResult(page, first, "spoon", other);
    await expect.poll(() => marked(page)).toEqual(["spoon"]);
    await page.reload({ waitUntil: "networkidle" });
    expect(await marked(page)).toEqual([]);
    await page.evaluate(() => localStorage.setItem("found", JSON.stringify({ path: "/elsewhere/", words: ["bread"] })));
    await page.goto(first, { waitUntil: "networkidle" });
    expect(await marked(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem("found"))).toBeNull();
  });
});

test.for(["{", "7", "null", '{"path":1}', '{"path":"/home-baking/articles/first-loaf/","words":"x"}'])(
  "what was left damaged, as in %s, marks nothing and breaks nothing",
  async (left) => {
    await onPage(async (page) => {
      await page.goto(first);
      await page.evaluate((value) => localStorage.setItem("found", value), left);
      await page.reload({ waitUntil: "networkidle" });
      expect(await marked(page)).toEqual([]);
    });
  },
);

test("results of the search page leave their words too", async () => {
  await onPage(async (page) => {
    await page.goto(`${address}search/?q=spoon`);
    await page
      .locator(`.search-found a[href="${new URL(other).pathname}"]`)
      .first()
      .click();
    await page.waitForURL(other);
    await expect.poll(() => marked(page)).toEqual(["spoon"]);
  });
});
