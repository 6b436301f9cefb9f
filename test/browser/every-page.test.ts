import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import * as faults from "../support/page-faults.ts";
import { findOnPages, sites, type SiteUnderTest } from "../support/pages-under-test.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const claims = {
  axe: "has nothing that axe objects to, at 375, 768 and 1280 px, in both themes",
  structure:
    "gives each page one title, main part, banner and foot, headings in order that are named by their text, and navigations told apart by name",
  marks: "hides each mark of a relation and each strength's bars, and has their word follow",
  targets: "lets every link and control be hit, at 375 and 1280 px",
  sideways: "never scrolls sideways, from 320 to 1920 px",
  small: "prints nothing smaller than 13 px, and fields no smaller than 16",
  still: "moves nothing while it loads, at 375 and 1280 px",
  lines: "leaves room on this page for every link",
  paper: "shows no header, rail, button or field on paper",
  spaced: "cuts nothing off and lays nothing on another where the reader spaces text out, at 375 and 1280 px",
  requests: "asks nothing of another host, breaks no policy and throws nothing",
} as const;
type Claim = keyof typeof claims;

/** What is wrong, by claim. Each page is opened twice: these claims are held together because opening is what takes the time. */
async function look(site: SiteUnderTest): Promise<ReadonlyMap<Claim, readonly string[]>> {
  const found = new Map<Claim, string[]>();
  const note = (claim: Claim, where: string, all: readonly string[]): void => {
    found.set(claim, [...(found.get(claim) ?? []), ...all.map((each) => `${where}: ${each}`)]);
  };
  await withWatchedPage(browser, { viewport: { width: 375, height: 667 } }, async (page) => {
    await noteShifts(page);
    page.on("request", (request) => {
      if (new URL(request.url()).host !== new URL(site.address).host) note("requests", page.url(), [request.url()]);
    });
    page.on("console", (message) => {
      if (message.type() === "error") note("requests", page.url(), [message.text()]);
    });
    await findOnPages(page, site, async (path) => {
      note("still", `${path} at 375`, await shiftsOf(page, path));
      return [];
    });
    note("requests", "", []);
  }).catch((error: unknown) => note("requests", "", [String(error)]));
  await withWatchedPage(browser, { viewport: { width: 1280, height: 900 }, bypassCSP: true }, async (page) => {
    await noteShifts(page);
    await findOnPages(page, site, async (path) => {
      const noteOf = async (claim: Claim, find: () => readonly string[]): Promise<void> =>
        note(claim, `${path} at ${page.viewportSize()?.width}`, await page.evaluate(find));
      note("still", `${path} at 1280`, await shiftsOf(page, path));
      await noteOf("structure", faults.faultsOfStructure);
      await noteOf("marks", faults.faultsOfMarks);
      await noteOf("targets", faults.smallTargets);
      await page.evaluate(axe);
      for (const width of [320, 1920, 1024, 768, 1280, 375]) {
        await page.setViewportSize({ width, height: 900 });
        await noteOf("sideways", faults.sideways);
        if (width === 375) await noteOf("targets", faults.smallTargets);
        if (![375, 768, 1280].includes(width)) continue;
        note("axe", `${path} at ${width}, light`, await objections(page));
        // Nothing but colour depends on the theme.
        await page.emulateMedia({ colorScheme: "dark" });
        note("axe", `${path} at ${width}, dark`, await objections(page, "cat.color"));
        await page.emulateMedia({ colorScheme: "light" });
      }
      await page.emulateMedia({ media: "print" });
      await noteOf("paper", faults.leftOnPaper);
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width: 1280, height: 1200 });
      await noteOf("lines", faults.linesWithoutRoom);
      await page.addStyleTag({ content: spaced });
      for (const width of [1280, 375]) {
        await page.setViewportSize({ width, height: 900 });
        await noteOf("spaced", faults.cutOff);
        await noteOf("spaced", faults.sideways);
      }
      // Last, since it unfolds what is folded; and wide again for the next page.
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await noteOf("small", faults.smallText);
      }
      return [];
    });
  });
  return found;
}

/** What axe objects to on the open page; `rules` narrows it to rules of a kind. */
async function objections(page: Page, rules?: string): Promise<readonly string[]> {
  const options = JSON.stringify({ resultTypes: ["violations"], ...(rules === undefined ? {} : { runOnly: [rules] }) });
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(`axe.run(${options})`);
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

const noteShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => JSON.stringify(entry)))).observe({
      type: "layout-shift",
      buffered: true,
    });
  });

async function shiftsOf(page: Page, path: string): Promise<readonly string[]> {
  // These two load more once they are shown.
  if (/^(?:search|findings)/.test(path)) await page.waitForLoadState("networkidle");
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  return page.evaluate<string[]>("shifts");
}

test("a cell of fifteen findings is among what is looked at", async () => {
  const matrix = readFileSync(join(inject("guideFolder"), "matrix/benefit-by-application/index.html"), "utf8");
  const totals = Array.from(matrix.matchAll(/class="matrix-total">(\d+)/g), ([, total]) => Number(total));
  expect(Math.max(...totals)).toBeGreaterThanOrEqual(15);
});

describe.each(sites)("$name", (site) => {
  let found: ReadonlyMap<Claim, readonly string[]>;
  beforeAll(async () => {
    found = await look(site);
  }, 240_000);

  test.for(Object.entries(claims) as [Claim, string][])("%s: %s", ([claim]) => {
    expect(found.get(claim)).toEqual([]);
  });
});
