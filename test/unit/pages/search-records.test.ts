import { describe, expect, test } from "vitest";
import { searchRecord } from "../../../layouts/texts/search-record.ts";
import type { SearchRecord } from "../../../plugins/model/search-record.ts";
import { startOf } from "../../../plugins/model/issue.ts";
import { linkSite } from "../../../plugins/model/link.ts";
import type { Site } from "../../../plugins/model/site.ts";
import { searchNames, searchRecords } from "../../../plugins/pages/search-records.ts";
import { manyArticles, smallSite } from "../../support/planned-site.ts";
import { articleRecord, dateOf, findingFacts, glossaryRecord, openHtml, siteOf, sourceRecord, termRecord } from "../../support/records.ts";

const recordsOf = (site: Site): readonly SearchRecord[] => searchRecords(site).map(searchRecord);

function recordAt(url: string, site: Site = smallSite()): SearchRecord {
  const record = recordsOf(site).find((each) => each.url === url);
  if (record === undefined) throw new Error(`no record at ${url}`);
  return record;
}

test("everything that is no article has one record, by kind in a fixed order", () => {
  expect(recordsOf(smallSite()).map(({ kind, url }) => [kind, url])).toEqual([
    ["term", "/benefit/speed/"],
    ["term", "/benefit/thrift/"],
    ["term", "/application/sorting/"],
    ["term", "/application/vision/"],
    ["finding", "/articles/fast/#fast-2"],
    ["finding", "/articles/fast/#fast-10"],
    ["finding", "/articles/slow/#slow-1"],
    ["finding", "/articles/slow/#slow-2"],
    ["crossing", "/benefit/speed/sorting/"],
    ["crossing", "/benefit/speed/vision/"],
    ["source", "/sources/key2020/"],
    ["source", "/sources/unused2021/"],
    ["glossary", "/glossary/#g-elan"],
    ["glossary", "/glossary/#g-4d"],
    ["glossary", "/glossary/#g-entropy"],
  ]);
});

describe("a finding", () => {
  test("is found by its conditions, caveat, scope and sources, and shows what it bears on", () => {
    expect(recordAt("/articles/fast/#fast-2")).toEqual({
      kind: "finding",
      url: "/articles/fast/#fast-2",
      title: "Result fast-2.",
      text: "Somewhere. Not always. Vision. Author 2020. Title of key2020.",
      aliases: [],
      trail: ["Fast & <loose>"],
      filters: { benefit: ["Speed"], application: ["Vision"], kind: ["finding"], relation: ["supports"] },
      relation: "supports",
      bears: "Speed",
      strength: "single study",
      source: "Author 2020",
    });
  });

  test("is filtered by each of its relations, and shows the first", () => {
    const record = recordAt("/articles/fast/#fast-10");
    expect(record).toMatchObject({ relation: "supports", bears: "Sorting" });
    expect(record.filters).toEqual({
      application: ["Sorting", "Vision"],
      benefit: ["Speed"],
      kind: ["finding"],
      relation: ["supports", "contradicts"],
    });
  });

  test("that bears on its article's own statement names the article", () => {
    expect(recordAt("/articles/slow/#slow-1")).toMatchObject({ relation: "qualifies", bears: "Article slow", trail: ["Article slow"] });
  });

  test("names its first source and the number of others, each source once", () => {
    const file = "articles/a.md";
    const sources = ["one", "two", "one", "three"];
    const site = siteOf({
      terms: [termRecord({ axis: "benefit", slug: "speed" })],
      articles: [
        articleRecord({ slug: "a", body: { findings: [findingFacts("a-1", { file, bears: { supports: ["speed"] }, sources })] } }),
      ],
      sources: [
        sourceRecord("one", { authors: [{ family: "Ash", given: undefined }] }),
        sourceRecord("two", { authors: [], title: "Elm" }),
        sourceRecord("three", { authors: [{ family: "Oak", given: undefined }], title: "Why oak?" }),
      ],
    });
    expect(recordAt("/articles/a/#a-1", site)).toMatchObject({
      source: "Ash 2020, 2 more",
      text: "Somewhere. Ash 2020. Title of one. Elm 2020. Elm. Oak 2020. Why oak?",
    });
  });

  test("from memory is found like any other", () => {
    const file = "articles/a.md";
    const seen = { kind: "recalled", date: dateOf("2026-01-01"), place: startOf(file) } as const;
    const site = siteOf({
      terms: [termRecord({ axis: "benefit", slug: "speed" })],
      articles: [
        articleRecord({ slug: "a", body: { findings: [findingFacts("a-1", { file, bears: { supports: ["speed"] }, facts: { seen } })] } }),
      ],
      sources: [sourceRecord("key2020")],
    });
    expect(recordsOf(site).map(({ url }) => url)).toContain("/articles/a/#a-1");
  });
});

describe("a term", () => {
  test("is found by statement and synonyms, and shows the line that its page shows", () => {
    expect(recordAt("/benefit/speed/")).toEqual({
      kind: "term",
      url: "/benefit/speed/",
      title: "Speed",
      text: "It is said of speed.",
      aliases: ["pace"],
      trail: ["Benefits"],
      filters: { benefit: ["Speed"], kind: ["term"] },
      verdict: "Too little evidence: 2 findings",
      findings: 2,
    });
  });

  test("is found by how it is tested and by its introduction, without markup", () => {
    const html = openHtml(
      '<h2 id="s-a">One &amp; two</h2>\n<p>A <em>fast</em><code>&lt;b&gt;</code> thing.</p><ul><li>x</li><li>y</li></ul>',
    );
    const site = siteOf({
      terms: [
        termRecord({
          axis: "benefit",
          slug: "speed",
          values: { tested_as: "Less time" },
          body: {
            segments: [
              { kind: "html", html },
              { kind: "note", html: openHtml("<p>Mind &quot;it&quot;.</p>") },
            ],
          },
        }),
      ],
    });
    expect(recordAt("/benefit/speed/", site).text).toBe('It is said of speed. Less time. One & two A fast<b> thing. x y Mind "it".');
  });

  test("with a verdict is found by it and shows it", () => {
    const verdict = { form: "holds", for: "short runs", confidence: "low", why: "Few.", decided: dateOf("2026-11-24") } as const;
    const { records, today } = { records: manyArticles(3).records, today: dateOf("2026-11-24") };
    const terms = records.terms.map((term) => (term.slug === "speed" ? { ...term, values: { ...term.values, verdict } } : term));
    expect(recordAt("/benefit/speed/", linkSite({ ...records, terms }, { today, drafts: false }))).toMatchObject({
      verdict: "Holds: short runs",
      text: "It is said of speed. Holds: short runs.",
      findings: 3,
    });
  });
});

test("a crossing is found by both terms, the counts, both statements and the first synonyms of either", () => {
  const file = "articles/a.md";
  const site = siteOf({
    terms: [
      termRecord({ axis: "benefit", slug: "speed", values: { label: "Speed", synonyms: ["pace", "rate", "haste", "hurry"] } }),
      termRecord({ axis: "application", slug: "vision", values: { label: "Vision", synonyms: ["sight", "pace"] } }),
    ],
    articles: [
      articleRecord({ slug: "a", body: { findings: [findingFacts("a-1", { file, bears: { supports: ["speed"] }, scope: ["vision"] })] } }),
    ],
    sources: [sourceRecord("key2020")],
  });
  expect(recordAt("/benefit/speed/vision/", site)).toEqual({
    kind: "crossing",
    url: "/benefit/speed/vision/",
    title: "Speed in vision",
    text: "Speed, Vision. 1 finding: it supports the statement. It is said of speed. It is said of vision.",
    aliases: ["pace", "rate", "haste", "sight"],
    trail: ["Benefits", "Speed"],
    filters: { benefit: ["Speed"], application: ["Vision"], kind: ["crossing"] },
  });
});

test("a source is found by who wrote it, when, where and what it is, and filtered by the findings that cite it", () => {
  expect(recordAt("/sources/key2020/")).toEqual({
    kind: "source",
    url: "/sources/key2020/",
    title: "Title of key2020",
    text: "Author, A. 2020. Journal. Peer reviewed. key2020.",
    aliases: ["Author 2020"],
    trail: ["Sources"],
    filters: { benefit: ["Speed", "Thrift"], application: ["Sorting", "Vision"], kind: ["source"] },
  });
  expect(recordAt("/sources/unused2021/").filters).toEqual({ kind: ["source"] });
});

test.for([
  [glossaryRecord("Élan"), { title: "Élan", aliases: [], text: "What Élan means." }],
  [
    glossaryRecord("AP", { long: "average precision", definition: "A score." }),
    { title: "AP", aliases: ["average precision"], text: "average precision. A score." },
  ],
  [
    glossaryRecord("PaLM, PaLM 2", { definition: "Two models" }),
    { title: "PaLM, PaLM 2", aliases: ["PaLM", "PaLM 2"], text: "Two models." },
  ],
] as const)("the glossary entry %j is found as %j", ([entry, found]) => {
  const [record] = recordsOf(siteOf({ glossary: [entry] }));
  expect(record).toMatchObject({ kind: "glossary", trail: ["Glossary"], filters: { kind: ["glossary"] }, ...found });
});

test("markup in a title is kept as the text that it is", () => {
  const site = siteOf({ terms: [termRecord({ axis: "benefit", slug: "speed", values: { label: "<b>Speed</b> & haste" } })] });
  expect(recordAt("/benefit/speed/", site).title).toBe("<b>Speed</b> & haste");
});

test("equal names are an entry's word and its long form; synonyms of a term and words of one entry are only near", () => {
  const site = siteOf({
    terms: [
      termRecord({ axis: "benefit", slug: "speed", values: { label: "Speed", synonyms: ["pace", "Speed"] } }),
      termRecord({ axis: "benefit", slug: "thrift" }),
    ],
    glossary: [
      glossaryRecord("AP", { long: "average precision" }),
      glossaryRecord("noise"),
      glossaryRecord("echo", { long: "echo" }),
      glossaryRecord("PaLM, PaLM 2", { long: "Pathways" }),
    ],
  });
  expect(searchNames(site)).toEqual([["AP", "average precision"]]);
});
