import { escapeHtml } from "../model/html.ts";
import type { Site } from "../model/site.ts";
import { absoluteUrl } from "../model/urls.ts";
import { planOpenPages } from "./plan.ts";

/** `sitemap.xml`: every page but those that are hidden. Without dates: none that we hold says when a page last changed. */
export function sitemap(site: Site): string {
  const urls = planOpenPages(site).map(({ url }) => `  <url><loc>${escapeHtml(absoluteUrl(site.url, url))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("")}</urlset>
`;
}
