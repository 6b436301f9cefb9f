import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { sites } from "../support/pages-under-test.ts";
import { filesBelow } from "../support/run.ts";
import { withWatchedPage } from "../support/watched-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(sites)("$name", ({ address, folder }) => {
  test("the longest article weighs under 25 KB compressed, with its style, its scripts and its charts", async () => {
    const sizeOf = (file: string): number => gzipSync(readFileSync(join(folder, file))).length;
    const articles = filesBelow(folder).filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));
    const longest = articles.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]?.replace("index.html", "") ?? "";
    const bytes = await withWatchedPage(browser, {}, async (page) => {
      const bodies: Promise<Buffer>[] = [];
      page.on("response", (response) => {
        if (!/\.(png|jpg|webp|avif)$|\/icon-/.test(response.url())) bodies.push(response.body());
      });
      await page.goto(address + longest, { waitUntil: "networkidle" });
      return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    });
    expect(bytes).toBeGreaterThan(3000);
    expect(bytes).toBeLessThan(25_000);
  });

  test("holds no inline script and no inline style on any page", () => {
    const html = filesBelow(folder).filter((file) => file.endsWith(".html"));
    const inline = html.filter((file) =>
      /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=|\stype="application\/ld\+json")/i.test(readFileSync(join(folder, file), "utf8")),
    );
    expect(html.length).toBeGreaterThan(20);
    expect(inline).toEqual([]);
  });
});

test("from a benefit a reader crosses to an application and on to a challenge, by links alone", async () => {
  await withWatchedPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
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
