import { describe, expect, test } from "vitest";
import { linkSite } from "../../../plugins/model/link.ts";
import { placeOn } from "../../../plugins/model/issue.ts";
import {
  articleRecord,
  cite,
  findingFacts,
  gapRecord,
  link,
  proseRecord,
  siteOf,
  siteRecords,
  slugOf,
  sourceRecord,
  termRecord,
  today,
} from "../../support/records.ts";

const terms = [
  termRecord({ axis: "benefit", slug: "speed" }),
  termRecord({ axis: "benefit", slug: "cost", values: { order: 2 } }),
  termRecord({ axis: "application", slug: "vision" }),
  termRecord({ axis: "application", slug: "text", values: { order: 2 } }),
];
const sources = [sourceRecord("key2020")];
const file = "articles/a.md";
const articleA = (findings: Parameters<typeof findingFacts>[1][], tags = { benefit: ["speed"], application: ["vision"] }) =>
  articleRecord({ slug: "a", tags, body: { findings: findings.map((parts, i) => findingFacts(`f-${i + 1}`, parts)) } });

describe("a finding", () => {
  test("is joined to its article, terms and sources, and they to it", () => {
    const site = siteOf({ terms, sources, articles: [articleA([{ file, bears: { supports: ["speed"] }, scope: ["vision"] }])] });
    const [finding] = site.findings;
    expect(finding?.url).toBe("/articles/a/#f-1");
    expect(finding?.terms.map(({ slug }) => slug)).toEqual(["speed", "vision"]);
    expect(site.terms.find(({ slug }) => slug === "speed")?.findings).toEqual([{ finding, relation: "supports" }]);
    expect(site.terms.find(({ slug }) => slug === "vision")?.scoped).toEqual([finding]);
    expect(site.sources[0]?.findings).toEqual([{ finding, locator: undefined }]);
    expect(site.articles[0]?.sources).toEqual(site.sources);
  });

  test("that bears on nothing known is left out, for the rules to report", () => {
    expect(siteOf({ terms, sources, articles: [articleA([{ file, bears: { supports: ["nothing"] } }])] }).findings).toEqual([]);
  });

  test("may bear on its article's own statement", () => {
    const record = articleA([{ file, bears: { contradicts: ["article"], supports: ["speed"] } }]);
    const site = siteOf({ terms, sources, articles: [{ ...record, values: { ...record.values, statement: "It is so." } }] });
    expect(site.articles[0]?.judged.map(({ relation }) => relation)).toEqual(["contradicts"]);
  });

  test("from memory stands in its article, is listed with its terms, and counts nowhere", () => {
    const seen = { kind: "recalled", date: today, place: placeOn(file, 20) } as const;
    const record = articleA([{ file, bears: { supports: ["speed", "article"] }, scope: ["vision"], facts: { seen } }]);
    const site = siteOf({ terms, sources, articles: [{ ...record, values: { ...record.values, statement: "It is so." } }] });
    const [finding] = site.findings;
    const [speed] = site.terms;
    const [article] = site.articles;
    expect([speed?.findings, speed?.uncounted]).toEqual([[], [{ finding, relation: "supports" }]]);
    expect([article?.findings, article?.judged]).toEqual([[finding], []]);
    const none = { supports: 0, qualifies: 0, contradicts: 0, mitigates: 0 };
    const crossing = site.crossings.find(({ judged, other }) => judged.slug === "speed" && other.slug === "vision");
    expect([speed?.counts, article?.counts, crossing?.counts]).toEqual([none, none, none]);
    expect([crossing?.url, crossing?.uncounted]).toEqual([undefined, speed?.uncounted]);
  });

  test("of a draft is published only with drafts", () => {
    const record = articleA([{ file, bears: { supports: ["speed"] } }]);
    const records = siteRecords({ terms, sources, articles: [{ ...record, values: { ...record.values, draft: true } }] });
    expect(linkSite(records, { today, drafts: false }).findings).toHaveLength(0);
    expect(linkSite(records, { today, drafts: true }).findings).toHaveLength(1);
  });
});

describe("a crossing", () => {
  const cell = (findings: Parameters<typeof findingFacts>[1][]) =>
    siteOf({ terms, sources, articles: [articleA(findings)] }).crossings.find(
      ({ judged, other }) => judged.slug === "speed" && other.slug === "vision",
    );

  test("counts a finding that bears on its judged term and holds the other by relation or scope", () => {
    const crossing = cell([
      { file, bears: { supports: ["speed"] }, scope: ["vision"] },
      { file, bears: { contradicts: ["speed"], qualifies: ["vision"] } },
      { file, bears: { supports: ["speed"] } },
    ]);
    expect(crossing?.counts).toEqual({ supports: 1, qualifies: 0, contradicts: 1, mitigates: 0 });
    expect(crossing?.url).toBe("/benefit/speed/vision/");
  });

  test("lists a finding with both terms only in scope, and does not count it", () => {
    const crossing = cell([{ file, bears: { supports: ["cost"] }, scope: ["speed", "vision"] }]);
    expect(crossing?.scoped).toHaveLength(1);
    expect(crossing?.url).toBeUndefined();
  });

  test("knows the gaps between its terms, and none of others", () => {
    const site = siteOf({ terms, gaps: [gapRecord(["speed", "vision"]), gapRecord(["speed", "text"])] });
    const gaps = site.crossings.map(({ judged, other, gaps: known }) => [judged.slug, other.slug, known.length]);
    expect(gaps).toEqual([
      ["speed", "vision", 1],
      ["speed", "text", 1],
      ["cost", "vision", 0],
      ["cost", "text", 0],
    ]);
  });
});

test("pages know what links to them, each page once", () => {
  const site = siteOf({
    terms,
    articles: [
      articleRecord({
        slug: "a",
        body: { links: ["b.md", "b.md#part", "../terms/benefit/speed.md", "a.md"].map((target) => link(target, placeOn(file, 9))) },
      }),
      articleRecord({ slug: "b" }),
    ],
  });
  const [a, b] = site.articles;
  expect(b?.linkedFrom).toEqual([{ kind: "article", article: a }]);
  expect(a?.linkedFrom).toEqual([]);
  expect(site.terms.find(({ slug }) => slug === "speed")?.linkedFrom).toEqual([{ kind: "article", article: a }]);
});

test("a source knows every page that cites it", () => {
  const cited = { citations: [{ items: [cite("key2020", placeOn(file, 9))] }] };
  const site = siteOf({
    sources,
    terms: [termRecord({ axis: "benefit", slug: "speed", body: cited })],
    articles: [articleRecord({ slug: "a", body: cited })],
    home: proseRecord("index.md", cited),
  });
  expect(site.sources[0]?.citedBy).toEqual([{ article: site.articles[0], findings: [] }]);
  expect(site.sources[0]?.alsoCitedBy).toEqual([
    { kind: "term", term: site.terms[0] },
    { kind: "home", url: "/" },
  ]);
});

test("a finding that cites a source at two places counts once for it", () => {
  const twice = articleA([{ file, bears: { supports: ["speed"] }, sources: ["key2020", "key2020"] }]);
  const [source] = siteOf({ terms, sources, articles: [twice] }).sources;
  expect(source?.findings).toHaveLength(1);
  expect(source?.citedBy.map(({ findings }) => findings.length)).toEqual([1]);
});

test("the first of two findings with one id counts", () => {
  const facts = (slug: string) => findingFacts("f-1", { file: `articles/${slug}.md`, bears: { supports: ["speed"] } });
  const articles = ["a", "b"].map((slug) => articleRecord({ slug, body: { findings: [facts(slug)] } }));
  const site = siteOf({ terms, sources, articles });
  expect(site.findings.map(({ url }) => url)).toEqual(["/articles/a/#f-1"]);
  expect(site.terms[0]?.counts.supports).toBe(1);
});

test("articles are read in the order of site.yml, the rest by title", () => {
  const site = siteOf({
    site: { reading: [{ title: "First", articles: [slugOf("c"), slugOf("unknown")] }] },
    articles: ["a", "b", "c"].map((slug) => articleRecord({ slug, values: { title: slug === "a" ? "Z" : slug } })),
  });
  expect(site.reading.map(({ title, articles }) => [title, articles.map(({ slug }) => slug)])).toEqual([
    ["First", ["c"]],
    [undefined, ["b", "a"]],
  ]);
  expect(site.articles.find(({ slug }) => slug === "b")?.previous?.slug).toBe("c");
});

test("related articles share terms, rare terms first", () => {
  const tagged = (slug: string, benefit: string[]) => articleRecord({ slug, tags: { benefit } });
  const site = siteOf({
    terms,
    articles: [
      tagged("a", ["speed", "cost"]),
      tagged("b", ["speed"]),
      tagged("c", ["speed"]),
      tagged("d", ["cost"]),
      articleRecord({ slug: "e" }),
    ],
  });
  expect(site.articles[0]?.related.map(({ article, shared }) => [article.slug, shared.map(({ slug }) => slug)])).toEqual([
    ["d", ["cost"]],
    ["b", ["speed"]],
    ["c", ["speed"]],
  ]);
});

test("a placeholder for the code host counts as none", () => {
  expect(siteOf({ site: { repository: "https://github.com/OWNER/NAME" } }).repository).toBeUndefined();
});

test("the address given in a call overrides the one of site.yml, path included", () => {
  const site = linkSite(siteRecords({ articles: [articleRecord({ slug: "a" })] }), { url: "https://b.test/deep/er", today, drafts: false });
  expect([site.url, site.articles[0]?.url]).toEqual(["https://b.test/deep/er/", "/deep/er/articles/a/"]);
});

test("an article is due the given number of days after its review", () => {
  const site = siteOf({ articles: [articleRecord({ slug: "a", values: { review_within: 90 } }), articleRecord({ slug: "b" })] });
  expect(site.articles.map(({ due }) => due)).toEqual(["2027-02-22", "2027-11-24"]);
});
