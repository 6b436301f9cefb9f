import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { sites } from "../support/pages-under-test.ts";
import { withWatchedPage } from "../support/watched-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

interface Box {
  readonly what: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Boxes of elements on the open page, in document order, measured from the top of the document. */
const boxesOf = (page: Page, selector: string): Promise<readonly Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const what = `${element.closest(".finding")?.getAttribute("aria-labelledby") ?? ""} ${element.textContent.slice(0, 20)}`;
      return { what, top: top + scrollY, bottom: bottom + scrollY, left, right };
    }),
  );

const overlap = (a: Box, b: Box): boolean => a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.left < b.right - 1 && b.left < a.right - 1;

/** What is wrong with the margin of an article: each note starts beside its sentence, or under the note above where that is longer. */
async function faultsOfMargin(page: Page): Promise<readonly string[]> {
  const [sentences, notes, others] = await Promise.all([
    boxesOf(page, ".prose .finding-sentence"),
    boxesOf(page, ".prose .apparatus"),
    boxesOf(
      page,
      ".prose :is(h2, h3, p, figure, pre, .scroll, ul, ol, blockquote):not(.apparatus *, details:not([open]) *), main > section",
    ),
  ]);
  return notes.flatMap((note, i) => {
    const sentence = sentences[i];
    const above = notes[i - 1];
    if (sentence === undefined) return [`${note.what}: no sentence`];
    const besideIt = Math.abs(note.top - sentence.top) <= 4;
    const underTheLast = above !== undefined && note.top >= above.bottom && note.top - above.bottom <= 40;
    return [
      ...(note.left >= sentence.right ? [] : [`${note.what}: not right of its sentence`]),
      ...(besideIt || underTheLast ? [] : [`${note.what}: ${note.top - sentence.top} px off its sentence`]),
      ...[...others, ...notes.slice(0, i)].filter((other) => overlap(other, note)).map((other) => `${note.what}: on ${other.what}`),
    ];
  });
}

/** What is wrong where there is no margin: each note follows its sentence in the same column. */
async function faultsOfColumn(page: Page): Promise<readonly string[]> {
  const [sentences, notes] = await Promise.all([boxesOf(page, ".finding-sentence"), boxesOf(page, ".apparatus")]);
  return notes.flatMap((note, i) => {
    const sentence = sentences[i];
    const follows = sentence !== undefined && note.top >= sentence.bottom - 1 && Math.abs(note.left - sentence.left) <= 1;
    return follows && note.top - sentence.bottom < 4 ? [] : [`${note.what}: not under its sentence`];
  });
}

/** Second headings that stand beside a note of a section before. */
async function faultsOfHeadings(page: Page): Promise<readonly string[]> {
  const [headings, notes] = await Promise.all([boxesOf(page, "main h2"), boxesOf(page, ".prose .apparatus")]);
  return headings.flatMap((heading) =>
    notes.filter((note) => note.top < heading.top && note.bottom > heading.top).map((note) => `${heading.what} beside ${note.what}`),
  );
}

describe.each(sites)("$name", ({ address, folder, pages }) => {
  /** Addresses of former slugs lead on and show nothing. */
  const articles = readdirSync(join(folder, "articles")).filter((name) => {
    const file = join(folder, "articles", name, "index.html");
    return existsSync(file) && readFileSync(file, "utf8").includes('class="is-article"');
  });

  test("what vouches for a finding stands in the margin of a wide window, and under its sentence in others", async () => {
    const found = await withWatchedPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const all: string[] = [];
      for (const name of articles) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(`${address}articles/${name}/`);
        all.push(...(await faultsOfMargin(page)), ...(await faultsOfHeadings(page)));
        for (const width of [768, 375]) {
          await page.setViewportSize({ width, height: 900 });
          all.push(...(await faultsOfColumn(page)).map((fault) => `${width} px: ${fault}`));
        }
      }
      return all;
    });
    expect(found).toEqual([]);
  });

  test("in a list of findings sentence and note are columns that start at one height", async () => {
    const lists = pages.filter((path) => /^(?:benefit|technique)\/./.test(path));
    const found = await withWatchedPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const all: string[] = [];
      for (const path of lists) {
        await page.goto(address + path);
        const [sentences, notes] = await Promise.all([boxesOf(page, ".finding-sentence"), boxesOf(page, ".apparatus")]);
        expect(notes.length).toBeGreaterThan(0);
        const apart = notes.filter(
          (note, i) => Math.abs(note.top - (sentences[i]?.top ?? 0)) > 4 || note.left < (sentences[i]?.right ?? 0),
        );
        all.push(...apart.map(({ what }) => `${path}: ${what}`));
      }
      return all;
    });
    expect(lists.length).toBeGreaterThan(1);
    expect(found).toEqual([]);
  });

  test("a link to a finding shows its sentence below the header, outlined", async () => {
    const found = await withWatchedPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const all: string[] = [];
      for (const name of articles) {
        await page.goto(`${address}articles/${name}/`);
        const ids = await page.locator(".prose .finding").evaluateAll((findings) => findings.map(({ id }) => id));
        for (const [i, id] of ids.entries()) {
          // The first is opened as a page of its own, the others from within it.
          if (i === 0) await page.goto("about:blank");
          await page.goto(`${address}articles/${name}/#${id}`);
          const sentence = page.locator(`[id="${id}"] > .finding-sentence`);
          const { top, bottom, outline } = await sentence.evaluate((element) => ({
            top: element.getBoundingClientRect().top,
            bottom: element.getBoundingClientRect().bottom,
            outline: `${getComputedStyle(element).outlineStyle} ${getComputedStyle(element).outlineWidth}`,
          }));
          if (top < 56 || bottom > 900) all.push(`${id}: from ${top} to ${bottom}`);
          if (outline !== "solid 2px") all.push(`${id}: ${outline}`);
        }
      }
      return all;
    });
    expect(found).toEqual([]);
  });
});

const matrices = [`${inject("guide")}matrix/benefit-by-application/`, `${inject("secondSite")}matrix/technique-by-grain/`];

test.for(matrices)("at 320 px every cell, number and row head of a matrix is inside the window: %s", async (address) => {
  const cut = await withWatchedPage(browser, { viewport: { width: 320, height: 600 } }, async (page) => {
    await page.goto(address);
    const boxes = await boxesOf(page, ".matrix :is(th, td, .matrix-total, .matrix-counts > span, .matrix-none)");
    expect(boxes.length).toBeGreaterThan(6);
    return boxes.filter(({ left, right }) => left < 0 || right > 320).map(({ what }) => what);
  });
  expect(cut).toEqual([]);
});

test("at 1280 px the heads of columns stay below the header while the matrix is scrolled", async () => {
  await withWatchedPage(browser, { viewport: { width: 1280, height: 650 } }, async (page) => {
    await page.goto(`${inject("guide")}matrix/benefit-by-application/`);
    await page.locator(".matrix tbody tr").last().scrollIntoViewIfNeeded();
    const bottom = await page.locator(".matrix").evaluate((table) => {
      scrollTo(0, table.getBoundingClientRect().top + scrollY + 200);
      return table.querySelector("thead th")?.getBoundingClientRect().top;
    });
    const header = await page.locator("header").evaluate((element) => element.getBoundingClientRect().bottom);
    expect(Math.abs((bottom ?? 0) - header)).toBeLessThanOrEqual(1);
  });
});

test("from home it is two clicks to whether a statement holds in one place, who says so, and how sure the guide is", async () => {
  await withWatchedPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(inject("guide"));
    await page.locator("main").getByRole("link", { name: "Increased robustness", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Increased robustness" }).waitFor();
    await page.locator("main").getByRole("link", { name: "Computer vision", exact: true }).last().click();
    await page.getByRole("heading", { level: 1, name: "Increased robustness in computer vision" }).waitFor();
    const main = page.locator("main");
    expect(await main.innerText()).toMatch(/\d+ findings: \d+ support, \d+ qualify, \d+ contradict/);
    expect(await main.locator(".whole-verdict").innerText()).toMatch(/^Verdict on the statement as a whole:\s+\S/);
    expect(await main.locator(".whole-verdict").getByRole("link").getAttribute("href")).toBe("/guide/benefit/increased-robustness/");
    expect(await main.locator(".apparatus a[href*='/sources/']").count()).toBeGreaterThan(5);
  });
});

test("a matrix is narrowed to a term of the third axis without script", async () => {
  await withWatchedPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${inject("guide")}matrix/benefit-by-application/`);
    const links = page.getByRole("list", { name: "Only with:" }).getByRole("link");
    expect(await links.first().getAttribute("aria-current")).toBe("page");
    const name = (await links.nth(1).textContent()) ?? "";
    await links.nth(1).click();
    await page.getByRole("heading", { level: 1, name: `Benefits by applications, only with ${name.toLowerCase()}` }).waitFor();
    expect(await page.getByRole("table").locator("caption").innerText()).toContain(`only with ${name.toLowerCase()}`);
  });
});
