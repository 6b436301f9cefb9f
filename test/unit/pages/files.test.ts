import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderText } from "../../../layouts/texts/render.ts";
import { planFiles } from "../../../plugins/pages/files.ts";
import { planPages } from "../../../plugins/pages/plan.ts";
import { policyHeader } from "../../../plugins/model/policy.ts";
import type { Site } from "../../../plugins/model/site.ts";
import { loadSite } from "../../../plugins/pipeline.ts";
import { articleRecord, dateOf, siteOf, termRecord, today } from "../../support/records.ts";
import { manyArticles, smallSite } from "../../support/planned-site.ts";

function textOf(site: Site, path: string): string {
  const file = planFiles(site).find((planned) => planned.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return renderText(file.content());
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

describe("feed of findings", () => {
  const feed = textOf(smallSite({ url: "https://host.test/guide" }), "findings.xml");

  test("lists the findings checked last, those of one day by id, at their places", () => {
    expect(all(feed, /<entry>\s*<id>(.*?)<\/id>/g)).toEqual([
      "https://host.test/guide/articles/fast/#fast-2",
      "https://host.test/guide/articles/fast/#fast-10",
      "https://host.test/guide/articles/slow/#slow-1",
      "https://host.test/guide/articles/slow/#slow-2",
    ]);
  });

  test("says in each entry how it bears on what, and by which source", () => {
    expect(all(feed, /<summary>([^<]*)<\/summary>/g)[0]).toBe(
      [
        "Supports: Speed",
        "Strength: Single study",
        "Studied in: Vision",
        "Holds for: Somewhere.",
        "But: Not always.",
        "Source: Author 2020 (read in the source)",
        "Checked: 24 Nov 2026",
      ].join("\n"),
    );
  });

  test("leaves the findings of drafts out", () => {
    expect(textOf(smallSite({ draft: true, drafts: true }), "findings.xml")).not.toContain("slow");
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
    [
      "# Guide",
      "",
      "> A guide.",
      "",
      "## Articles",
      "",
      "- [A \\[b\\] \\*c\\*](https://guide.test/articles/a/index.md): Summary of a.",
      "",
      "## Data",
      "",
      "- [findings.json](https://guide.test/findings.json): findings, one row per finding and term",
      "- [findings.csv](https://guide.test/findings.csv): the same rows as a table",
      "- [sources.json](https://guide.test/sources.json): sources, in CSL-JSON",
      "- [sources.bib](https://guide.test/sources.bib): sources, in BibTeX as written",
      "- [site.json](https://guide.test/site.json): axes, terms with verdicts and counts, articles, matrices, gaps, glossary",
      "- [findings.xml](https://guide.test/findings.xml): findings checked last, as a feed",
      "- [feed.xml](https://guide.test/feed.xml): articles reviewed last, as a feed",
      "",
      "## Optional",
      "",
      "- [Method](https://guide.test/method/)",
      "- [Glossary](https://guide.test/glossary/)",
      "",
    ].join("\n"),
  );
});

test("llms.txt holds each statement with its verdict, or why it has none", () => {
  expect(textOf(smallSite({ url: "https://host.test/guide" }), "llms.txt")).toContain(
    "## Benefits\n\n- [Speed](https://host.test/guide/benefit/speed/): “It is said of speed.” Too little evidence: 2 findings\n",
  );
});

test("llms.txt says how sure each verdict is", () => {
  const content = join(import.meta.dirname, "../../fixtures/second-site");
  const { site } = loadSite({ content, url: undefined, repository: undefined, today, drafts: false });
  expect(site && textOf(site, "llms.txt")).toContain(
    "Holds for two days in the cupboard, not for the cold. Confidence: low, because one kitchen looked, and one laboratory\n",
  );
});

test("llms.txt leaves drafts out", () => {
  expect(textOf(smallSite({ draft: true, drafts: true }), "llms.txt")).not.toContain("slow");
});

test("search/related.json holds the related articles of each article by address, best first, and none without any", () => {
  const terms = [termRecord({ axis: "benefit", slug: "speed" }), termRecord({ axis: "benefit", slug: "cost" })];
  const articles = [
    articleRecord({ slug: "a", tags: { benefit: ["speed", "cost"] } }),
    articleRecord({ slug: "b", tags: { benefit: ["speed"] } }),
    articleRecord({ slug: "c", tags: { benefit: ["speed", "cost"] } }),
    articleRecord({ slug: "d" }),
  ];
  expect(JSON.parse(textOf(siteOf({ site: { url: "https://guide.test/below/" }, terms, articles }), "search/related.json"))).toEqual({
    "articles/a/": ["articles/c/", "articles/b/"],
    "articles/b/": ["articles/a/", "articles/c/"],
    "articles/c/": ["articles/a/", "articles/b/"],
  });
});
