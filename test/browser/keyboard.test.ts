import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { sites } from "../support/pages-under-test.ts";
import { withWatchedPage } from "../support/watched-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const wide = { width: 1280, height: 900 };
const narrow = { width: 375, height: 667 };

describe("the keyboard", () => {
  test("first meets the link to the content, which moves into it", async () => {
    await withWatchedPage(browser, { viewport: wide }, async (page) => {
      for (const { address, article } of sites) {
        await page.goto(address + article);
        await page.keyboard.press("Tab");
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
        await page.keyboard.press("Enter");
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("page-main");
      }
    });
  });

  test.for([narrow, wide])(
    "reaches every link, field and button once, in order and back, each in a ring that the header leaves in sight, at $width px",
    async (viewport) => {
      await withWatchedPage(browser, { viewport }, async (page) => {
        for (const path of [
          "",
          "articles/first-loaf/",
          "articles/spelt-tears/",
          "technique/sourdough/",
          "matrix/technique-by-grain/",
          "sources/crumb2024/",
          "findings/",
          "search/",
        ]) {
          await page.goto(inject("secondSite") + path, { waitUntil: "networkidle" });
          // The filter gets its long lists once it is used.
          if (path === "findings/") {
            await page.locator("#page-filter").dispatchEvent("focusin");
            await page
              .locator("summary", { hasText: /^Choose from/ })
              .first()
              .waitFor({ state: "attached" });
          }
          const count = await page.evaluate(numberStops);
          const forward: Stop[] = [];
          for (let i = 0; i < count; i += 1) {
            await page.keyboard.press("Tab");
            forward.push(await page.evaluate(stopAtHand));
          }
          const numbers = forward.map(({ number }) => number);
          expect(numbers, path).toEqual(Array.from({ length: count }, (_, i) => i));
          const back = forward.slice(-1);
          for (let i = 1; i < count; i += 1) {
            await page.keyboard.press("Shift+Tab");
            back.push(await page.evaluate(stopAtHand));
          }
          expect(
            back.map(({ number }) => number),
            path,
          ).toEqual(numbers.toReversed());
          // Backwards the page scrolls up, where the header could cover what has the focus.
          const troubles = [...forward, ...back].map(({ trouble }) => trouble).filter((trouble) => trouble !== "");
          expect(troubles, path).toEqual([]);
        }
      });
    },
  );
});

interface Stop {
  readonly number: number;
  /** What is wrong with its ring, or with where it stands. */
  readonly trouble: string;
}

/** Numbers what the keyboard has to reach, in the order of the document; of radio buttons with one name the first. */
function numberStops(): number {
  const groups = new Set<string>();
  const stops = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter(
    (element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled")) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      const isFirst = element.checked || (!document.querySelector(`input[name="${element.name}"]:checked`) && !groups.has(element.name));
      groups.add(element.name);
      return isFirst;
    },
  );
  stops.forEach((element, i) => element.setAttribute("data-stop", String(i)));
  return stops.length;
}

function stopAtHand(): Stop {
  const element = document.activeElement;
  if (element === null) return { number: -1, trouble: "nothing has the focus" };
  const name = `${element.tagName} ${(element.textContent ?? "").trim().slice(0, 30)}`;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const probe = document.body.appendChild(document.createElement("span"));
  probe.style.color = "var(--focus)";
  const isRing = outlineStyle === "solid" && outlineWidth === "3px" && outlineColor === getComputedStyle(probe).color;
  probe.remove();
  const header = document.querySelector("header")?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const isCovered =
    header !== undefined && element.closest("header, .skip") === null && box.bottom <= header.bottom && header.top >= 0 && box.bottom > 0;
  const isOutside = box.bottom <= 0 || box.top >= innerHeight;
  const trouble = [
    isRing ? "" : `${name} has the outline ${outlineWidth} ${outlineStyle} ${outlineColor}`,
    isCovered ? `${name} is under the header` : "",
    isOutside ? `${name} is out of sight` : "",
  ];
  return { number: Number(element.getAttribute("data-stop") ?? -1), trouble: trouble.filter(Boolean).join("; ") };
}
