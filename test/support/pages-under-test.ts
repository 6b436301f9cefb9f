import type { Page } from "playwright-core";
import { inject } from "vitest";

/** A site as the browser tests see it. */
export interface SiteUnderTest {
  readonly name: string;
  readonly address: string;
  readonly folder: string;
  /** One page of each kind, as paths from the address. */
  readonly pages: readonly string[];
  /** A long article. */
  readonly article: string;
}

const shared = ["", "articles/", "matrix/", "findings/", "sources/", "glossary/", "method/", "search/", "404.html"];

/** The second site and the guide, built once for all browser tests. */
export const sites: readonly SiteUnderTest[] = [
  {
    name: "the second site",
    address: inject("secondSite"),
    folder: inject("secondFolder"),
    pages: [
      ...shared,
      "articles/keeping-bread/",
      "articles/first-loaf/",
      "articles/rye-and-acid/",
      "articles/spelt-tears/",
      "articles/resting-the-dough/",
      "technique/sourdough/",
      "technique/",
      "matrix/technique-by-grain/",
      "technique/sourdough/wheat/",
      "sources/crumb2024/",
    ],
    article: "articles/keeping-bread/",
  },
  {
    name: "the guide",
    address: inject("guide"),
    folder: inject("guideFolder"),
    pages: [
      ...shared,
      "articles/robustness-to-noise-and-natural-shift/",
      "articles/what-is-a-large-scale-model/",
      "benefit/increased-robustness/",
      "challenge/",
      "matrix/benefit-by-application/",
      "matrix/benefit-by-application/data-quality/",
      "data/imagenet-and-imagenetv2/",
      "benefit/increased-robustness/computer-vision/",
      "sources/taori2020measuring/",
    ],
    article: "articles/robustness-to-noise-and-natural-shift/",
  },
];

/** Opens every page of a site after the other and collects what is found there, each behind the path of its page. */
export async function findOnPages(
  page: Page,
  { address, pages }: SiteUnderTest,
  find: (path: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(address + path);
    found.push(...(await find(path)).map((each) => `${path}: ${each}`));
  }
  return found;
}
