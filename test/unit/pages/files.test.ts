import { describe, expect, test } from "vitest";
import { planFiles } from "../../../plugins/pages/files.ts";
import { planPages } from "../../../plugins/pages/plan.ts";
import { policyHeader } from "../../../plugins/model/policy.ts";
import type { Site } from "../../../plugins/model/site.ts";
import { articleRecord, dateOf, siteOf } from "../../support/records.ts";
import { manyArticles, smallSite } from "../../support/planned-site.ts";

function textOf(site: Site, path: string): string {
  const file = planFiles(site).find((planned) => planned.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file.text;
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);

describe("sitemap", () => {
  test("lists exactly the pages that are not hidden, drafts left out", () => {
    const site = smallSite({ draft: true, drafts: true });
    const open = planPages(site)
      .map(({ make }) => make())
      .filter(({ head }) => !head.hidden);
    expect(all(textOf(site, "sitemap.xml"), /<loc>(.*?)<\/loc>/g)).toEqual(open.map(({ head }) => head.canonical));
  });

  test("holds page 2 of a long list", () => {
    expect(textOf(manyArticles(101), "sitemap.xml")).toContain("<loc>https://guide.test/articles/page/2/</loc>");
  });

  test("escapes what XML reads as markup", () => {
    expect(textOf(smallSite({ url: "https://host.test/a&b/" }), "sitemap.xml")).toContain("<loc>https://host.test/a&amp;b/</loc>");
  });
});

describe("feed", () => {
  test("lists the articles reviewed last first, and is as new as the newest", () => {
    const feed = textOf(smallSite(), "feed.xml");
    expect(all(feed, /<title>(.*?)<\/title>/g)).toEqual(["Guide", "Fast &amp; &lt;loose&gt;", "Article slow"]);
    expect(all(feed, /<updated>(.*?)<\/updated>/g)).toEqual(["2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "2025-01-01T00:00:00Z"]);
  });

  test("holds 50 articles at most, those of one day by slug", () => {
    const ids = all(textOf(manyArticles(60), "feed.xml"), /<entry>\s*<id>(.*?)<\/id>/g);
    expect(ids).toHaveLength(50);
    expect(ids).toEqual(ids.toSorted());
  });

  test("leaves drafts out, and of a site without articles does not ask the clock", () => {
    expect(textOf(smallSite({ draft: true, drafts: true }), "feed.xml")).not.toContain("slow");
    expect(textOf(siteOf(), "feed.xml")).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });

  test("names itself and the site below the path of its url", () => {
    const feed = textOf(smallSite({ url: "https://host.test/guide" }), "feed.xml");
    expect(all(feed, /href="(.*?)"/g).slice(0, 2)).toEqual(["https://host.test/guide/", "https://host.test/guide/feed.xml"]);
  });
});

test("robots.txt names the sitemap", () => {
  expect(textOf(smallSite({ url: "https://host.test/guide" }), "robots.txt")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://host.test/guide/sitemap.xml\n",
  );
});

test("_headers gives every file below the path the policy and the other headers", () => {
  const [pattern, ...lines] = textOf(smallSite({ url: "https://host.test/guide" }), "_headers")
    .trimEnd()
    .split("\n");
  expect(pattern).toBe("/guide/*");
  expect(lines.slice(0, 5)).toEqual([
    `  Content-Security-Policy: ${policyHeader()}`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: strict-origin-when-cross-origin",
    "  Cross-Origin-Opener-Policy: same-origin",
    "  Cross-Origin-Resource-Policy: same-origin",
  ]);
  expect(lines[5]).toMatch(/^ {2}Permissions-Policy: (?:[a-z-]+=\(\)(?:, |$))+$/);
  expect(lines).toHaveLength(6);
});

test("_redirects leads each former address to the present one", () => {
  expect(textOf(smallSite({ url: "https://host.test/guide" }), "_redirects")).toBe(
    "/guide/articles/quick/ /guide/articles/fast/ 301\n/guide/benefit/swiftness/ /guide/benefit/speed/ 301\n",
  );
});

test("llms.txt lists the articles in reading order, with what Markdown would read as markup escaped", () => {
  const site = siteOf({ articles: [articleRecord({ slug: "a", values: { title: "A [b] *c*", reviewed: dateOf("2026-01-01") } })] });
  expect(textOf(site, "llms.txt")).toBe(
    "# Guide\n\n> A guide.\n\n## Articles\n\n- [A \\[b\\] \\*c\\*](https://guide.test/articles/a/): Summary of a.\n",
  );
});

test("llms.txt leaves drafts out", () => {
  expect(textOf(smallSite({ draft: true, drafts: true }), "llms.txt")).not.toContain("slow");
});
