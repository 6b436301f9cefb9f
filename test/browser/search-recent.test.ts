import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { dialogOn, objections, openDialog } from "../support/searching.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const address = inject("secondSite");
const article = `${address}articles/first-loaf/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const onPage = (work: (page: Page) => Promise<void>) => withWatchedPage(browser, { bypassCSP: true }, work);

test("a search is kept once it led somewhere, and offered in the empty dialog", async () => {
  await onPage(async (page) => {
    const { field, options } = await openDialog(page, article);
    await field.fill("bread");
    await options.first().waitFor();
    await field.press("Escape");
    await options.first().waitFor({ state: "detached" });

    await field.fill("spoon");
    await options.first().waitFor();
    await options.first().click();
    await page.waitForURL((url) => !url.pathname.endsWith("first-loaf/"));

    await page.goto(`${address}search/`);
    await page.locator("input[name=q]").fill("rye");
    await page.locator("input[name=q]").press("Enter");
    await page.waitForURL("**/search/?q=rye");

    const dialog = await openDialog(page, article);
    expect(await dialog.options.allTextContents()).toEqual(["rye", "spoon"]);
    expect(await dialog.groups.locator(".search-group").allTextContents()).toEqual(["Recent searches"]);
    expect(await objections(page)).toEqual([]);
  });
});

test("a recent search is asked again in the dialog", async () => {
  await onPage(async (page) => {
    await page.goto(article);
    await page.evaluate(() => localStorage.setItem("searches", JSON.stringify(["rye", "spoon"])));
    const { field, options, groups } = await openDialog(page, article);
    await field.press("ArrowDown");
    await field.press("ArrowDown");
    await field.press("Enter");
    expect(await field.inputValue()).toBe("spoon");
    await groups.filter({ hasText: /^Pages/ }).waitFor();
    expect(await options.count()).toBeGreaterThan(0);
    expect(page.url()).toBe(article);
  });
});

test("recent searches are forgotten when the reader says so, and the focus stays in the dialog", async () => {
  await onPage(async (page) => {
    await page.goto(article);
    await page.evaluate(() => localStorage.setItem("searches", JSON.stringify(["rye"])));
    const { options, ways } = await openDialog(page, article);
    await ways.getByRole("button", { name: "Clear recent searches" }).click();
    expect(await options.count()).toBe(0);
    expect(await ways.getByRole("button").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches("dialog input"))).toBe(true);
    expect(await page.evaluate(() => localStorage.getItem("searches"))).toBeNull();
    await page.reload();
    await page.keyboard.press("/");
    await dialogOn(page).ways.getByRole("link").first().waitFor();
    expect(await dialogOn(page).options.count()).toBe(0);
  });
});
