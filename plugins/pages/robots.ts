import type { Site } from "../model/site.ts";
import { absoluteUrl, fileUrl } from "../model/urls.ts";

/** `robots.txt`: everything may be read, and where the sitemap is. */
export const robots = (site: Site): string => `User-agent: *
Allow: /

Sitemap: ${absoluteUrl(site.url, fileUrl(site.base, "sitemap.xml"))}
`;
