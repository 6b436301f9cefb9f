import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { dialogOn, objections, openDialog, says, themes } from "../support/searching.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const address = inject("secondSite");
const article = `${address}articles/first-loaf/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const onPage = (work: (page: Page) => Promise<void>) => withWatchedPage(browser, {}, work);

const isFocused = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

describe.each(themes)("in %s the search dialog", (colorScheme) => {
  test("goes through every key and state", async () => {
    await withWatchedPage(browser, { colorScheme, bypassCSP: true }, async (page) => {
      const { field, options, selected, groups, status, notes, ways, all } = await openDialog(page, article);
      const idOf = async () => (await selected.count()) === 1 && (await selected.getAttribute("id"));

      // Empty: the axes, no option.
      await ways.getByRole("link", { name: "Grains" }).waitFor();
      expect(await ways.textContent()).toBe("Browse: Techniques, Grains");
      expect(await field.getAttribute("aria-expanded")).toBe("false");
      expect(await all.textContent()).toBe("Browse the index");
      expect(await objections(page)).toEqual([]);

      // Results: groups in order, each with its number.
      await field.fill("rye");
      await groups.filter({ hasText: /^Pages/ }).waitFor();
      const names = await groups.locator(".search-group").allTextContents();
      expect(names.map((name) => name.replace(/\d+/, "n"))).toEqual(["Terms (n)", "Findings (n)", "Pages (n)"]);
      expect(await groups.first().getAttribute("aria-labelledby")).toBe("page-search-terms");
      expect(await field.getAttribute("aria-expanded")).toBe("true");
      await says(status, /^\d+ results$/);
      expect(await all.textContent()).toMatch(/^Show all \d+ results$/);
      expect(await objections(page)).toEqual([]);

      // Down and Up do not turn round; one option is selected at a time.
      const count = await options.count();
      const seen: unknown[] = [];
      for (let i = 0; i <= count; i += 1) {
        await field.press("ArrowDown");
        expect(await idOf()).toBe(await field.getAttribute("aria-activedescendant"));
        seen.push(await idOf());
      }
      expect(seen).toEqual([...Array.from({ length: count }, (_, i) => `page-search-options-${i + 1}`), seen.at(-1)]);
      for (let i = 0; i <= count; i += 1) await field.press("ArrowUp");
      expect(await selected.count()).toBe(0);
      expect(await field.getAttribute("aria-activedescendant")).toBeNull();

      // Home and End stay in the text, Tab leaves the list.
      await field.press("Home");
      expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
      await field.press("End");
      expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(3);
      await field.press("ArrowDown");
      await field.press("Tab");
      await page.keyboard.press("Tab");
      expect(await isFocused(page, ".search-all")).toBe(true);

      // Corrected, and back to what was typed.
      await field.fill("windowpanne");
      await notes.first().waitFor();
      expect(await notes.allTextContents()).toEqual(["Showing results for “windowpane”. Search instead for “windowpanne”"]);
      await says(status, /Showing results for “windowpane”\. \d+ results?$/);
      expect(await objections(page)).toEqual([]);
      await notes.getByRole("button").click();
      await says(status, "Nothing found for “windowpanne”.");
      expect(await isFocused(page, "dialog input")).toBe(true);
      expect(await all.getAttribute("href")).toMatch(/\?q=windowpanne&verbatim=$/);

      // Nothing found, and the ways on.
      await field.fill("quokkazzz");
      await says(status, "Nothing found for “quokkazzz”.");
      expect(await notes.allTextContents()).toEqual(["Left out because nothing matches: “quokkazzz”"]);
      expect(await options.count()).toBe(0);
      expect(await ways.getByRole("link").count()).toBe(3 + 2 + 1);
      expect(await ways.locator("p").last().textContent()).toBe("Report what is missing");
      expect(await objections(page)).toEqual([]);

      // Escape empties first and closes next.
      await field.press("Escape");
      expect(await field.inputValue()).toBe("");
      await field.press("Escape");
      await page.locator("dialog").waitFor({ state: "hidden" });
    });
  });
});

describe("the search dialog", () => {
  test("is not loaded before search is opened, and the engine comes with it", async () => {
    await onPage(async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(article, { waitUntil: "networkidle" });
      expect(asked.filter((path) => /search|pagefind|\/(?:dialog|page|load|found|chunk)-/.test(path))).toEqual([]);
      const engine = page.waitForRequest("**/search/engine.js");
      await page.keyboard.press("/");
      await engine;
    });
  });

  test.for(["/", "Control+k", "Meta+k"])("opens by %s with the focus in its field", async (key) => {
    await onPage(async (page) => {
      await page.goto(article);
      await page.keyboard.press(key);
      const { field } = dialogOn(page);
      await field.waitFor();
      expect(await isFocused(page, "dialog input")).toBe(true);
      expect(await field.inputValue()).toBe("");
    });
  });

  test("opens by its button, and takes a slash in its field as text", async () => {
    await onPage(async (page) => {
      await page.goto(article);
      await page.locator("[data-search-open]").click();
      const { field } = dialogOn(page);
      await field.press("/");
      expect(await field.inputValue()).toBe("/");
    });
  });

  test("gives the focus back to what opened it", async () => {
    await onPage(async (page) => {
      await page.goto(article);
      await page.locator("[data-search-open]").click();
      await dialogOn(page).field.press("Escape");
      await page.locator("dialog").waitFor({ state: "hidden" });
      expect(await isFocused(page, "[data-search-open]")).toBe(true);
    });
  });

  test("is gone through by Tab without a stop on an option", async () => {
    await onPage(async (page) => {
      const { field, options } = await openDialog(page, article);
      await field.fill("bread");
      await options.first().waitFor();
      const stops: (string | undefined)[] = [];
      for (const key of ["Tab", "Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) {
        await page.keyboard.press(key);
        stops.push(await page.evaluate(() => document.activeElement?.getAttribute("role") ?? document.activeElement?.className));
      }
      expect(stops).toContain("search-all");
      expect(stops.filter((stop) => stop === "option" || /search-option/.test(stop ?? ""))).toEqual([]);
    });
  });

  test("speaks once a reader pauses, and not at each key, however slowly the keys follow each other", async () => {
    await onPage(async (page) => {
      await page.clock.install();
      const { field, options, status } = await openDialog(page, article);
      await page.clock.pauseAt(Date.now() + 60_000);
      await status.evaluate((element) => {
        new MutationObserver(() => {
          document.documentElement.dataset["said"] = `${document.documentElement.dataset["said"] ?? ""}[${element.textContent}]`;
        }).observe(element, { childList: true });
      });
      for (const key of "bread") {
        await field.press(key);
        await page.clock.runFor(200);
        await options.first().waitFor();
        await page.clock.runFor(200);
      }
      expect(await page.locator("html").getAttribute("data-said")).toBeNull();
      await page.clock.runFor(500);
      await expect.poll(() => status.textContent()).toMatch(/^\d+ results$/);
      expect(await page.locator("html").getAttribute("data-said")).toBe(`[${await status.textContent()}]`);
    });
  });

  test("opens the active option by Enter", async () => {
    await onPage(async (page) => {
      const { field, options } = await openDialog(page, article);
      await field.fill("spoon");
      await options.first().waitFor();
      const target = await options.first().getAttribute("href");
      await field.press("ArrowDown");
      await field.press("Enter");
      await page.waitForURL(`**${target}`);
      expect(await page.locator("dialog").count()).toBe(0);
    });
  });

  test("goes to the search page by Enter when no option is active", async () => {
    await onPage(async (page) => {
      const { field } = await openDialog(page, article);
      await field.fill("sour bread");
      await field.press("Enter");
      await page.waitForURL("**/search/?q=sour+bread");
      await expect.poll(() => page.locator("input[name=q]").inputValue()).toBe("sour bread");
    });
  });

  test("can be kept from opening by a single key, and reached by the others all the same", async () => {
    await onPage(async (page) => {
      const shortcut = page.getByLabel("Single-key shortcut /");
      const { field } = await openDialog(page, article);
      expect(await shortcut.locator("option").allTextContents()).toEqual(["on", "off"]);
      await shortcut.selectOption("off");
      await field.press("Escape");
      await page.locator("dialog").waitFor({ state: "hidden" });
      await page.keyboard.press("/");
      expect(await page.locator("dialog[open]").count()).toBe(0);
      expect(await page.locator("[data-search-open]").getAttribute("aria-keyshortcuts")).toBe("Control+K Meta+K");
      await page.reload();
      await page.keyboard.press("/");
      expect(await page.locator("header kbd").isVisible()).toBe(false);
      await page.keyboard.press("Control+k");
      await field.waitFor();
      expect(await shortcut.inputValue()).toBe("off");
      await shortcut.selectOption("on");
      await field.press("Escape");
      await page.locator("dialog").waitFor({ state: "hidden" });
      await page.keyboard.press("/");
      await field.waitFor();
    });
  });

  test("opens by a key that comes while its field, just closed, still has the focus", async () => {
    await onPage(async (page) => {
      const { field } = await openDialog(page, article);
      await page.locator("dialog").evaluate((dialog: HTMLDialogElement) => {
        dialog.close();
        dialog.querySelector("input")?.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }));
      });
      await field.waitFor();
      await field.press("Escape");
      await page.locator("dialog").waitFor({ state: "hidden" });
      expect(await isFocused(page, "[data-search-open]")).toBe(true);
    });
  });

  test("has buttons and a field that a finger can hit, and nothing to the side, at 320 px", async () => {
    await withWatchedPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      const { field, options } = await openDialog(page, article);
      await field.fill("windowpanne");
      await options.first().waitFor();
      const low = await page
        .locator("dialog :is(button, input, select, .search-all):visible")
        .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).map(({ className }) => className));
      expect(low).toEqual([]);
      expect(await page.locator("dialog").evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    });
  });
});
