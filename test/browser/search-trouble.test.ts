import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { openDialog, says } from "../support/searching.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const address = inject("secondSite");
const article = `${address}articles/first-loaf/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const onPage = (work: (page: Page) => Promise<void>) => withWatchedPage(browser, {}, work);

const sentence = "Search could not be loaded. The index of all pages works without it: Browse the index";

/** What was understood, spoken before the number of results. */
const answered =
  /^(?:Showing results for “.*”\. )?(?:Left out because nothing matches: .*\. )?\d+ results?$|^Nothing found for “.{1,110}”\. ?$/s;

const texts = {
  "one letter": "a",
  "only punctuation": "?!… — “”()",
  "a quote left open": '"bread of',
  emoji: "🍞🥖 👩‍🍳",
  "right-to-left text": "خبز الجاودار",
  "control characters": "bread\u0000\u202e\u0007",
  "half a letter": "bread \ud83c",
  markup: "<img src=x onerror=alert(1)>",
  "10,000 characters": "bread ".repeat(1667),
  "one word of 10,000 characters": "b".repeat(10_000),
};

describe("what is typed, however odd,", () => {
  test.for(Object.entries(texts))("as %s, is answered by results or by a plain sentence", async ([, text]) => {
    await onPage(async (page) => {
      const { field, status, all } = await openDialog(page, article);
      await field.fill(text);
      await says(status, answered);
      expect((await status.textContent())?.length).toBeLessThan(300);
      expect(await page.locator("dialog img").count()).toBe(0);
      await all.evaluate((link: HTMLAnchorElement) => link.click());
      await page.waitForURL("**/search/**");
      expect(page.url().length).toBeLessThan(7000);
      expect(await page.locator("h1").textContent()).toBe("Search");
      await says(page.locator("main [role=status]"), answered);
    });
  });

  test("stands in sentences in its own direction", async () => {
    await onPage(async (page) => {
      const { field, status } = await openDialog(page, article);
      await field.fill(texts["right-to-left text"]);
      await says(status, "Nothing found");
      expect(await status.locator("bdi").textContent()).toBe(texts["right-to-left text"]);
      expect(await field.getAttribute("dir")).toBe("auto");
    });
  });
});

describe("where search cannot be loaded", () => {
  const lost = {
    "the engine is missing": "**/search/engine.js*",
    "the index is missing": "**/pagefind/**",
    "the companion files are missing": "**/search/*.json",
  };

  test.for(Object.entries(lost))(
    "since %s, the dialog says so and leads to the index, and tries again when asked again",
    async ([, files]) => {
      await onPage(async (page) => {
        await page.route(files, (route) => route.abort());
        const { field, status, options } = await openDialog(page, article);
        await says(status, sentence);
        expect(await status.getByRole("link").getAttribute("href")).toBe(new URL("search/", address).href);
        await field.fill("brea");
        await says(status, sentence);
        await page.unroute(files);
        await field.fill("bread");
        await options.first().waitFor();
        await says(status, /^\d+ results$/);
      });
    },
  );

  test("the search page says so and leads to the index below", async () => {
    await onPage(async (page) => {
      await page.route("**/pagefind/**", (route) => route.abort());
      await page.goto(`${address}search/?q=bread`);
      await says(page.locator("main [role=status]"), sentence);
      await page.getByRole("status").getByRole("link").click();
      expect(new URL(page.url()).hash).toBe("#page-browse");
      expect(await page.getByRole("heading", { name: "Browse the index" }).isVisible()).toBe(true);
    });
  });

  test.for(["fragment", "index"])("since a file of the %s is cut, the dialog says so", async (kind) => {
    await onPage(async (page) => {
      await page.route(`**/pagefind/${kind}/*`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.body()).subarray(0, 40) });
      });
      const { field, status } = await openDialog(page, article);
      await field.fill("bread");
      await says(status, sentence);
      expect(await page.locator("dialog [role=option]").count()).toBe(0);
    });
  });

  test("emptying the field shows what an empty field shows, at once and without the engine", async () => {
    await onPage(async (page) => {
      await page.route("**/search/engine.js*", () => undefined);
      const { field, ways } = await openDialog(page, article);
      await ways.getByRole("link").first().waitFor();
      await field.fill("bread");
      await page.evaluate(() => document.querySelector("dialog .search-ways")?.replaceChildren());
      await field.press("Escape");
      expect(await ways.textContent()).toBe("Browse: Techniques, Grains");
    });
  });

  test("a dialog that is opened again asks again", async () => {
    await onPage(async (page) => {
      await page.route("**/pagefind/**", (route) => route.abort());
      const { field, status, options } = await openDialog(page, article);
      await field.fill("bread");
      await says(status, sentence);
      await page.locator("dialog .search-close").click();
      await page.unroute("**/pagefind/**");
      await page.keyboard.press("/");
      await options.first().waitFor();
      expect(await field.inputValue()).toBe("bread");
    });
  });

  test("a script of search that is missing leaves the page as it is", async () => {
    await onPage(async (page) => {
      await page.route(/\/assets\/(?:page|load|found)-/, (route) => route.abort());
      await page.goto(address);
      await page.evaluate(() => localStorage.setItem("found", "{}"));
      await page.locator("main input[name=q]").focus();
      await page.goto(`${address}search/?q=bread`, { waitUntil: "networkidle" });
      expect(await page.getByRole("heading", { name: "Browse the index" }).isVisible()).toBe(true);
    });
  });

  test("since the network was lost while typing, the dialog says so", async () => {
    await onPage(async (page) => {
      const { field, options, status } = await openDialog(page, article);
      await field.fill("spoon");
      await options.first().waitFor();
      await page.context().setOffline(true);
      await field.fill("windowpane folded");
      await says(status, sentence);
      await page.context().setOffline(false);
      await field.fill("windowpane fold");
      await options.filter({ hasText: "windowpane" }).first().waitFor();
      expect(await page.locator("dialog .search-ways").textContent()).toBe("");
    });
  });
});
