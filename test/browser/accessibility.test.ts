import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { findOnPages, sites } from "../support/pages-under-test.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const wide = { width: 1280, height: 900 };
const narrow = { width: 375, height: 667 };

/** What axe objects to on the open page; `rules` narrows it to rules of a kind. */
async function objections(page: Page, rules?: string): Promise<readonly string[]> {
  const options = JSON.stringify({ resultTypes: ["violations"], ...(rules === undefined ? {} : { runOnly: [rules] }) });
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>(`axe.run(${options})`);
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

describe.each(sites)("$name", (site) => {
  test("has nothing that axe objects to, at 375, 768 and 1280 px, in both themes", async () => {
    const found = await withWatchedPage(browser, { viewport: wide, bypassCSP: true }, (page) =>
      findOnPages(page, site, async () => {
        const all: string[] = [];
        await page.evaluate(axe);
        for (const width of [375, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme: "light" });
          all.push(...(await objections(page)).map((each) => `${width} light: ${each}`));
          // Nothing but colour depends on the theme.
          await page.emulateMedia({ colorScheme: "dark" });
          all.push(...(await objections(page, "cat.color")).map((each) => `${width} dark: ${each}`));
        }
        return all;
      }),
    );
    expect(found).toEqual([]);
  }, 240_000);

  test("gives each page one title, main part, banner and foot, headings in order and navigations told apart by name", async () => {
    const found = await withWatchedPage(browser, { viewport: wide }, (page) =>
      findOnPages(page, site, async () => {
        const all: string[] = [];
        for (const role of ["main", "banner", "contentinfo"] as const) {
          const count = await page.getByRole(role).count();
          if (count !== 1) all.push(`${count} × ${role}`);
        }
        const titles = await page.getByRole("heading", { level: 1 }).count();
        if (titles !== 1) all.push(`${titles} × h1`);
        const levels = await page
          .locator("h1, h2, h3, h4, h5, h6")
          .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
        if (levels.some((level, i) => level > (levels[i - 1] ?? level) + 1)) all.push(`levels ${levels.join(" ")}`);
        const names = await page
          .locator("nav")
          .evaluateAll((navigations) => navigations.map((nav) => nav.getAttribute("aria-label") ?? ""));
        if (new Set(names).size < names.length) all.push(`navigations ${names.join(", ")}`);
        all.push(...names.filter((name) => !["Main", "Guide", "Breadcrumb", "On this page", "Page"].includes(name)));
        return all;
      }),
    );
    expect(found).toEqual([]);
  });

  test("names a heading by its text alone", async () => {
    await withWatchedPage(browser, { viewport: wide }, async (page) => {
      await page.goto(site.address + site.article);
      const texts = await page.locator("main h2").evaluateAll((all) => all.map((heading) => heading.textContent?.trim() ?? ""));
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => /#|copy/i.test(text))).toEqual([]);
      for (const name of texts) expect(await page.getByRole("heading", { level: 2, name, exact: true }).count(), name).toBe(1);
    });
  });

  test.for([narrow, wide])("lets every link and control be hit, at $width px", async (viewport) => {
    const found = await withWatchedPage(browser, { viewport }, (page) => findOnPages(page, site, () => page.evaluate(smallTargets)));
    expect(found).toEqual([]);
  });

  test.for([narrow, wide])("cuts nothing off where the reader spaces text out, at $width px", async (viewport) => {
    const found = await withWatchedPage(browser, { viewport, bypassCSP: true }, (page) =>
      findOnPages(page, site, async () => {
        await page.addStyleTag({
          content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-block-end: 2em !important }`,
        });
        return page.evaluate(cutOff);
      }),
    );
    expect(found).toEqual([]);
  });
});

/** Links and controls outside running text that are under 24 px and crowded, and under 48em buttons and fields under 44 px. */
function smallTargets(): readonly string[] {
  const isRunningText = (element: Element): boolean => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, li, dd, dt, td, th, caption, blockquote, figcaption, h1, h2, h3, h4");
    return block !== null && (block.textContent ?? "").trim() !== (element.textContent ?? "").trim();
  };
  const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".skip, .unseen"))
    .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }));
  const middle = ({ left, width, top, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  return targets.flatMap(({ element, box }) => {
    const name = `${element.tagName} ${(element.textContent ?? "").trim().slice(0, 30)} ${Math.round(box.width)} × ${Math.round(box.height)}`;
    const isControl = element.matches("button, select, textarea, input:not([type=checkbox], [type=radio])");
    if (isControl && innerWidth < 768 && box.height < 43.5) return [`${name} is under 44`];
    if ((box.width >= 23.5 && box.height >= 23.5) || isRunningText(element)) return [];
    const { x, y } = middle(box);
    const isCrowded = targets.some(({ element: other, box: otherBox }) => {
      if (other === element || isRunningText(other)) return false;
      const { x: otherX, y: otherY } = middle(otherBox);
      return Math.hypot(x - otherX, y - otherY) < 24;
    });
    return isCrowded ? [`${name} is under 24 and crowded`] : [];
  });
}

/** Boxes that hide part of their text, parts of the header that overlap, and a page that scrolls sideways. */
function cutOff(): readonly string[] {
  const hidden = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (element.closest(".unseen, svg, math, option") !== null || !element.checkVisibility()) return false;
    const cutsX = (overflowX === "hidden" || overflowX === "clip") && element.scrollWidth > element.clientWidth + 1;
    const cutsY = (overflowY === "hidden" || overflowY === "clip") && element.scrollHeight > element.clientHeight + 1;
    return cutsX || cutsY;
  });
  const boxes = [...document.querySelectorAll("header > *, .finding-sentence, .apparatus, main > *:not(.contents, .prose)")]
    .filter((element) => element.checkVisibility() && getComputedStyle(element).position !== "absolute")
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const overlaps = boxes.flatMap(({ element, box }, i) =>
    boxes
      .slice(i + 1)
      .filter(
        ({ element: other }) =>
          !element.contains(other) && !other.contains(element) && element.closest("header") === other.closest("header"),
      )
      .filter(
        ({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
      )
      .map(({ element: other }) => `${element.className || element.tagName} overlaps ${other.className || other.tagName}`),
  );
  const sideways = document.documentElement.scrollWidth > innerWidth ? [`scrolls sideways: ${document.documentElement.scrollWidth}`] : [];
  return [...hidden.map((element) => `${element.tagName}.${element.className} is cut off`), ...overlaps, ...sideways];
}

describe("where the system forces its colours", () => {
  test("each relation is told by a word and by a shape of its own", async () => {
    await withWatchedPage(browser, { viewport: wide, bypassCSP: true }, async (page) => {
      await page.emulateMedia({ forcedColors: "active" });
      await page.goto(`${inject("guide")}matrix/benefit-by-application/`);
      const marks = page.locator(".legend li:has(.mark)");
      expect((await marks.allTextContents()).map((text) => text.trim().split(/[:\s]/)[0])).toEqual([
        "Supports",
        "Qualifies",
        "Contradicts",
        "Mitigates",
      ]);
      const shots: string[] = [];
      for (const mark of await page.locator(".legend .mark").all()) shots.push((await mark.screenshot()).toString("base64"));
      expect(await page.evaluate(leastGreyDifference, shots)).toBeGreaterThan(10);
    });
  });

  test("the page at hand is told by more than a colour", async () => {
    await withWatchedPage(browser, { viewport: wide }, async (page) => {
      await page.emulateMedia({ forcedColors: "active" });
      await page.goto(`${inject("guide")}benefit/increased-robustness/`);
      const current = await page.locator("nav a[aria-current]").evaluateAll((links) =>
        links
          .filter((link) => link.checkVisibility())
          .map((link) => {
            const { borderInlineStartWidth, borderBlockEndWidth } = getComputedStyle(link);
            return Math.max(Number.parseFloat(borderInlineStartWidth), Number.parseFloat(borderBlockEndWidth));
          }),
      );
      expect(current.length).toBeGreaterThanOrEqual(2);
      expect(current.filter((bar) => bar !== 3)).toEqual([]);
    });
  });
});

/** The least mean difference in grey, of 255, between any two pictures of one size. */
async function leastGreyDifference(shots: readonly string[]): Promise<number> {
  const greys = await Promise.all(
    shots.map(async (shot) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${shot}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(14, 14).getContext("2d");
      canvas?.drawImage(picture, 0, 0, 14, 14);
      const { data } = canvas?.getImageData(0, 0, 14, 14) ?? { data: [] };
      return Array.from(
        { length: data.length / 4 },
        (_, i) => 0.21 * (data[i * 4] ?? 0) + 0.72 * (data[i * 4 + 1] ?? 0) + 0.07 * (data[i * 4 + 2] ?? 0),
      );
    }),
  );
  const differences = greys.flatMap((one, i) =>
    greys.slice(i + 1).map((other) => one.reduce((sum, grey, at) => sum + Math.abs(grey - (other[at] ?? 0)), 0) / one.length),
  );
  return Math.min(...differences);
}
