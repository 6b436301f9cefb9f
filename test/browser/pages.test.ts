import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { filesBelow } from "../support/run.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface SiteUnderTest {
  readonly name: string;
  readonly address: string;
  readonly folder: string;
  /** One page of each kind. */
  readonly pages: readonly string[];
  readonly article: string;
}

const shared = ["", "articles/", "matrix/", "findings/", "sources/", "glossary/", "method/", "search/", "404.html"];

const sites: readonly SiteUnderTest[] = [
  {
    name: "the second site",
    address: inject("secondSite"),
    folder: inject("secondFolder"),
    pages: [
      ...shared,
      "articles/first-loaf/",
      "articles/rye-and-acid/",
      "technique/sourdough/",
      "technique/",
      "matrix/technique-by-grain/",
      "technique/sourdough/wheat/",
      "sources/crumb2024/",
    ],
    article: "articles/keeping-bread/",
  },
  {
    name: "the guide",
    address: inject("guide"),
    folder: inject("guideFolder"),
    pages: [
      ...shared,
      "articles/robustness-to-noise-and-natural-shift/",
      "articles/what-is-a-large-scale-model/",
      "benefit/increased-robustness/",
      "challenge/",
      "matrix/benefit-by-application/",
      "benefit/increased-robustness/computer-vision/",
      "sources/taori2020measuring/",
    ],
    article: "articles/robustness-to-noise-and-natural-shift/",
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Opens pages one after another in one context and closes it. */
async function withPage<T>(options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const modes = [
  { width: 375, colorScheme: "light" },
  { width: 375, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

describe.each(sites)("$name", ({ address, folder, pages, article }) => {
  test.for(modes)("has nothing that axe objects to, at $width px, $colorScheme", async ({ width, colorScheme }) => {
    const violations = await withPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true }, async (page) => {
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(address + path);
        await page.evaluate(axe);
        const { violations: all } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>("axe.run()");
        found.push(...all.map(({ id, nodes }) => `${path}: ${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`));
      }
      return found;
    });
    expect(violations).toEqual([]);
  });

  test("reads without JavaScript: every page has its heading, its main text and links that lead on", async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      for (const path of pages) {
        await page.goto(address + path);
        expect(await page.locator("h1").count(), path).toBe(1);
        expect((await page.locator("main").innerText()).length, path).toBeGreaterThan(60);
        expect(await page.locator("header a[href]").count(), path).toBeGreaterThan(3);
      }
      await page.goto(`${address}search/`);
      expect(await page.locator("main a").count()).toBeGreaterThan(8);
    });
  });

  test("never scrolls sideways at 320 px", async () => {
    const wide = await withPage({ viewport: { width: 320, height: 600 } }, async (page) => {
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(address + path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) found.push(`${path}: ${width}`);
      }
      return found;
    });
    expect(wide).toEqual([]);
  });

  test("asks nothing of another host, breaks no policy and throws nothing", async () => {
    const trouble = await withPage({}, async (page) => {
      const found: string[] = [];
      const host = new URL(address).host;
      page.on("request", (request) => {
        if (new URL(request.url()).host !== host) found.push(`asks ${request.url()}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error") found.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => found.push(`${page.url()}: ${error.message}`));
      for (const path of pages) await page.goto(address + path, { waitUntil: "networkidle" });
      return found;
    });
    expect(trouble).toEqual([]);
  });

  test("an article weighs under 25 KB compressed, everything it loads included", async () => {
    const bytes = await withPage({}, async (page) => {
      const bodies: Promise<Buffer>[] = [];
      page.on("response", (response) => {
        if (!/\.(png|jpg|webp|avif)$/.test(response.url())) bodies.push(response.body());
      });
      await page.goto(address + article, { waitUntil: "networkidle" });
      return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    });
    expect(bytes).toBeGreaterThan(3000);
    expect(bytes).toBeLessThan(25_000);
  });

  test("holds no inline script and no inline style on any page", () => {
    const html = filesBelow(folder).filter((file) => file.endsWith(".html"));
    const inline = html.filter((file) =>
      /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/i.test(readFileSync(join(folder, file), "utf8")),
    );
    expect(html.length).toBeGreaterThan(20);
    expect(inline).toEqual([]);
  });
});

test("from a benefit a reader crosses to an application and on to a challenge, by links alone", async () => {
  await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(inject("guide"));
    await page.locator("main").getByRole("link", { name: "Increased robustness", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Increased robustness" }).waitFor();
    await page
      .locator("main")
      .getByRole("link", { name: /^Computer vision/ })
      .last()
      .click();
    await page.getByRole("heading", { level: 1, name: "Increased robustness in computer vision" }).waitFor();
    await page.locator("main").getByRole("link", { name: "Data quality" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Data quality" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/guide/challenge/data-quality/");
  });
});

test("the menu of a small screen opens and closes without JavaScript", async () => {
  await withPage({ viewport: { width: 375, height: 667 }, javaScriptEnabled: false }, async (page) => {
    await page.goto(inject("guide"));
    const guide = page.getByRole("navigation", { name: "Guide" });
    expect(await guide.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await guide.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await guide.isVisible()).toBe(false);
  });
});
