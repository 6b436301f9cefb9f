import { describe, expect, test } from "vitest";
import { error, placeOn, startOf, type Issue } from "../../../plugins/model/issue.ts";
import { checkSite } from "../../../plugins/rules/check.ts";
import { articleRecord, cite, findingFacts, heading, link, siteOf, sourceRecord, termRecord } from "../../support/records.ts";

const rulesOf = (issues: readonly Issue[]): string[] => issues.map(({ rule }) => rule);

const speed = termRecord({ axis: "benefit", slug: "speed" });
const complete = (slug: string, id: string) =>
  articleRecord({
    slug,
    tags: { benefit: ["speed"] },
    body: { findings: [findingFacts(id, { file: `articles/${slug}.md`, bears: { supports: ["speed"] } })] },
  });

describe("a site", () => {
  test("without a mistake gives no issue", () => {
    const a = complete("a", "x-01");
    const b = articleRecord({ slug: "b", tags: { benefit: ["speed"] }, body: { links: [link("a.md", placeOn("articles/b.md", 9))] } });
    const back = { ...a, body: { ...a.body, links: [link("b.md", placeOn("articles/a.md", 9))] } };
    expect(checkSite(siteOf({ articles: [back, b], terms: [speed], sources: [sourceRecord("key2020")] }))).toEqual([]);
  });

  test("gives the issues of all its files, sorted by place", () => {
    const issues = checkSite(
      siteOf({
        articles: [
          articleRecord({ slug: "b", tags: { benefit: ["sped"] }, at: { "benefit.0": placeOn("articles/b.md", 4, 11, 4) } }),
          articleRecord({ slug: "a", tags: { benefit: ["speed"] }, body: { links: [link("bb.md", placeOn("articles/a.md", 9, 2, 5))] } }),
        ],
        terms: [speed],
      }),
    );
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([
      error("link-targets", placeOn("articles/a.md", 9, 2, 5), 'there is no file "bb.md"', "did you mean b.md?"),
      error("known-terms", placeOn("articles/b.md", 4, 11, 4), '"sped" is no benefit', "did you mean speed?"),
    ]);
  });
});

describe("one mistake gives one issue:", () => {
  const alone = complete("a", "x-01");

  test("a term that could not be read is not unknown, and nothing is called unused or unlinked", () => {
    const site = siteOf({
      articles: [alone],
      unreadable: ["terms/benefit/speed.md"],
      sources: [sourceRecord("key2020"), sourceRecord("other2020")],
    });
    expect(checkSite(site)).toEqual([]);
  });

  test("a source whose entry could not be read is not unknown", () => {
    const broken = error("bibtex", startOf("sources/main.bib"), "an entry that cannot be read");
    const site = siteOf({ articles: [alone], terms: [speed], issues: [broken], unreadable: ["sources/main.bib"] });
    expect(rulesOf(checkSite(site))).not.toContain("known-sources");
  });

  test("a source that was read all the same does not hide that another is unknown", () => {
    const source = sourceRecord("key2020");
    const wrong = error("bibtex", source.place, "key2020: the doi is none");
    const citing = articleRecord({
      slug: "b",
      tags: { benefit: ["speed"] },
      body: { citations: [{ items: [cite("unknown2020", placeOn("articles/b.md", 9))] }] },
    });
    const site = siteOf({ articles: [alone, citing], terms: [speed], sources: [source], issues: [wrong] });
    expect(rulesOf(checkSite(site))).toContain("known-sources");
  });

  test("a character that cannot stand in a file of sources does not hide that another source is unknown", () => {
    const wrong = error("characters", placeOn("sources/main.bib", 7, 3, 1), "the control character U+0007 cannot stand in a file");
    const citing = articleRecord({ slug: "b", body: { citations: [{ items: [cite("unknown2020", placeOn("articles/b.md", 9))] }] } });
    expect(rulesOf(checkSite(siteOf({ articles: [citing], issues: [wrong] })))).toContain("known-sources");
  });

  test("an image that could not be read is not missing", () => {
    const shown = articleRecord({
      slug: "a",
      tags: { benefit: ["speed"] },
      body: { links: [link("../images/a.png", placeOn("articles/a.md", 9), "image")] },
    });
    expect(rulesOf(checkSite(siteOf({ articles: [shown], terms: [speed], unreadable: ["images/a.png"] })))).not.toContain("images-exist");
    expect(rulesOf(checkSite(siteOf({ articles: [shown], terms: [speed] })))).toContain("images-exist");
  });

  test("the second of two findings with one id is reported, in the order of files", () => {
    const site = siteOf({ articles: [complete("b", "x-01"), complete("a", "X-01")], terms: [speed], sources: [sourceRecord("key2020")] });
    expect(checkSite(site).filter(({ rule }) => rule === "finding-ids")).toEqual([
      error(
        "finding-ids",
        placeOn("articles/b.md", 20),
        'the id "x-01" is taken by the finding at articles/a.md:20',
        "choose an id that is unique in the site",
      ),
    ]);
  });
});

test("a finding has no heading's anchor in any capitals", () => {
  const place = placeOn("articles/a.md", 20);
  const facts = findingFacts("Size-Matters", { file: "articles/a.md", bears: { supports: ["speed"] } });
  const article = articleRecord({ slug: "a", body: { headings: [heading("Size matters", place)], findings: [facts] } });
  expect(checkSite(siteOf({ articles: [article], terms: [speed] })).filter(({ rule }) => rule === "finding-ids")).toEqual([
    error(
      "finding-ids",
      place,
      'the finding "Size-Matters" has the anchor of the heading "Size matters"',
      "choose another id, or other words for the heading",
    ),
  ]);
});

test("rules look into drafts, but a draft is neither due nor unlinked", () => {
  const draft = articleRecord({
    slug: "a",
    tags: { benefit: ["speed"] },
    values: { draft: true },
    body: { citations: [{ items: [cite("unknown2020", placeOn("articles/a.md", 9))] }] },
  });
  expect(rulesOf(checkSite(siteOf({ articles: [draft], terms: [speed] })))).toEqual(["known-sources"]);
});
