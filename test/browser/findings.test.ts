import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { FindingsIndex, IndexedFinding } from "../../layouts/findings-index.ts";
import { relations, strengths } from "../../plugins/model/evidence.ts";
import { launchChromium } from "../support/chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = `${inject("guide")}findings/`;
const index: FindingsIndex = JSON.parse(readFileSync(join(inject("guideFolder"), "findings/index.json"), "utf8"));
const { findings } = index;
const total = findings.length;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Opens the findings page and closes it; nothing may go wrong on it meanwhile. */
async function onFindings(query: string, work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const trouble: string[] = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(error.message));
    await page.goto(address + query);
    await work(page);
  } finally {
    await context.close();
  }
  expect(trouble).toEqual([]);
}

const form = (page: Page) => page.getByRole("form", { name: "Filter" });
const choice = (page: Page, facet: string, name: string) => form(page).getByRole("group", { name: facet, exact: true }).getByLabel(name);
const status = (page: Page, text: string) => page.locator("main [role=status]", { hasText: new RegExp(`^${text}$`) }).waitFor();
const idsOf = async (page: Page) => (await page.locator("main .finding-id").allInnerTexts()).map((id) => id.toLowerCase());
/** Ids of the findings that a choice leaves, those that are shown on request included. */
async function allIdsOf(page: Page): Promise<readonly string[]> {
  const more = page.getByRole("button", { name: /^Show \d+ more/ });
  while (await more.isVisible()) await more.click();
  return idsOf(page);
}
const chips = (page: Page) =>
  page
    .locator(".filter-chosen button")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent));
const queryOf = (page: Page) => new URL(page.url()).search;

const termAt = (label: string): number => index.terms.findIndex((term) => term.label === label);
const holds = (label: string) => (finding: IndexedFinding) =>
  finding.scope.includes(termAt(label)) || finding.bears.some(([, term]) => term === termAt(label));
const qualifies = (label: string) => (finding: IndexedFinding) =>
  finding.bears.some(([relation, term]) => relations[relation] === "qualifies" && term === termAt(label));

test("each number beside a value is the number of findings that have it", async () => {
  await onFindings("", async (page) => {
    const numbers = await form(page).locator("fieldset:not([hidden]) label").allInnerTexts();
    const expected = [
      ...relations.map((_, place) => findings.filter(({ bears }) => bears.some(([relation]) => relation === place)).length),
      ...index.axes.flatMap((__, axis) =>
        index.terms.filter((term) => term.axis === axis).map(({ label }) => findings.filter(holds(label)).length),
      ),
      ...strengths.map((_, place) => findings.filter(({ strength }) => strength === place).length),
      ...[0, 1, 2].map((place) => findings.filter(({ seen }) => seen === place).length),
    ];
    expect(numbers.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]))).toEqual(expected);
  });
});

test("choosing values narrows the list, and chips, boxes, numbers and address agree after each change", async () => {
  await onFindings("", async (page) => {
    const robust = findings.filter(holds("Increased robustness"));
    await choice(page, "Benefit", "Increased robustness").check();
    await status(page, `${robust.length} of ${total} findings`);
    expect(queryOf(page)).toBe("?benefit=increased-robustness");
    expect(await chips(page)).toEqual(["Remove Increased robustness", "Clear all"]);
    expect((await allIdsOf(page)).toSorted()).toEqual(robust.map(({ id }) => id).toSorted());

    const both = robust.filter(qualifies("Increased robustness"));
    expect(both.length).toBeGreaterThan(1);
    expect(await choice(page, "Relation", "Qualifies").locator("xpath=..").innerText()).toContain(`(${both.length})`);
    await choice(page, "Relation", "Qualifies").check();
    await status(page, `${both.length} of ${total} findings`);
    expect(queryOf(page)).toBe("?relation=qualifies&benefit=increased-robustness");
    expect(await chips(page)).toEqual(["Remove Qualifies", "Remove Increased robustness", "Clear all"]);
    expect((await allIdsOf(page)).toSorted()).toEqual(both.map(({ id }) => id).toSorted());

    await page.getByRole("button", { name: "Remove Increased robustness" }).click();
    const qualifying = findings.filter(({ bears }) => bears.some(([relation]) => relations[relation] === "qualifies"));
    await status(page, `${qualifying.length} of ${total} findings`);
    expect(await choice(page, "Benefit", "Increased robustness").isChecked()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Clear all");

    await page.getByRole("button", { name: "Clear all" }).click();
    await status(page, `${total} findings, by article`);
    expect(queryOf(page)).toBe("");
    expect(await form(page).locator("input:checked").count()).toBe(0);
    expect(await page.locator(".findings-list").isVisible()).toBe(true);
    expect(await chips(page)).toEqual([]);
  });
});

test("an address brings back what was chosen, and back and forward move between choices", async () => {
  const source = index.sources.findIndex((_, place) => findings.filter(({ sources }) => sources.includes(place)).length > 1);
  const cited = findings.filter(({ sources }) => sources.includes(source));
  const { slug = "", label = "" } = index.sources[source] ?? {};
  await onFindings(`?source=${slug}&strength=nonsense&sort=id`, async (page) => {
    await status(page, `${cited.length} of ${total} findings`);
    expect(await allIdsOf(page)).toEqual(cited.map(({ id }) => id));
    expect(await chips(page)).toEqual([`Remove ${label}`, "Clear all"]);
    expect(await page.getByLabel("Sort").inputValue()).toBe("id");

    await form(page).getByLabel("Words in the finding").fill("no such words anywhere");
    await status(page, `0 of ${total} findings`);
    expect(await page.locator(".filter-none").innerText()).toBe("No finding has all of these. Remove one:");
    await page.getByRole("button", { name: "Remove “no such words anywhere”" }).click();
    await status(page, `${cited.length} of ${total} findings`);

    await page.goBack();
    await status(page, `0 of ${total} findings`);
    expect(await form(page).getByLabel("Words in the finding").inputValue()).toBe("no such words anywhere");
    await page.goForward();
    await status(page, `${cited.length} of ${total} findings`);
  });
});

test("findings are shown fifty at a time, and the focus goes to the first of those that were added", async () => {
  const strong = findings.filter(({ seen }) => seen === 0);
  expect(strong.length).toBeGreaterThan(50);
  await onFindings("?seen=primary&sort=strength", async (page) => {
    await status(page, `${strong.length} of ${total} findings`);
    expect(await page.locator(".filter-results article").count()).toBe(50);
    await page.getByRole("button", { name: `Show ${Math.min(50, strong.length - 50)} more` }).click();
    const shown = await idsOf(page);
    expect(shown).toHaveLength(Math.min(100, strong.length));
    expect((await page.evaluate(() => document.activeElement?.textContent ?? "")).toLowerCase()).toBe(shown[50]);
    const order = shown.map((id) => findings.find((finding) => finding.id === id)?.strength ?? -1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

test("in a narrow window the filter is opened by its button, says how much is chosen, and has nothing that axe objects to", async () => {
  await onFindings(
    "?relation=contradicts",
    async (page) => {
      const open = page.getByRole("button", { name: "Filter (1)" });
      expect(await form(page).isVisible()).toBe(false);
      await open.click();
      await form(page).waitFor();
      await form(page)
        .getByText(/^Choose from/)
        .last()
        .click();
      await page.evaluate(axe);
      const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>("axe.run()");
      expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
      await form(page).getByRole("button", { name: "Close" }).click();
      expect(await form(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
    { viewport: { width: 320, height: 700 }, bypassCSP: true },
  );
});

test("what the filter needs is loaded when it is used, not before", async () => {
  const asked: string[] = [];
  await onFindings("", async (page) => {
    page.on("request", (request) => request.resourceType() === "fetch" && asked.push(new URL(request.url()).pathname));
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    await form(page).getByLabel("Words in the finding").focus();
    await form(page)
      .getByText(/^Choose from/)
      .first()
      .waitFor();
    expect(asked).toEqual([new URL(`${address}index.json`).pathname]);
  });
});

test("the number of findings is said once a reader pauses, and not at each key", async () => {
  await onFindings("", async (page) => {
    const field = form(page).getByLabel("Words in the finding");
    await page.waitForLoadState("networkidle");
    await page.clock.install();
    await field.focus();
    await form(page)
      .getByText(/^Choose from/)
      .first()
      .waitFor();
    await page.clock.pauseAt(Date.now() + 60_000);
    const said = page.locator("main [role=status]").first();
    await said.evaluate((element) => {
      new MutationObserver(() => {
        document.documentElement.dataset["said"] = `${document.documentElement.dataset["said"] ?? ""}[${element.textContent}]`;
      }).observe(element, { childList: true });
    });
    for (const key of "shift") {
      await field.press(key);
      await page.clock.runFor(400);
    }
    expect(await page.locator("html").getAttribute("data-said")).toBeNull();
    await page.clock.runFor(500);
    await expect.poll(() => said.textContent()).toMatch(/^\d+ of \d+ findings$/);
    expect(await page.locator("html").getAttribute("data-said")).toBe(`[${await said.textContent()}]`);
  });
});

test("without JavaScript there is no filter, and the list with ways to each term is on the page", async () => {
  await onFindings(
    "",
    async (page) => {
      expect(
        await page.locator("#page-filter, .filter-open").evaluateAll((all) => all.filter((each) => each.checkVisibility()).length),
      ).toBe(0);
      expect(await page.locator("main .finding-id").count()).toBe(Math.min(60, total));
      await page.getByText("Jump to").click();
      expect(await page.locator(".jump a").count()).toBe(index.terms.length);
    },
    { javaScriptEnabled: false },
  );
});

test("what is chosen before the script has come stays chosen, beside what the address asks for", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    let come = (): void => {};
    const clicked = new Promise<void>((done) => (come = done));
    await page.route(/\/assets\/findings-/, async (route) => {
      await clicked;
      await route.continue();
    });
    await page.goto(`${address}?relation=qualifies`, { waitUntil: "commit" });
    await choice(page, "Benefit", "Increased robustness").check();
    come();
    const both = findings.filter(qualifies("Increased robustness"));
    await status(page, `${both.length} of ${total} findings`);
    expect(await choice(page, "Benefit", "Increased robustness").isChecked()).toBe(true);
    expect(queryOf(page)).toBe("?relation=qualifies&benefit=increased-robustness");
  } finally {
    await context.close();
  }
});

test("a value chosen while years are not there yet keeps the year of the address", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    let come = (): void => {};
    const clicked = new Promise<void>((done) => (come = done));
    const asked = page.waitForRequest(/findings\/index\.json/);
    await page.route(/findings\/index\.json/, async (route) => {
      await clicked;
      await route.continue();
    });
    await page.goto(`${address}?year=2023`, { waitUntil: "commit" });
    await asked;
    await choice(page, "Relation", "Qualifies").check();
    come();
    await page.locator(".filter-chosen button").first().waitFor();
    expect(queryOf(page)).toBe("?relation=qualifies&year=2023");
    expect(await chips(page)).toEqual(["Remove Qualifies", "Remove 2023", "Clear all"]);
  } finally {
    await context.close();
  }
});
