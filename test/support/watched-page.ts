import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Works with a page of its own context. @throws what a script threw or the content policy refused meanwhile */
export async function withWatchedPage<T>(browser: Browser, options: BrowserContextOptions, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  const refused: string[] = [];
  let result: T;
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => refused.push(error.message));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) refused.push(message.text());
    });
    result = await work(page);
  } finally {
    await context.close();
  }
  if (refused.length > 0) throw new Error(`refused by the policy, or thrown: ${refused.join("\n")}`);
  return result;
}
