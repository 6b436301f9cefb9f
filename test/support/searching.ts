import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "playwright-core";
import type { Answer, SearchOptions } from "../../layouts/client/search/result.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const themes = ["light", "dark"] as const;

/** The search dialog of an open page. */
export const dialogOn = (page: Page) => ({
  field: page.locator("dialog[open] input"),
  options: page.locator("dialog [role=option]"),
  selected: page.locator("dialog [role=option][aria-selected=true]"),
  groups: page.locator("dialog [role=group]"),
  status: page.locator("dialog [role=status]"),
  notes: page.locator("dialog .search-notes p"),
  ways: page.locator("dialog .search-ways"),
  all: page.locator("dialog .search-all"),
});

/** Opens the search dialog of a page by the key /. */
export async function openDialog(page: Page, address: string): Promise<ReturnType<typeof dialogOn>> {
  await page.goto(address);
  await page.keyboard.press("/");
  const dialog = dialogOn(page);
  await dialog.field.waitFor();
  return dialog;
}

/** Waits until a status says a text. */
export const says = (status: Locator, text: string | RegExp): Promise<void> => status.filter({ hasText: text }).waitFor();

/** Asks the engine of an open page, as text: a bundler of tests would turn `import()` in a function into a call of its own. */
export const askEngine = <T>(page: Page, base: string, call: string): Promise<T> =>
  page.evaluate<T>(`import(document.documentElement.dataset.base + "search/engine.js")
    .then(({ createSearch }) => createSearch({ base: ${JSON.stringify(base)} }))${call}`);

/** What the engine of an open page answers. */
export const answerOf = (page: Page, text: string, options: SearchOptions = {}): Promise<Answer> =>
  askEngine(
    page,
    new URL(page.url()).pathname.replace(/^(\/[^/]+\/).*$/, "$1"),
    `.then((engine) => engine.search(${JSON.stringify(text)}, ${JSON.stringify(options)}))`,
  );

/** What axe objects to on an open page that was opened with `bypassCSP`. */
export async function objections(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[] }[] }[] }>("axe.run()");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.flatMap(({ target }) => target).join(", ")}`);
}
