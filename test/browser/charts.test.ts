import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Chart } from "../../layouts/components/chart.tsx";
import { bundleAssets } from "../../plugins/assets/bundle.ts";
import { drawChart } from "../../plugins/charts/draw.ts";
import { chartFile } from "../../plugins/charts/file.ts";
import { policyMeta } from "../../plugins/model/policy.ts";
import { basePath, chartFileUrl } from "../../plugins/model/urls.ts";
import { chartProps } from "../../plugins/pages/chart-props.ts";
import { chartsOfAllKinds } from "../support/chart-kinds.ts";
import { launchChromium } from "../support/chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const origin = "https://charts.test/";
const base = basePath(origin);
const charts = chartsOfAllKinds();

let browser: Browser;
let style: string;
beforeAll(async () => {
  browser = await launchChromium();
  const { files } = await bundleAssets({ base, root: join(import.meta.dirname, "../.."), minify: true });
  style = Buffer.from(files.find(({ path }) => path.endsWith(".css"))?.bytes ?? []).toString();
});
afterAll(() => browser?.close());

const html = (): string =>
  `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policyMeta()}"><title>Charts</title>` +
  `<link rel="stylesheet" href="/site.css"></head><body><header class="header"></header><nav class="guide" aria-label="Guide"></nav>` +
  `<main class="is-article"><h1>Charts</h1><div class="prose">${charts.map((chart) => renderToString(h(Chart, chartProps(base, chart)))).join("<p>Between.</p>")}</div></main></body></html>`;

/** Opens the page of all charts, served under the policy of the site. */
async function withCharts<T>(options: Parameters<Browser["newContext"]>[0], work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.route(`${origin}**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      const chart = charts.find(({ id }) => chartFileUrl(base, id) === path);
      if (chart !== undefined) await route.fulfill({ contentType: "image/svg+xml", body: chartFile(drawChart(chart)) });
      else if (path === "/site.css") await route.fulfill({ contentType: "text/css", body: style });
      else await route.fulfill({ contentType: "text/html; charset=utf-8", body: html() });
    });
    await page.goto(origin);
    return await work(page);
  } finally {
    await context.close();
  }
}

/** What is wrong with the texts of drawings, seen by their boxes. */
const textFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const plot of document.querySelectorAll(".plot")) {
      const chart = plot.closest("figure")?.id ?? "";
      const frame = plot.getBoundingClientRect();
      const texts = Array.from(plot.querySelectorAll("text"), (text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
        size: getComputedStyle(text).fontSize,
      }));
      for (const [i, { text, box, size }] of texts.entries()) {
        if (size !== "13px") faults.push(`${chart}: ${text} has ${size}`);
        if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5)
          faults.push(`${chart}: ${text} leaves the drawing`);
        for (const other of texts.slice(i + 1))
          if (box.left < other.box.right && other.box.left < box.right && box.top < other.box.bottom - 1 && other.box.top < box.bottom - 1)
            faults.push(`${chart}: ${text} meets ${other.text}`);
      }
    }
    return faults;
  });

test.for([320, 375, 768, 1280])("no text of a drawing leaves it, meets another or has another size than 13 px, at %i px", async (width) => {
  expect(await withCharts({ viewport: { width, height: 900 } }, textFaults)).toEqual([]);
});

test.for(["light", "dark"] as const)("axe objects to nothing in a chart, %s", async (colorScheme) => {
  await withCharts({ viewport: { width: 1280, height: 900 }, colorScheme, bypassCSP: true }, async (page) => {
    await page.locator("details").evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>('axe.run("figure")');
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ") ?? ""}`)).toEqual([]);
  });
});

test("nothing scrolls sideways at 320 px", async () => {
  const width = await withCharts({ viewport: { width: 320, height: 600 } }, (page) =>
    page.evaluate(() => document.documentElement.scrollWidth),
  );
  expect(width).toBeLessThanOrEqual(320);
});

/** Whether the drawing of the chart with a file looks different once what it takes from the file is gone. */
async function isPainted(page: Page): Promise<boolean> {
  const drawing = page.locator("#many .plot");
  const before = await drawing.screenshot();
  await page.locator("#many .plot use").evaluateAll((uses) => uses.forEach((use) => use.remove()));
  return !before.equals(await drawing.screenshot());
}

describe("marks from a file are painted under the policy of the site", () => {
  test.for([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("%s", async ([, options]) => {
    await withCharts({ viewport: { width: 800, height: 900 }, ...options }, async (page) => {
      expect(await isPainted(page)).toBe(true);
    });
  });

  test("print", async () => {
    await withCharts({ viewport: { width: 800, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await isPainted(page)).toBe(true);
      expect(await page.locator("figure:not(#many) table").first().isVisible()).toBe(true);
    });
  });
});

/** Width and height of what a picture shows in one colour, given as `rgb(1, 2, 3)`. */
async function sizeOfColour(picture: Buffer, colour: string): Promise<readonly number[]> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([base64, wanted]) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
        if (canvas === null) throw new Error("no canvas");
        canvas.drawImage(image, 0, 0);
        const { data } = canvas.getImageData(0, 0, image.width, image.height);
        const [xs, ys]: [number[], number[]] = [[], []];
        for (let at = 0; at < data.length; at += 4) {
          if (`rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})` !== wanted) continue;
          xs.push((at / 4) % image.width);
          ys.push(Math.floor(at / 4 / image.width));
        }
        return [xs, ys].map((places) => Math.max(...places) - Math.min(...places) + 1);
      },
      [picture.toString("base64"), colour] as const,
    );
  } finally {
    await page.close();
  }
}

test.for([375, 1280])("a dot is as wide as it is high, at %i px", async (width) => {
  const [picture, colour] = await withCharts({ viewport: { width, height: 900 } }, async (page) => {
    const drawing = page.locator("#two .plot");
    return [
      await drawing.screenshot(),
      await drawing.locator("use.series-2:not(.rim)").evaluate((dot) => getComputedStyle(dot).stroke),
    ] as const;
  });
  const [across = 0, down = 0] = await sizeOfColour(picture, colour);
  expect(across).toBeGreaterThan(5);
  expect(Math.abs(across - down)).toBeLessThanOrEqual(1);
});
