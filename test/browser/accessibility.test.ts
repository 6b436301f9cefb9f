import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { contrast } from "../support/colour.ts";
import { sites } from "../support/pages-under-test.ts";
import { withWatchedPage } from "../support/watched-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const wide = { width: 1280, height: 900 };

describe.each(sites)("$name", (site) => {
  test("names a heading by its text alone", async () => {
    await withWatchedPage(browser, { viewport: wide }, async (page) => {
      await page.goto(site.address + site.article);
      const texts = await page.locator("main h2").evaluateAll((all) => all.map((heading) => heading.textContent?.trim() ?? ""));
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => /#|copy/i.test(text))).toEqual([]);
      for (const name of texts) expect(await page.getByRole("heading", { level: 2, name, exact: true }).count(), name).toBe(1);
    });
  });
});

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

  test("each strength is told by its word and by bars that look different", async () => {
    await withWatchedPage(browser, { viewport: wide, bypassCSP: true }, async (page) => {
      await page.emulateMedia({ forcedColors: "active" });
      await page.goto(`${inject("guide")}findings/`);
      const shots: string[] = [];
      for (const bars of [5, 4, 3, 2, 1]) {
        const glyph = page.locator("svg.strength", { has: page.locator(`use[href="#page-strength-${bars}"]`) }).first();
        shots.push((await glyph.screenshot()).toString("base64"));
      }
      expect(await page.evaluate(leastGreyDifference, shots)).toBeGreaterThan(5);
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

test.for(["light", "dark"] as const)("a reader who asks for more contrast gets it, in %s", async (colorScheme) => {
  await withWatchedPage(browser, { viewport: wide, colorScheme, contrast: "more" }, async (page) => {
    await page.goto(inject("guide") + "findings/");
    const [ground, ink, control] = await page.evaluate(() => {
      const colours = ["--bg", "--ink", "--control"].map((token) => {
        const probe = document.body.appendChild(document.createElement("span"));
        probe.style.color = `var(${token})`;
        return getComputedStyle(probe).color;
      });
      return colours.map((colour) => `#${(colour.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`);
    });
    expect(contrast(ground ?? "", ink ?? "")).toBeGreaterThan(15);
    expect(contrast(ground ?? "", control ?? "")).toBeGreaterThan(10);
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
