import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { withWatchedPage } from "../support/watched-page.ts";

const home = inject("secondSite");
const article = `${home}articles/first-loaf/`;
const long = `${inject("guide")}articles/what-is-a-large-scale-model/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const wide = { viewport: { width: 1280, height: 900 } };

describe.each([wide, { viewport: { width: 375, height: 667 } }])("on this page, $viewport.width px", (options) => {
  const current = (page: Page) =>
    page.locator('.contents a[aria-current="location"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")));

  test("scrolling to a heading marks its link and no other, at the end of the page the last", async () => {
    await withWatchedPage(browser, options, async (page) => {
      await page.goto(long);
      const links = await page.locator(".contents a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(4);
      expect(await current(page)).toEqual([links[0]]);
      let reached = 0;
      for (const link of links) {
        const atTop = await page.locator(link).evaluate((heading) => {
          heading.scrollIntoView({ block: "start" });
          return heading.getBoundingClientRect().top < 100;
        });
        if (!atTop) continue;
        await expect.poll(() => current(page)).toEqual([link]);
        reached += 1;
      }
      expect(reached).toBeGreaterThan(3);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect.poll(() => current(page)).toEqual([links.at(-1)]);
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => current(page)).toEqual([links[0]]);
    });
  });
});

test("at the end of a page the last section is marked, though its heading stands far below the top of a high window", async () => {
  await withWatchedPage(browser, { viewport: { width: 1280, height: 3000 } }, async (page) => {
    await page.goto(long);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const last = page.locator(".contents a").last();
    const top = await page.locator((await last.getAttribute("href")) ?? "").evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(600);
    await expect.poll(() => last.getAttribute("aria-current")).toBe("location");
    expect(await page.locator('.contents a[aria-current="location"]').count()).toBe(1);
  });
});

const withClipboard = { ...wide, permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.getByRole("status");

describe("copying", () => {
  test("a heading has a link beside it, outside its name, that copies its address and follows it", async () => {
    await withWatchedPage(browser, withClipboard, async (page) => {
      await page.goto(article);
      const heading = page.getByRole("heading", { name: "How the rest works", exact: true });
      const link = page.getByRole("link", { name: "Link to section: How the rest works", exact: true });
      expect(await heading.locator("a").count()).toBe(0);
      await link.click();
      await expect.poll(() => status(page).textContent()).toBe("Link copied");
      expect(await clipboard(page)).toBe(`${article}#s-how-the-rest-works`);
      expect(page.url()).toBe(`${article}#s-how-the-rest-works`);
    });
  });

  test("the link of a heading is seen on hover and on focus, and lies beside its heading", async () => {
    await withWatchedPage(browser, wide, async (page) => {
      await page.goto(article);
      const heading = page.getByRole("heading", { name: "How the rest works", exact: true });
      const link = page.getByRole("link", { name: "Link to section: How the rest works", exact: true });
      const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
      expect(await opacity()).toBe("0");
      await heading.hover();
      expect(await opacity()).toBe("1");
      const [text, sign] = [await heading.boundingBox(), await link.boundingBox()];
      expect(Math.abs((text?.y ?? 0) + (text?.height ?? 0) - (sign?.y ?? 0) - (sign?.height ?? 0))).toBeLessThan(2);
      await page.locator("h1").hover();
      await link.focus();
      expect(await opacity()).toBe("1");
    });
  });

  test("where nothing hovers the links of headings are always seen", async () => {
    await withWatchedPage(browser, { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true }, async (page) => {
      await page.goto(article);
      const opacities = await page.locator(".heading-link").evaluateAll((links) => links.map((link) => getComputedStyle(link).opacity));
      expect(new Set(opacities)).toEqual(new Set(["1"]));
    });
  });

  test("the id of a finding copies the finding's address", async () => {
    await withWatchedPage(browser, withClipboard, async (page) => {
      await page.goto(article);
      await page.getByRole("link", { name: "Copy link to LOAF-1", exact: true }).click();
      await expect.poll(() => status(page).textContent()).toBe("Link copied");
      expect(await clipboard(page)).toBe(`${article}#loaf-1`);
    });
  });

  test("code is copied as it stands", async () => {
    await withWatchedPage(browser, withClipboard, async (page) => {
      await page.goto(`${home}articles/resting-the-dough/`);
      await page.getByRole("button", { name: "Copy", exact: true }).first().click();
      await expect.poll(() => status(page).textContent()).toBe("Copied");
      expect(await clipboard(page)).toBe(await page.locator("main pre").first().textContent());
    });
  });

  test("a source's entry is copied too", async () => {
    await withWatchedPage(browser, withClipboard, async (page) => {
      await page.goto(`${home}sources/crumb2024/`);
      await page.locator("main").getByRole("button", { name: "Copy", exact: true }).first().click();
      await expect.poll(() => clipboard(page)).toMatch(/^@\w+\{crumb2024,/);
    });
  });

  test("a clipboard that refuses is said, with what to do instead", async () => {
    await withWatchedPage(browser, wide, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await page.goto(article);
      await page.getByRole("link", { name: "Link to section: How the rest works" }).click();
      await expect.poll(() => status(page).textContent()).toBe("Could not copy. Select the text and copy it by hand");
    });
  });

  test("without script no control for copying is there", async () => {
    await withWatchedPage(browser, { ...wide, javaScriptEnabled: false }, async (page) => {
      await page.goto(article);
      expect(await page.locator(".heading-link, .copy").count()).toBe(0);
    });
  });
});

test("a page is as high with script as without", async () => {
  const heights: number[] = [];
  for (const javaScriptEnabled of [true, false]) {
    await withWatchedPage(browser, { ...wide, javaScriptEnabled }, async (page) => {
      await page.goto(article);
      heights.push((await page.locator("main").boundingBox())?.height ?? 0);
    });
  }
  expect(heights[0]).toBe(heights[1]);
});

test("what is folded away is opened for print and folded again", async () => {
  await withWatchedPage(browser, wide, async (page) => {
    await page.goto(`${home}articles/rye-and-acid/`);
    const folded = page.locator("main details:not([open])");
    const count = await folded.count();
    expect(count).toBeGreaterThan(0);
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        document.documentElement.dataset["folded"] = String(document.querySelectorAll("main details:not([open])").length);
      });
    });
    await page.pdf();
    expect(await page.locator("html").getAttribute("data-folded")).toBe("0");
    expect(await folded.count()).toBe(count);
  });
});
