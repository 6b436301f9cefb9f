import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { pageFacts } from "../support/page-facts.ts";
import { findOnPages, sites } from "../support/pages-under-test.ts";
import { filesBelow } from "../support/run.ts";
import { withWatchedPage } from "../support/watched-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const evidence = ".finding, .source-entry, table, .strip, figure, .statement, .glossary dt, nav a";

describe.each(sites)("$name", (site) => {
  test("shows without script all that it shows with it, and no control that does nothing", async () => {
    const idle: string[] = [];
    const countIn = (javaScriptEnabled: boolean) =>
      withWatchedPage(browser, { javaScriptEnabled }, (page) =>
        findOnPages(page, site, async (path) => {
          const shown = await page.locator(`main :is(${evidence}):visible`).count();
          const text = await page.locator("h1").innerText();
          const controls = page.locator(":is(button, input, select, textarea):enabled:visible:not([popovertarget])");
          if (!javaScriptEnabled)
            idle.push(...(await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).map((html) => `${path}: ${html}`));
          return [`${text}: ${shown}`];
        }),
      );
    expect(await countIn(false)).toEqual(await countIn(true));
    expect(idle).toEqual([]);
  });

  test("leads by links from the home page to every page", () => {
    const { folder, address } = site;
    const base = new URL(address).pathname;
    const reached = new Set(["index.html"]);
    for (const file of reached) {
      for (const link of pageFacts(readFileSync(join(folder, file), "utf8")).addresses) {
        const path = link.split("#")[0] ?? "";
        if (path.startsWith(base) && path.endsWith("/")) reached.add(`${path.slice(base.length)}index.html`);
      }
    }
    const isFormer = (file: string): boolean => readFileSync(join(folder, file), "utf8").includes('http-equiv="refresh"');
    const pages = filesBelow(folder).filter((file) => file.endsWith("index.html"));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((file) => !reached.has(file) && !isFormer(file))).toEqual([]);
  });
});

test("the menu of a small screen opens and closes without script", async () => {
  await withWatchedPage(browser, { viewport: { width: 375, height: 667 }, javaScriptEnabled: false }, async (page) => {
    await page.goto(inject("guide"));
    const guide = page.getByRole("navigation", { name: "Guide" });
    expect(await guide.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await guide.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await guide.isVisible()).toBe(false);
  });
});
