import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { withWatchedPage } from "../support/watched-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const article = `${inject("guide")}articles/robustness-to-noise-and-natural-shift/`;
// The width of A4 inside its margins.
const paper = { viewport: { width: 658, height: 986 }, colorScheme: "dark" } as const;

async function printed(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.emulateMedia({ media: "print" });
}

test("a printed article is black on white, with each finding in a box that stays whole, its apparatus below the sentence", async () => {
  await withWatchedPage(browser, paper, async (page) => {
    await printed(page, article);
    expect(
      await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]),
    ).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    const findings = await page.locator(".prose > .finding").evaluateAll((all) =>
      all.map((finding) => {
        const sentence = finding.querySelector(".finding-sentence")?.getBoundingClientRect();
        const apparatus = finding.querySelector(".apparatus")?.getBoundingClientRect();
        return {
          whole: getComputedStyle(finding).breakInside,
          boxed: Number.parseFloat(getComputedStyle(finding).borderBlockEndWidth) > 0,
          below: (apparatus?.top ?? 0) >= (sentence?.bottom ?? Infinity) - 1,
        };
      }),
    );
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.filter(({ whole, boxed, below }) => whole !== "avoid" || !boxed || !below)).toEqual([]);
  });
});

test("what a page folds away is opened on paper", async () => {
  await withWatchedPage(browser, paper, async (page) => {
    await printed(page, `${inject("secondSite")}articles/rye-and-acid/`);
    const quote = page.locator(".finding details q");
    expect(await page.locator(".finding details").getAttribute("open")).toBe(null);
    expect(await quote.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(10);
    expect(await quote.textContent()).toContain("a wet streak remained");
  });
});

test("the foot of a printed article says where it stands and how fresh it is", async () => {
  await withWatchedPage(browser, paper, async (page) => {
    await printed(page, `${inject("secondSite")}articles/first-loaf/`);
    expect(await page.locator("footer .printed").innerText()).toBe(
      "https://bread.example/home-baking/articles/first-loaf/ · Last reviewed 1 Feb 2026 · Number of findings, not weight of evidence",
    );
    await page.emulateMedia({ media: "screen" });
    expect(await page.locator("footer .printed").isVisible()).toBe(false);
  });
});

test("each source of a printed article has the address where it is read", async () => {
  await withWatchedPage(browser, paper, async (page) => {
    await printed(page, article);
    const addresses = await page
      .locator(".sources > li")
      .evaluateAll((all) => all.map((source) => getComputedStyle(source.querySelector("a[rel=external]") ?? source, "::after").content));
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((content) => !/^" \(" attr\(href\) "\)"$|https:/.test(content))).toEqual([]);
  });
});

test("an article prints to A4", async () => {
  await withWatchedPage(browser, {}, async (page) => {
    await page.goto(article);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = Array.from(pdf.matchAll(/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g), ([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.filter(([width, height]) => width !== 595 || height !== 842)).toEqual([]);
  });
});

test("in grey the four parts of a strip differ by pattern", async () => {
  await withWatchedPage(browser, paper, async (page) => {
    await printed(page, article);
    await page.evaluate(() => {
      const namespace = "http://www.w3.org/2000/svg";
      const strip = document.createElementNS(namespace, "svg");
      for (const [name, value] of [
        ["class", "strip"],
        ["width", "240"],
        ["height", "30"],
      ] as const)
        strip.setAttribute(name, value);
      for (const [i, relation] of ["supports", "qualifies", "contradicts", "mitigates"].entries()) {
        const part = document.createElementNS(namespace, "rect");
        for (const [name, value] of [
          ["class", `is-${relation}`],
          ["x", String(i * 60)],
          ["width", "60"],
          ["height", "30"],
        ] as const)
          part.setAttribute(name, value);
        strip.append(part);
      }
      document.querySelector("h1")?.after(strip);
    });
    const shot = (await page.locator("main > svg.strip").screenshot()).toString("base64");
    const ink = await page.evaluate(inkOfParts, shot);
    // Solid, cross-hatched, hatched, dotted: each at least a tenth of the ground darker than the next.
    expect(ink.supports).toBeGreaterThan(0.95);
    expect(ink.supports - ink.contradicts).toBeGreaterThan(0.1);
    expect(ink.contradicts - ink.qualifies).toBeGreaterThan(0.1);
    expect(ink.qualifies - ink.mitigates).toBeGreaterThan(0.1);
    expect(ink.mitigates).toBeGreaterThan(0.05);
  });
});

/** How much of each quarter of a picture is covered, from 0 to 1; edges are left out. */
async function inkOfParts(shot: string): Promise<Readonly<Record<"supports" | "qualifies" | "contradicts" | "mitigates", number>>> {
  const bytes = Uint8Array.from(atob(shot), (character) => character.codePointAt(0) ?? 0);
  const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  canvas?.drawImage(picture, 0, 0);
  const inkFrom = (x: number): number => {
    const { data } = canvas?.getImageData(x + 4, 4, 52, 22) ?? { data: [] };
    const greys = Array.from(
      { length: data.length / 4 },
      (_, i) => 0.2126 * (data[i * 4] ?? 0) + 0.7152 * (data[i * 4 + 1] ?? 0) + 0.0722 * (data[i * 4 + 2] ?? 0),
    );
    return greys.reduce((sum, grey) => sum + (1 - grey / 255), 0) / greys.length;
  };
  return { supports: inkFrom(0), qualifies: inkFrom(60), contradicts: inkFrom(120), mitigates: inkFrom(180) };
}
