import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { drawnPlots } from "../support/drawn-marks.ts";
import { faultsOf, rowsOfPanels } from "../support/expected-marks.ts";
import { isStatement } from "../support/titles.ts";
import { withWatchedPage } from "../support/watched-page.ts";
import { writtenCharts } from "../support/written-charts.ts";

const guide = inject("guide");

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(writtenCharts)("the chart $id", (chart) => {
  const address = `${guide}articles/${chart.article}/`;

  test.for([375, 1280])("draws each row where its ticks put its values, at %i px", async (width) => {
    // The file of the marks is read as markup here, which the policy of the site would not allow.
    await withWatchedPage(browser, { viewport: { width, height: 900 }, bypassCSP: true }, async (page) => {
      await page.goto(address);
      const plots = await drawnPlots(page, chart.id);
      const panels = rowsOfPanels(chart);
      expect(plots.length).toBe(panels.length);
      expect(plots.flatMap((plot, i) => faultsOf(chart, plot, panels[i] ?? []))).toEqual([]);
    });
  });

  test("has its table cell by cell, and its file to download as written", async () => {
    await withWatchedPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(address);
      const figure = page.locator(`[id="${chart.id}"]`);
      const file = await figure.getByRole("link", { name: /^Download the data \(CSV, \d+ (?:bytes|KB)\)$/ }).getAttribute("href");
      expect(readFileSync(join(inject("guideFolder"), (file ?? "").replace(new URL(guide).pathname, "")), "utf8")).toBe(chart.csv);

      const isBelow = (await figure.locator("table").count()) > 0;
      if (!isBelow) await figure.getByRole("link", { name: `Data table (${chart.rows.length} rows)` }).click();
      const table = isBelow ? figure.locator("table") : page.locator("main table");
      const rowsHere = () =>
        table.locator("tr").evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent)));
      const cells = [...(await rowsHere())];
      const others = await page
        .locator("main .paging a:not([aria-current])")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      for (const other of others) {
        await page.goto(new URL(other ?? "", guide).href);
        cells.push(...(await rowsHere()).slice(1));
      }
      expect(cells).toEqual([chart.columns, ...chart.rows]);
    });
  });
});

test.for([
  "Training compute of notable models over time",
  "The rise of training compute from 2010 to 2025",
  "Devices authorised in each year by lead panel",
  "Reported tonnes by reported GPU-hours of eight models",
  "Accuracy rises with size",
])("a title that names a topic or hardly says a thing is no statement: %s", (title) => {
  expect(isStatement(title)).toBe(false);
});

test("each chart of the guide says in a sentence what is seen, from where, and when that was checked", async () => {
  expect(writtenCharts.length).toBeGreaterThanOrEqual(7);
  await withWatchedPage(browser, {}, async (page) => {
    for (const { article, id, title } of writtenCharts) {
      await page.goto(`${guide}articles/${article}/`);
      const figure = page.locator(`[id="${id}"]`);
      const shown = await figure.locator(".chart-title").innerText();
      expect(shown.replaceAll("’", "'").replaceAll(/\s/g, " ").replaceAll("\u202f", " ")).toBe(title);
      expect(shown).toSatisfy(isStatement);
      expect(shown).not.toMatch(/[.!?:;]$/);
      expect(
        await figure
          .locator(".chart-source")
          .filter({ hasText: /^Source: / })
          .innerText(),
      ).toMatch(/^Source: \S.+, checked \d{1,2} [A-Z][a-z]{2} \d{4}$/);
      expect(await figure.locator(".chart-source a[href*='/sources/']").count()).toBeGreaterThan(0);
    }
  });
});
