import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { answerOf, objections, says, themes } from "../support/searching.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const address = inject("secondSite");
const wide = { width: 1280, height: 900 };
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const onPage = (path: string, work: (page: Page) => Promise<void>) =>
  withWatchedPage(browser, { viewport: wide }, async (page) => {
    await page.goto(address + path);
    await work(page);
  });

const field = (page: Page) => page.locator("input[name=q]");
const status = (page: Page) => page.locator("main [role=status]");
const box = (page: Page, name: string | RegExp) => page.locator(".filter").getByRole("checkbox", { name });
const checked = (page: Page) =>
  page.locator(".filter input:checked").evaluateAll((boxes) => boxes.map((each) => each.getAttribute("value")));
const headings = (page: Page) => page.locator(".search-found h2").allTextContents();
const titles = (page: Page) => page.locator(".search-result > .search-title").allTextContents();
const queryOf = (page: Page) => new URL(page.url()).search;

describe.each(themes)("in %s the search page", (colorScheme) => {
  test("goes through every state", async () => {
    await withWatchedPage(browser, { colorScheme, viewport: wide, bypassCSP: true }, async (page) => {
      await page.goto(`${address}search/`);
      expect(await page.locator(".search-found").textContent()).toBe("");
      await field(page).fill("rye");
      await says(status(page), /^\d+ results$/);
      expect((await headings(page)).map((name) => name.replace(/\d+/, "n"))).toEqual(["Terms (n)", "Findings (n)", "Pages (n)"]);
      expect(await page.locator(".search-found [role]").count()).toBe(0);
      expect(await objections(page)).toEqual([]);

      await box(page, /^Finding/).check();
      await page.waitForURL("**/search/?q=rye&kind=finding");
      await expect.poll(() => headings(page)).toEqual([expect.stringMatching(/^Findings/)]);
      const chip = page.getByRole("button", { name: "Remove Finding" });
      expect(await chip.textContent()).toBe("Finding×");
      expect(await objections(page)).toEqual([]);
      await chip.click();
      await page.waitForURL("**/search/?q=rye");
      expect(await checked(page)).toEqual([]);

      await field(page).fill("windowpanne");
      const notes = page.locator(".search-notes p");
      await notes.waitFor();
      expect(await notes.textContent()).toBe("Showing results for “windowpane”. Search instead for “windowpanne”");
      await notes.getByRole("button").click();
      await page.waitForURL("**/search/?q=windowpanne&verbatim=");
      await says(status(page), "Nothing found for “windowpanne”.");
      expect(await page.locator(".search-found a").count()).toBe(3 + 2 + 1);
      expect(await objections(page)).toEqual([]);
      await page.goBack();
      await notes.getByRole("button", { name: "Search instead for “windowpanne”" }).waitFor();
    });
  });
});

describe("the search page", () => {
  test("shows what its address asks for", async () => {
    await onPage("search/?q=bread&grain=Rye&kind=article", async (page) => {
      await says(status(page), /^\d+ results?$/);
      expect(await field(page).inputValue()).toBe("bread");
      expect(await checked(page)).toEqual(["article", "Rye"]);
      const { results } = await answerOf(page, "bread", { filters: { grain: ["Rye"], kind: ["article"] } });
      expect(results.length).toBeGreaterThan(0);
      expect(await titles(page)).toEqual(results.map(({ title }) => title));
      const links = page.locator(".search-result > a.search-title");
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(results.map(({ url }) => url));
    });
  });

  test("keeps its address in step, and back and forward bring back what was asked", async () => {
    await onPage("search/", async (page) => {
      await field(page).fill("spoon");
      await says(status(page), /^\d+ results?$/);
      expect(queryOf(page)).toBe("?q=spoon");
      await field(page).fill("");
      await box(page, /^Rye/).check();
      await page.waitForURL("**/search/?grain=Rye");
      await expect.poll(() => titles(page)).not.toEqual([]);
      const rye = await titles(page);
      await page.goBack();
      await expect.poll(() => queryOf(page)).not.toBe("?grain=Rye");
      expect(await checked(page)).toEqual([]);
      await page.goForward();
      await page.waitForURL("**/search/?grain=Rye");
      expect(await checked(page)).toEqual(["Rye"]);
      await expect.poll(() => titles(page)).toEqual(rye);
    });
  });

  test("counts for every value the results that choosing it leaves", async () => {
    await onPage("search/?q=bread&grain=Rye", async (page) => {
      await says(status(page), /^\d+ results?$/);
      const shown = await page.locator(".filter input").evaluateAll((boxes) =>
        boxes.map((each) => ({
          name: each.getAttribute("name") ?? "",
          value: each.getAttribute("value") ?? "",
          count: Number(/\d+/.exec(each.parentElement?.querySelector("small")?.textContent ?? "")?.[0]),
          enabled: each.matches(":enabled"),
        })),
      );
      expect(shown.length).toBeGreaterThan(10);
      for (const { name, value, count, enabled } of shown) {
        const { total } = await answerOf(page, "bread", { filters: { grain: ["Rye"], [name]: [value] } });
        expect({ name, value, count, enabled }).toEqual({ name, value, count: total, enabled: total > 0 || value === "Rye" });
      }
    });
  });

  test("takes any value within a filter and all across, and clears them all at once", async () => {
    await onPage("search/", async (page) => {
      await box(page, /^Article/).check();
      await box(page, /^Rye/).check();
      await page.waitForURL("**/search/?kind=article&grain=Rye");
      await says(status(page), "2 results");
      await box(page, /^Spelt/).check();
      await says(status(page), "4 results");
      const clear = page.getByRole("button", { name: "Clear all" });
      await clear.click();
      await page.waitForURL("**/search/");
      expect(await checked(page)).toEqual([]);
      expect(await page.locator(".filter-chosen li").count()).toBe(0);
      await expect.poll(() => titles(page)).toEqual([]);
    });
  });

  test("says that it is the filters that leave nothing, and reports no gap then", async () => {
    await onPage("search/?q=windowpane&grain=Rye&kind=glossary", async (page) => {
      await says(status(page), "Nothing found for “windowpane” with these filters.");
      expect(await page.locator(".search-found").textContent()).not.toContain("Report what is missing");
      await page.getByRole("button", { name: "Clear all" }).click();
      await says(status(page), /^\d+ results?$/);
    });
  });

  test("speaks what was left out before the number of results", async () => {
    await onPage("search/?q=bread+quokkazzz", async (page) => {
      await says(status(page), /^Left out because nothing matches: “quokkazzz”\. \d+ results$/);
      expect(await page.locator(".search-notes p").allTextContents()).toEqual(["Left out because nothing matches: “quokkazzz”"]);
    });
  });

  test("shows markup in titles and excerpts as text", async () => {
    await onPage("search/?q=tears+mends", async (page) => {
      await page.getByRole("link", { name: "Spelt <tears> & mends", exact: true }).waitFor();
      expect(await page.locator(".search-found tears").count()).toBe(0);
    });
  });

  test("opens its filter by a button that says how many are chosen, under 80em", async () => {
    await withWatchedPage(browser, { viewport: { width: 375, height: 667 } }, async (page) => {
      await page.goto(`${address}search/?q=bread&grain=Rye`);
      await says(status(page), /^\d+ results?$/);
      expect(await box(page, /^Rye/).isVisible()).toBe(false);
      await page.getByRole("button", { name: "Filter (1)" }).click();
      await box(page, /^Rye/).uncheck();
      await page.getByRole("button", { name: "Close" }).click();
      expect(await box(page, /^Rye/).isVisible()).toBe(false);
      await page.getByRole("button", { name: "Filter", exact: true }).waitFor();
    });
  });

  test("has no control on paper", async () => {
    await onPage("search/?q=bread&grain=Rye", async (page) => {
      await says(status(page), /^\d+ results?$/);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("main :is(button, input, select):visible").count()).toBe(0);
      expect(await page.locator(".search-result").first().isVisible()).toBe(true);
    });
  });

  test("reads without script as an index of the site", async () => {
    await withWatchedPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${address}search/`);
      expect(await page.locator("main :is(form, button):visible").count()).toBe(0);
      const main = page.getByRole("main");
      for (const name of ["Rye", "Spelt <tears> & mends", "Glossary", "Findings"])
        expect(await main.getByRole("link", { name, exact: true }).count(), name).toBe(1);
      expect(await main.locator("noscript p:visible").textContent()).toBe(
        "Search needs JavaScript. Everything else works without it. Browse the index below.",
      );
    });
  });
});

test("on the guide a long group shows more when asked, and the focus goes on at the first of them", async () => {
  await withWatchedPage(browser, { viewport: wide }, async (page) => {
    await page.goto(`${inject("guide")}search/?q=models`);
    await page.getByRole("button", { name: "Show more results: Findings" }).click();
    const items = page.locator('section[aria-labelledby="page-found-findings"] .search-result');
    await expect.poll(() => items.count()).toBe(30);
    expect(
      await items
        .nth(10)
        .locator("a")
        .evaluate((link) => document.activeElement === link),
    ).toBe(true);
  });
});

test("a form that leads to the search page loads the engine when its field gets the focus, not before", async () => {
  await withWatchedPage(browser, {}, async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address, { waitUntil: "networkidle" });
    expect(asked.filter((path) => /engine|pagefind/.test(path))).toEqual([]);
    const engine = page.waitForRequest("**/search/engine.js");
    await page.locator("main input[name=q]").focus();
    await engine;
  });
});

test("what is typed before the script of the search page has come stays, and is searched for", async () => {
  await withWatchedPage(browser, { viewport: wide }, async (page) => {
    let come = (): void => {};
    const typed = new Promise<void>((done) => (come = done));
    await page.route(/\/assets\/page-/, async (route) => {
      await typed;
      await route.continue();
    });
    await page.goto(`${address}search/`, { waitUntil: "commit" });
    await field(page).fill("rye");
    come();
    await says(status(page), /^\d+ results$/);
    expect(await field(page).inputValue()).toBe("rye");
    expect(queryOf(page)).toBe("?q=rye");
  });
});
