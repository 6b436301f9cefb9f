// Eleventy sees one virtual template and a list of addresses: no file of the content folder, and a page only while it is written.
import { setImmediate } from "node:timers/promises";
import type { Page, PlannedPage } from "../../layouts/page.ts";
import type { SitePlugin } from "../eleventy.ts";
import { outputPath, type UrlPath } from "../model/urls.ts";

interface PageData {
  /** Address of the page to write. */
  readonly address: UrlPath;
}

/**
 * Lets Eleventy write the planned pages.
 * @param pages all pages, no two at one address
 * @param render makes the HTML of a page
 * @param base path that the site lives below; files are written without it
 */
export const pagesPlugin =
  (pages: readonly PlannedPage[], render: (page: Page) => string, base: UrlPath): SitePlugin =>
  (config) => {
    let rendered = 0;
    const planned = new Map(pages.map((page) => [page.url, page]));
    config.addGlobalData("addresses", [...planned.keys()]);
    config.addTemplate("page.11ty.js", {
      data: {
        pagination: { data: "addresses", size: 1, alias: "address" },
        permalink: ({ address }: PageData) => `/${outputPath(base, address)}`,
        eleventyExcludeFromCollections: true,
      },
      render: async ({ address }: PageData) => {
        // Eleventy renders all pages in one go; the indexing process hears of them only in a turn of the event loop.
        if ((rendered += 1) % 20 === 0) await setImmediate();
        const page = planned.get(address);
        if (page === undefined) throw new Error(`no page is planned at ${address}`);
        return render(page.make());
      },
    });
  };
