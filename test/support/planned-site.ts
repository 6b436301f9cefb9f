// Small linked sites for tests of what is planned from them.
import { linkSite } from "../../plugins/model/link.ts";
import type { SiteValues } from "../../plugins/model/schema/site.ts";
import type { Site } from "../../plugins/model/site.ts";
import {
  articleRecord,
  dateOf,
  findingFacts,
  gapRecord,
  glossaryRecord,
  heading,
  inline,
  openHtml,
  proseRecord,
  siteRecords,
  slugOf,
  sourceRecord,
  termRecord,
  today,
} from "./records.ts";
import { placeOn } from "../../plugins/model/issue.ts";

export interface SmallSite {
  readonly url?: string;
  readonly repository?: string;
  /** Whether the article `slow` is a draft. */
  readonly draft?: boolean;
  /** Whether drafts are published. */
  readonly drafts?: boolean;
  readonly reading?: SiteValues["reading"];
}

/** Two articles, two benefits that cross two applications, four findings, a cited and an uncited source. */
export function smallSite({ url, repository, draft = false, drafts = false, reading = [] }: SmallSite = {}): Site {
  const fast = "articles/fast.md";
  const slow = "articles/slow.md";
  const records = siteRecords({
    site: { reading },
    home: proseRecord("index.md", { segments: [{ kind: "html", html: openHtml("<p>Welcome.</p>") }] }),
    terms: [
      termRecord({
        axis: "benefit",
        slug: "speed",
        values: { label: "Speed", order: 1, synonyms: ["pace"], formerly: [slugOf("swiftness")] },
      }),
      termRecord({ axis: "benefit", slug: "thrift", values: { label: "Thrift", order: 2 } }),
      termRecord({ axis: "application", slug: "sorting", values: { label: "Sorting", order: 1 } }),
      termRecord({ axis: "application", slug: "vision", values: { label: "Vision", order: 2 } }),
    ],
    articles: [
      articleRecord({
        slug: "fast",
        tags: { benefit: ["speed"], application: ["vision", "sorting"] },
        values: { title: "Fast & <loose>", reviewed: dateOf("2026-06-01"), formerly: [slugOf("quick")] },
        body: {
          words: 900,
          headings: [heading("Protocol", placeOn(fast, 12)), heading("Detail", placeOn(fast, 14), 3)],
          findings: [
            findingFacts("fast-10", { file: fast, bears: { supports: ["sorting"], contradicts: ["speed"] }, scope: ["vision"] }),
            findingFacts("fast-2", {
              file: fast,
              bears: { supports: ["speed"] },
              scope: ["vision"],
              facts: { caveat: inline("Not always.") },
            }),
          ],
        },
      }),
      articleRecord({
        slug: "slow",
        tags: { benefit: ["thrift"] },
        values: { reviewed: dateOf("2025-01-01"), statement: "Slow is cheap.", draft },
        body: {
          findings: [
            findingFacts("slow-1", { file: slow, bears: { qualifies: ["article"] }, scope: ["speed", "vision"] }),
            findingFacts("slow-2", { file: slow, bears: { mitigates: ["thrift"] } }),
          ],
        },
      }),
    ],
    sources: [sourceRecord("key2020"), sourceRecord("unused2021", { year: 2021 })],
    glossary: [glossaryRecord("Élan"), glossaryRecord("4D"), glossaryRecord("entropy", { article: slugOf("fast") })],
    gaps: [gapRecord(["speed", "sorting"])],
  });
  return linkSite(records, { today, drafts, ...(url !== undefined && { url }), ...(repository !== undefined && { repository }) });
}

/** `count` articles, `a-1` and so on, each with one finding for the same benefit in the same application. */
export function manyArticles(count: number): Site {
  const records = siteRecords({
    terms: [
      termRecord({ axis: "benefit", slug: "speed", values: { label: "Speed" } }),
      termRecord({ axis: "application", slug: "vision", values: { label: "Vision" } }),
    ],
    articles: Array.from({ length: count }, (_, i) => {
      const slug = `a-${i + 1}`;
      return articleRecord({
        slug,
        tags: { benefit: ["speed"], application: ["vision"] },
        values: { title: `Article ${String(i + 1).padStart(4, "0")}` },
        body: {
          findings: [findingFacts(`f-${i + 1}`, { file: `articles/${slug}.md`, bears: { supports: ["speed"] }, scope: ["vision"] })],
        },
      });
    }),
    sources: [sourceRecord("key2020")],
  });
  return linkSite(records, { today, drafts: false });
}
