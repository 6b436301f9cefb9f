import type { Site } from "../model/site.ts";
import { feed } from "./feed.ts";
import { headers } from "./headers.ts";
import { llms } from "./llms.ts";
import { redirects } from "./redirects.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** A text file of the site that is no page; `path` counts from the output folder. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** The files for machines and hosts. Pure: equal sites give equal bytes. */
export const planFiles = (site: Site): readonly PlannedFile[] => [
  { path: "sitemap.xml", text: sitemap(site) },
  { path: "feed.xml", text: feed(site) },
  { path: "robots.txt", text: robots(site) },
  { path: "llms.txt", text: llms(site) },
  { path: "_headers", text: headers(site) },
  { path: "_redirects", text: redirects(site) },
  // Keeps GitHub Pages from passing over files that start with an underscore.
  { path: ".nojekyll", text: "" },
];
