import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { Answer, SearchOptions } from "../../layouts/client/search/result.ts";
import { launchChromium } from "../support/chromium.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const address = inject("secondSite");
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the content policy refused, and what a script threw. */
let refused: string[] = [];
let asked: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  page = await context.newPage();
  [refused, asked] = [[], []];
  page.on("pageerror", (error) => refused.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
});

afterEach(async () => {
  await page.close();
  if (refused.length > 0) throw new Error(`refused by the policy, or thrown: ${refused.join("\n")}`);
});

const open = (path: string) => page.goto(new URL(path, address).href);

/** Asks the engine of the open page, as text: a bundler of tests would turn `import()` in a function into a call of its own. */
const ask = <T>(base: string, call: string): Promise<T> =>
  page.evaluate<T>(`import(${JSON.stringify(`${new URL(address).pathname}search/engine.js`)})
    .then(({ createSearch }) => createSearch({ base: ${JSON.stringify(base)} }))${call}`);

const search = (text: string, options: SearchOptions = {}): Promise<Answer> =>
  ask(new URL(address).pathname, `.then((engine) => engine.search(${JSON.stringify(text)}, ${JSON.stringify(options)}))`);

const marked = (answer: Answer): readonly string[] =>
  answer.results.flatMap(({ excerpt }) => excerpt.filter(({ mark }) => mark).map(({ text }) => text));

const articlesWith = async (filters: SearchOptions["filters"]) =>
  (await search("", { filters: { kind: ["article"], ...filters } })).results.map(({ title }) => title).sort();

describe("the search engine", () => {
  beforeEach(async () => {
    await open("method/");
  });

  test("finds a word of an article's body and marks it", async () => {
    const answer = await search("spoon");
    expect(answer.results.map(({ url, title, kind }) => ({ url, title, kind }))).toEqual([
      { url: "/home-baking/articles/keeping-bread/", title: "Does sour bread keep longer?", kind: "article" },
    ]);
    expect(marked(answer)).toEqual(["spoon."]);
  });

  test("answers with the finding, by its sentence and its own address", async () => {
    const { results } = await search("cupboard stayed");
    expect(results[0]?.sections[0]).toMatchObject({
      url: "/home-baking/articles/keeping-bread/#keep-1",
      title: "Sour wheat bread stayed soft for four days in the cupboard.",
    });
  });

  test("finds a finding by its id, however it is written", async () => {
    for (const id of ["KEEP-1", "keep-1"]) {
      const { results } = await search(id);
      expect(results[0]?.sections[0]?.url).toBe("/home-baking/articles/keeping-bread/#keep-1");
    }
  });

  test("counts the prose after a finding to its section", async () => {
    const { results } = await search("windowpane folded");
    expect(results[0]?.sections.map(({ title }) => title)).toEqual(["How the rest works"]);
  });

  test("gives titles as text, whatever they hold", async () => {
    const { results } = await search("spelt hybrids");
    expect(results[0]?.title).toBe("Spelt <tears> & mends");
  });

  test("narrows by a filter, takes any value within one and all across", async () => {
    expect(await articlesWith({ grain: ["Rye"] })).toEqual(["Does sour bread keep longer?", "Rye wants acid, and the crumb shows it"]);
    expect(await articlesWith({ grain: ["Rye", "Spelt"] })).toHaveLength(4);
    expect(await articlesWith({ grain: ["Rye"], technique: ["Autolyse"] })).toEqual([]);
  });

  test.for([{}, { grain: ["Rye"] }, { grain: ["Rye"], technique: ["Autolyse"] }])(
    "counts for each value the pages it would leave beside %o",
    async (filters) => {
      const { counts } = await search("bread", { filters });
      for (const axis of ["grain", "technique"]) {
        for (const [value, count] of Object.entries(counts[axis] ?? {})) {
          const { total } = await search("bread", { filters: { ...filters, [axis]: [value] } });
          expect({ axis, value, count }).toEqual({ axis, value, count: total });
        }
      }
    },
  );

  test("fails with a plain error where there is no index", async () => {
    const failure = await ask("/home-baking/nowhere/", ".catch((error) => [error.constructor.name, error.message])");
    expect(failure).toEqual(["Error", "the search index in /home-baking/nowhere/pagefind/ could not be loaded"]);
  });
});

const field = () => page.locator("dialog[open] input");
const options = () => page.locator("[role=option]");

describe("the search dialog", () => {
  beforeEach(async () => {
    await open("articles/first-loaf/");
  });

  test("is not loaded before search is opened", async () => {
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => /search|pagefind/.test(path))).toEqual([]);
  });

  test.for(["/", "Control+k", "Meta+k"])("opens by %s with the focus in its field", async (key) => {
    await page.keyboard.press(key);
    await field().waitFor();
    expect(await field().evaluate((input) => document.activeElement === input)).toBe(true);
    expect(await field().inputValue()).toBe("");
  });

  test("opens by its button, and takes a slash in its field as text", async () => {
    await page.locator("[data-search-open]").click();
    await field().press("/");
    expect(await field().inputValue()).toBe("/");
  });

  test("goes through its options by Down without turning round, one selected at a time", async () => {
    await page.keyboard.press("/");
    await field().fill("bread");
    await options().first().waitFor();
    const count = await options().count();
    const active: (string | null)[] = [];
    for (let i = 0; i <= count; i += 1) {
      await field().press("ArrowDown");
      active.push(await field().getAttribute("aria-activedescendant"));
      expect(await page.locator("[role=option][aria-selected=true]").evaluateAll((all) => all.map(({ id }) => id))).toEqual([
        active.at(-1),
      ]);
    }
    expect(count).toBeGreaterThan(2);
    expect(new Set(active).size).toBe(count);
    expect(active.at(-1)).toBe(active.at(-2));
    await field().fill("");
    await options().first().waitFor({ state: "detached" });
    expect(await field().getAttribute("aria-activedescendant")).toBeNull();
  });

  test("is gone through by Tab without a stop on an option", async () => {
    await page.keyboard.press("/");
    await field().fill("bread");
    await options().first().waitFor();
    const stops: (string | undefined)[] = [];
    for (const key of ["Tab", "Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) {
      await page.keyboard.press(key);
      stops.push(await page.evaluate(() => document.activeElement?.getAttribute("role") ?? document.activeElement?.className));
    }
    expect(stops).toContain("search-all");
    expect(stops.filter((stop) => stop === "option" || /search-option/.test(stop ?? ""))).toEqual([]);
  });

  test("speaks once a reader pauses, and not at each key, however slowly the keys follow each other", async () => {
    // A context of its own: its clock is stopped for all its pages.
    await withWatchedPage(browser, {}, async (slow) => {
      await slow.clock.install();
      await slow.goto(`${address}articles/first-loaf/`);
      await slow.keyboard.press("/");
      const input = slow.locator("dialog[open] input");
      await input.waitFor();
      await slow.clock.pauseAt(Date.now() + 60_000);
      const spoken = slow.locator("dialog [role=status]");
      await spoken.evaluate((element) => {
        new MutationObserver(() => {
          document.documentElement.dataset["said"] = `${document.documentElement.dataset["said"] ?? ""}[${element.textContent}]`;
        }).observe(element, { childList: true });
      });
      for (const key of "bread") {
        await input.press(key);
        await slow.clock.runFor(200);
        await slow.locator("[role=option]").first().waitFor();
        await slow.clock.runFor(200);
      }
      expect(await slow.locator("html").getAttribute("data-said")).toBeNull();
      await slow.clock.runFor(500);
      await expect.poll(() => spoken.textContent()).toMatch(/^\d+ results$/);
      expect(await slow.locator("html").getAttribute("data-said")).toBe(`[${await spoken.textContent()}]`);
    });
  });

  test("opens the active option by Enter", async () => {
    await page.keyboard.press("/");
    await field().fill("spoon");
    await options().first().waitFor();
    await field().press("ArrowDown");
    await field().press("Enter");
    await page.waitForURL("**/articles/keeping-bread/");
    expect(await page.locator("dialog").count()).toBe(0);
  });

  test("goes to the search page by Enter when no option is active", async () => {
    await page.keyboard.press("/");
    await field().fill("sour bread");
    await field().press("Enter");
    await page.waitForURL("**/search/?q=sour+bread");
    await expect.poll(() => page.locator("input[name=q]").inputValue()).toBe("sour bread");
  });

  test("is emptied by the first Escape and closed by the second, which gives the focus back", async () => {
    const opener = page.locator("[data-search-open]");
    await opener.click();
    await field().fill("bread");
    await options().first().waitFor();
    await field().press("Escape");
    expect(await field().inputValue()).toBe("");
    await field().press("Escape");
    await page.locator("dialog").waitFor({ state: "hidden" });
    expect(await opener.evaluate((link) => document.activeElement === link)).toBe(true);
  });

  test("can be kept from opening by a single key, and reached by the others all the same", async () => {
    const shortcut = () => page.getByLabel("Single-key shortcut /");
    await page.keyboard.press("/");
    await shortcut().waitFor();
    expect(await shortcut().locator("option").allTextContents()).toEqual(["on", "off"]);
    await shortcut().selectOption("off");
    await field().press("Escape");
    await page.locator("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("/");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(await page.locator("[data-search-open]").getAttribute("aria-keyshortcuts")).toBe("Control+K Meta+K");
    await page.reload();
    await page.keyboard.press("/");
    expect(await page.locator("header kbd").isVisible()).toBe(false);
    await page.keyboard.press("Control+k");
    await field().waitFor();
    expect(await shortcut().inputValue()).toBe("off");
    await shortcut().selectOption("on");
    await field().press("Escape");
    await page.locator("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("/");
    await field().waitFor();
  });

  test("opens by a key that comes while its field, just closed, still has the focus", async () => {
    await page.keyboard.press("/");
    await field().waitFor();
    await page.locator("dialog").evaluate((dialog) => {
      if (dialog instanceof HTMLDialogElement) dialog.close();
      dialog.querySelector("input")?.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }));
    });
    await field().waitFor();
    await field().press("Escape");
    await page.locator("dialog").waitFor({ state: "hidden" });
    expect(await page.evaluate(() => document.activeElement?.matches("[data-search-open]"))).toBe(true);
  });

  test("says how many pages were found", async () => {
    await page.keyboard.press("/");
    await field().fill("spoon");
    await page.getByRole("status").filter({ hasText: "1 result" }).waitFor();
    expect(await page.locator("dialog .search-all").textContent()).toBe("Show the result on the search page");
  });

  test("says when nothing was found", async () => {
    await page.keyboard.press("/");
    await field().fill("spoon windowpane");
    await page.getByRole("status").filter({ hasText: "Nothing found for “spoon windowpane”." }).waitFor();
    expect(await options().count()).toBe(0);
  });

  test("says when search could not be loaded", async () => {
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.keyboard.press("/");
    await page.getByRole("status").filter({ hasText: "Search could not be loaded." }).waitFor();
    expect(await page.locator("dialog .search-all").getAttribute("href")).toBe(new URL("search/", address).href);
  });
});

const titles = () => page.locator("#page-results .search-title").allTextContents();
const found = (count: number) =>
  page
    .getByRole("status")
    .filter({ hasText: new RegExp(`^${count} results?$`) })
    .waitFor();

describe("the search page", () => {
  test("shows what its address asks for", async () => {
    await open("search/?q=bread&grain=Rye");
    await page.locator("#page-results h2").waitFor();
    expect(await page.locator("input[name=q]").inputValue()).toBe("bread");
    expect(await page.locator("fieldset input:checked").evaluateAll((boxes) => boxes.map((box) => box.getAttribute("value")))).toEqual([
      "Rye",
    ]);
    const { results } = await search("bread", { filters: { grain: ["Rye"] }, limit: 20 });
    expect(await titles()).toEqual(results.map(({ title }) => title));
    const lists = page.locator("#page-results > :is(h2, ol)");
    expect(await lists.evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual(["H2", "OL"]);
    const links = lists.last().locator("> li > a.search-title");
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(results.map(({ url }) => url));
    expect(await page.locator("#page-results [role]").count()).toBe(0);
  });

  test("keeps its address in step, and back and forward bring back what was asked", async () => {
    await open("search/");
    await page.locator("input[name=q]").fill("spoon");
    await found(1);
    expect(new URL(page.url()).search).toBe("?q=spoon");
    await page.locator("input[name=q]").fill("");
    await page.getByLabel("Rye").check();
    await page.waitForURL("**/search/?grain=Rye");
    await expect.poll(titles).not.toEqual([]);
    const rye = await titles();
    await page.goBack();
    await page.waitForURL("**/search/");
    expect(await page.locator("fieldset input:checked").count()).toBe(0);
    await expect.poll(titles).toEqual([]);
    await page.goForward();
    await page.waitForURL("**/search/?grain=Rye");
    expect(await page.locator("fieldset input:checked").count()).toBe(1);
    await expect.poll(titles).toEqual(rye);
  });

  test("cannot narrow to nothing: a value that leaves no page is disabled", async () => {
    await open("search/?q=spoon");
    await found(1);
    expect(await page.getByLabel("Rye").isEnabled()).toBe(true);
    expect(await page.getByLabel("Spelt").isEnabled()).toBe(false);
  });

  test("in a narrow window shows its choices when they are asked for, or made", async () => {
    await page.setViewportSize({ width: 375, height: 667 });
    await open("search/?q=spoon");
    await found(1);
    expect(await page.getByLabel("Rye").isVisible()).toBe(false);
    await page.getByText("Filter", { exact: true }).click();
    expect(await page.getByLabel("Rye").isVisible()).toBe(true);
    await open("search/?q=spoon&grain=Rye");
    await found(1);
    expect(await page.getByLabel("Rye").isVisible()).toBe(true);
  });

  test("reads without script as an index of the site", async () => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    const plain = await scriptless.newPage();
    await plain.goto(new URL("search/", address).href);
    expect(await plain.locator("form[role=search]:visible").count()).toBe(0);
    expect(await plain.getByRole("main").getByRole("link", { name: "Rye", exact: true }).count()).toBe(1);
    await scriptless.close();
  });
});
