import type { Head } from "../../layouts/frame.ts";
import type { SitePlugin } from "../eleventy.ts";
import { fileUrl, type UrlPath } from "../model/urls.ts";
import { buildSearchIndex, type IndexOptions, type RenderedPage } from "./build.ts";

/**
 * Indexes the pages that Eleventy has rendered, from memory, when all are written.
 * @param options `headOf`: head of the page at an address, `undefined` for what is no page
 */
export function searchPlugin(options: IndexOptions & { readonly headOf: (url: UrlPath) => Head | undefined }): SitePlugin {
  return (config) => {
    config.on("eleventy.after", async ({ results }) => {
      const pages = results.flatMap(({ url, content }): RenderedPage[] => {
        const whole = fileUrl(options.base, url.replace(/^\//, ""));
        const head = options.headOf(whole);
        return head === undefined ? [] : [{ url: whole, head, html: content }];
      });
      await buildSearchIndex(pages, options);
    });
  };
}
