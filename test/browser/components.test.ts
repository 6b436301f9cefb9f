import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 375, height: 667 }, hasTouch: true };
const withClipboard = { ...wide, permissions: ["clipboard-read", "clipboard-write"] };

/** What the page at hand did since it was opened: what the policy refused, and by how much parts of it moved, whoever moved them. */
interface Noted {
  readonly refused: readonly string[];
  readonly moved: number;
}

/** Notes it from the first script on. */
const startNoting = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const noted: { refused: string[]; moved: number } = { refused: [], moved: 0 };
    Object.assign(globalThis, { noted });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      noted.refused.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.moved += "value" in entry ? Number(entry.value) : 0;
    }).observe({ type: "layout-shift", buffered: true });
  });

const painted = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Uses a component on a page of its own. @returns what the policy refused, what threw, and who else was asked */
async function useOn(
  address: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<unknown>,
): Promise<Noted & { readonly asked: readonly string[] }> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const [asked, thrown]: [string[], string[]] = [[], []];
    page.on("request", (request) => {
      if (new URL(request.url()).host !== new URL(address).host) asked.push(request.url());
    });
    page.on("pageerror", ({ message }) => thrown.push(message));
    page.on("console", (message) => message.type() === "error" && thrown.push(message.text()));
    await startNoting(page);
    await page.goto(address);
    await painted(page);
    // What moves while a page arrives is another test's claim.
    await page.evaluate("noted.moved = 0");
    await work(page);
    await painted(page);
    const { refused, moved } = await page.evaluate<Noted>("noted");
    return { refused: [...refused, ...thrown], moved, asked };
  } finally {
    await context.close();
  }
}

const guide = inject("guide");
const second = inject("secondSite");
const article = `${guide}articles/robustness-to-noise-and-natural-shift/`;
const withCitations = `${guide}articles/what-is-a-large-scale-model/`;

interface Use {
  readonly name: string;
  readonly address: string;
  readonly options: BrowserContextOptions;
  readonly work: (page: Page) => Promise<unknown>;
}

/** What opens and closes over a page. */
const overPage: readonly Use[] = [
  {
    name: "the card of a citation",
    address: withCitations,
    options: wide,
    work: async (page) => {
      const markers = await page.locator("main a.cite").all();
      expect(markers.length).toBeGreaterThan(1);
      for (const marker of markers.slice(0, 4)) {
        await marker.focus();
        await page.getByRole("tooltip").waitFor();
        await painted(page);
        await page.keyboard.press("Escape");
        await page.getByRole("tooltip").waitFor({ state: "detached" });
      }
    },
  },
  {
    name: "the card of a word",
    address: article,
    options: wide,
    work: async (page) => {
      await page.locator("main a.tip").first().hover();
      await page.getByRole("tooltip").waitFor();
      await painted(page);
      await page.locator("h1").hover();
      await page.getByRole("tooltip").waitFor({ state: "detached" });
    },
  },
  {
    name: "the menu",
    address: article,
    options: narrow,
    work: async (page) => {
      await page.getByRole("button", { name: "Menu" }).tap();
      await page.getByRole("navigation", { name: "Guide" }).waitFor();
      await painted(page);
      await page.keyboard.press("Escape");
      await page.getByRole("navigation", { name: "Guide" }).waitFor({ state: "hidden" });
    },
  },
  {
    name: "the filter of findings",
    address: `${guide}findings/`,
    options: narrow,
    work: async (page) => {
      await page.getByRole("button", { name: "Filter" }).tap();
      await page.getByRole("form", { name: "Filter" }).waitFor();
      await page
        .getByText(/^Choose from/)
        .first()
        .waitFor();
      await painted(page);
      await page.getByRole("button", { name: "Close" }).tap();
      await page.getByRole("form", { name: "Filter" }).waitFor({ state: "hidden" });
    },
  },
  ...[wide, narrow].map((options) => ({
    name: `the search dialog at ${options.viewport.width} px`,
    address: article,
    options,
    work: async (page: Page) => {
      await page.locator("[data-search-open]").click();
      await page.getByRole("combobox", { name: "Search the guide" }).waitFor();
      await painted(page);
      await page.keyboard.press("Escape");
      await page.locator("dialog").waitFor({ state: "hidden" });
    },
  })),
];

test.for(overPage)("$name opens and closes without moving the page", async ({ address, options, work }) => {
  const { refused, moved, asked } = await useOn(address, options, work);
  expect({ refused, asked }).toEqual({ refused: [], asked: [] });
  expect(moved).toBeLessThanOrEqual(0.02);
});

/** What changes a page in place. */
const inPage: readonly Use[] = [
  {
    name: "the theme",
    address: article,
    options: wide,
    work: async (page) => {
      for (const theme of ["Dark", "Light", "Match system"]) await page.getByRole("combobox", { name: "Theme" }).selectOption(theme);
    },
  },
  {
    name: "what is folded away",
    address: article,
    options: wide,
    work: async (page) => {
      for (const summary of await page.locator("main summary").all()) await summary.click();
      expect(await page.locator("main details[open]").count()).toBeGreaterThan(3);
    },
  },
  {
    name: "links that copy",
    address: article,
    options: withClipboard,
    work: async (page) => {
      for (const link of [page.locator("main .heading-link").first(), page.locator("main .finding-id").first()]) {
        await link.click();
        await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor();
      }
    },
  },
  {
    name: "code that is copied",
    address: `${second}articles/resting-the-dough/`,
    options: withClipboard,
    work: async (page) => {
      await page.getByRole("button", { name: "Copy", exact: true }).first().click();
      await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    },
  },
  {
    name: "the way back from a source",
    address: withCitations,
    options: narrow,
    work: async (page) => {
      await page.locator("main a.cite").first().tap();
      await page.getByRole("link", { name: "Back to text" }).tap();
    },
  },
  {
    name: "a chart whose marks are a file, and its table",
    address: withCitations,
    options: wide,
    work: async (page) => {
      await page.locator("figure.chart").first().scrollIntoViewIfNeeded();
      await page.waitForLoadState("networkidle");
      await page
        .locator("figure.chart")
        .getByRole("link", { name: /^Data table/ })
        .first()
        .click();
      await page.getByRole("table").waitFor();
    },
  },
  {
    name: "the filter, its chips and its order",
    address: `${guide}findings/?seen=primary`,
    options: wide,
    work: async (page) => {
      await page.getByLabel("Sort").selectOption("Strength");
      await page.getByRole("button", { name: /^Show \d+ more$/ }).click();
      await page.getByRole("button", { name: "Remove Read in the source" }).click();
      await page.locator("main [role=status]", { hasText: /^(\d+) of \1 findings$/ }).waitFor();
    },
  },
  {
    name: "the search page and its facets",
    address: `${guide}search/?q=robustness`,
    options: wide,
    work: async (page) => {
      await page.locator(".search-found a").first().waitFor();
      await page.locator("fieldset input:enabled").first().check();
      await page.locator(".search-found a").first().waitFor();
    },
  },
  {
    name: "the search dialog",
    address: article,
    options: wide,
    work: async (page) => {
      await page.locator("[data-search-open]").click();
      await page.getByRole("combobox", { name: "Search the guide" }).fill("robustness");
      await page.locator("[role=option]").first().waitFor();
      await page.getByLabel("Single-key shortcut /").selectOption("off");
      await page.getByRole("combobox", { name: "Search the guide" }).press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator("dialog").waitFor({ state: "hidden" });
    },
  },
  {
    name: "a matrix that a third axis narrows",
    address: `${guide}matrix/benefit-by-application/`,
    options: wide,
    work: async (page) => {
      await page.getByRole("list", { name: "Only with:" }).getByRole("link").nth(1).click();
      await page.getByRole("table").first().waitFor();
    },
  },
  {
    name: "printing",
    address: article,
    options: {},
    work: (page) => page.pdf(),
  },
];

test.for(inPage)("the policy of the site refuses nothing to $name, and no other host is asked", async ({ address, options, work }) => {
  const { refused, asked } = await useOn(address, options, work);
  expect({ refused, asked }).toEqual({ refused: [], asked: [] });
});
