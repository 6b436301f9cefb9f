import { describe, expect, test } from "vitest";
import type { LayoutName, LayoutProps, Page } from "../../../layouts/page.ts";
import type { Site } from "../../../plugins/model/site.ts";
import { planPages } from "../../../plugins/pages/plan.ts";
import { proseProps } from "../../../plugins/pages/prose-props.ts";
import { placeOn } from "../../../plugins/model/issue.ts";
import { smallSite } from "../../support/planned-site.ts";
import {
  articleRecord,
  cite,
  dateOf,
  findingFacts,
  gapRecord,
  inline,
  proseRecord,
  siteOf,
  slugOf,
  sourceRecord,
  termRecord,
} from "../../support/records.ts";

function pageOf(site: Site, url: string): Page {
  const planned = planPages(site).find((page) => page.url === url);
  if (planned === undefined) throw new Error(`no page at ${url}`);
  return planned.make();
}

function propsOf(layout: LayoutName, url: string): LayoutProps[LayoutName] {
  const page = pageOf(smallSite(), url);
  if (page.layout !== layout) throw new Error(`${url} has the layout ${page.layout}`);
  return page.props;
}

describe("home", () => {
  test("explains findings by the first that shows the most parts", () => {
    expect(propsOf("home", "/")).toMatchObject({ example: { id: "fast-2", caveat: "Not always.", article: { url: "/articles/fast/" } } });
  });

  test("counts findings and sources, says when one was last checked, and shows the first matrix", () => {
    expect(propsOf("home", "/")).toMatchObject({
      totals: { findings: 4, sources: 2, checked: "2026-11-24" },
      matrix: { url: "/matrix/benefit-by-application/" },
      prose: { segments: [{ kind: "html", html: "<p>Welcome.</p>" }] },
    });
  });
});

test("home tells of the last five things that happened: on one day changes before reviews, reviews before checks", () => {
  const file = "articles/a.md";
  const changed = [{ date: dateOf("2026-06-01"), reason: inline("Mended."), place: placeOn(file, 1) }];
  const seen = { kind: "primary", date: dateOf("2026-06-01"), place: placeOn(file, 1) } as const;
  const site = siteOf({
    terms: [termRecord({ axis: "benefit", slug: "speed" })],
    sources: [sourceRecord("key2020")],
    articles: [
      articleRecord({
        slug: "a",
        values: { title: "A", reviewed: dateOf("2026-06-01") },
        body: {
          findings: [1, 2, 3].map((n) =>
            findingFacts(`f-${n}`, { file, bears: { supports: ["speed"] }, facts: { seen, changed: n === 2 ? changed : [] } }),
          ),
        },
      }),
      articleRecord({ slug: "b", values: { title: "B", reviewed: dateOf("2026-07-01") } }),
    ],
  });
  const home = pageOf(site, "/");
  expect(home.layout === "home" && home.props.lately.map(({ kind, date, url }) => [date, kind, url])).toEqual([
    ["2026-07-01", "reviewed", "/articles/b/"],
    ["2026-06-01", "changed", "/articles/a/#f-2"],
    ["2026-06-01", "reviewed", "/articles/a/"],
    ["2026-06-01", "checked", "/articles/a/#f-1"],
    ["2026-06-01", "checked", "/articles/a/#f-2"],
  ]);
});

test("home leads to the first article in reading order", () => {
  expect(pageOf(smallSite({ reading: [{ title: "First", articles: [slugOf("slow")] }] }), "/").props).toMatchObject({
    start: { url: "/articles/slow/" },
  });
});

describe("article", () => {
  test("shows its findings where they stand in the text, without a link to itself", () => {
    expect(propsOf("article", "/articles/fast/")).toMatchObject({
      minutes: 5,
      prose: {
        segments: [
          { kind: "finding", finding: { id: "fast-10", article: undefined } },
          { kind: "finding", finding: { id: "fast-2", article: undefined } },
        ],
        contents: [{ id: "s-protocol", text: "Protocol" }],
      },
      terms: [
        { axis: "Benefit", terms: [{ label: "Speed" }] },
        { axis: "Application", terms: [{ label: "Sorting" }, { label: "Vision" }] },
      ],
      counts: { supports: 2, qualifies: 0, contradicts: 0, mitigates: 0 },
      sources: [{ id: "src-key2020", url: "/sources/key2020/", authors: "Author, A." }],
      tests: undefined,
    });
  });

  test("an article's own statement is counted by the findings that bear on it", () => {
    expect(propsOf("article", "/articles/slow/")).toMatchObject({
      minutes: 1,
      tests: { statement: "Slow is cheap.", counts: { supports: 0, qualifies: 1, contradicts: 0, mitigates: 0 } },
    });
  });
});

test("a term shows its findings by relation, what was only observed in it, and where it was studied, zeros included", () => {
  expect(propsOf("term", "/benefit/speed/")).toMatchObject({
    synonyms: ["pace"],
    findings: [
      { relation: "supports", total: 1, findings: [{ id: "fast-2" }] },
      { relation: "contradicts", total: 1, findings: [{ id: "fast-10" }] },
    ],
    scoped: [{ id: "slow-1" }],
    met: [
      {
        kind: "studied",
        axis: "Applications",
        terms: [
          { label: "Sorting", url: "/benefit/speed/sorting/", findings: 1 },
          { label: "Vision", url: "/benefit/speed/vision/", findings: 2 },
        ],
      },
    ],
    gaps: { looked: [{ lookedIn: "Two indexes", note: "Nothing found." }], open: [{ relation: "qualifies" }, { relation: "mitigates" }] },
  });
  expect(propsOf("term", "/benefit/thrift/")).toMatchObject({
    met: [
      {
        terms: [
          { label: "Sorting", url: "/application/sorting/", findings: 0 },
          { label: "Vision", url: "/application/vision/", findings: 0 },
        ],
      },
    ],
  });
});

test("a statement that no finding bears on has one gap, and only where a statement of its axis is mitigated that relation is missed", () => {
  expect(propsOf("term", "/application/vision/")).toMatchObject({ gaps: { looked: [], open: [{ relation: undefined }] } });
  expect(propsOf("term", "/application/sorting/")).toMatchObject({
    gaps: { open: [{ relation: "qualifies" }, { relation: "contradicts" }] },
  });
});

test("what the findings of a page about a place bear on is met there, and elsewhere on the way", () => {
  expect(propsOf("term", "/application/sorting/")).toMatchObject({ met: [{ kind: "here", axis: "Benefits" }] });
  const third = siteOf({
    site: {
      axes: {
        [slugOf("benefit")]: { label: "Benefit", plural: "Benefits", question: "Which?" },
        [slugOf("application")]: { label: "Application", plural: "Applications", question: "Where?" },
        [slugOf("challenge")]: { label: "Challenge", plural: "Challenges", question: "Against what?" },
      },
      matrices: [
        [slugOf("benefit"), slugOf("application")],
        [slugOf("challenge"), slugOf("application")],
      ],
    },
    terms: [
      termRecord({ axis: "benefit", slug: "speed" }),
      termRecord({ axis: "application", slug: "vision" }),
      termRecord({ axis: "challenge", slug: "heat" }),
    ],
    articles: [
      articleRecord({
        slug: "a",
        body: { findings: [findingFacts("f-1", { file: "articles/a.md", bears: { supports: ["speed"] }, scope: ["vision", "heat"] })] },
      }),
    ],
    sources: [sourceRecord("key2020")],
  });
  expect(pageOf(third, "/benefit/speed/").props).toMatchObject({
    met: [
      { kind: "studied", axis: "Applications" },
      { kind: "on the way", axis: "Challenges", terms: [{ url: "/challenge/heat/", findings: 1 }] },
    ],
  });
  expect(pageOf(third, "/benefit/speed/vision/").props).toMatchObject({
    met: [{ kind: "here", axis: "Challenges", terms: [{ url: "/challenge/heat/", findings: 1 }] }],
  });
});

test("an axis counts each finding on its statements once", () => {
  expect(propsOf("axis", "/benefit/")).toMatchObject({
    findings: 3,
    terms: [{ label: "Speed", articles: 1 }, { label: "Thrift" }],
    matrices: [{ label: "Applications", url: "/matrix/benefit-by-application/" }],
  });
});

test("the findings of an article stand in natural order of their ids", () => {
  expect(propsOf("findings", "/findings/")).toMatchObject({
    total: 4,
    groups: [
      { article: { url: "/articles/slow/" }, findings: [{ id: "slow-1" }, { id: "slow-2" }] },
      { article: { url: "/articles/fast/" }, findings: [{ id: "fast-2" }, { id: "fast-10" }] },
    ],
  });
});

test("a source lists the findings and articles that cite it; one that nobody cites has none", () => {
  expect(propsOf("source", "/sources/key2020/")).toMatchObject({
    findingTotal: 4,
    findings: [{ id: "fast-2" }, { id: "fast-10" }, { id: "slow-1" }, { id: "slow-2" }],
    articles: [{ url: "/articles/slow/" }, { url: "/articles/fast/" }],
  });
  expect(propsOf("source", "/sources/key2020/")).toMatchObject({ articleTotal: 2, others: [] });
  expect(propsOf("source", "/sources/unused2021/")).toMatchObject({ findingTotal: 0, findings: [], articles: [] });
  expect(propsOf("sources", "/sources/")).toMatchObject({ letters: [{ letter: "A", sources: [{ cited: 4 }, { cited: 0 }] }] });
});

test("a source that only the method cites names that page and is cited once", () => {
  const citations = [{ items: [cite("key2020", placeOn("method.md", 1))] }];
  const site = siteOf({ method: proseRecord("method.md", { citations }), sources: [sourceRecord("key2020")] });
  expect(pageOf(site, "/sources/key2020/")).toMatchObject({
    head: { description: "Author 2020, cited on 1 page, by 0 findings." },
    props: { articles: [], articleTotal: 0, others: [{ label: "Method", url: "/method/" }] },
  });
  expect(pageOf(site, "/sources/").props).toMatchObject({ letters: [{ sources: [{ cited: 1 }] }] });
});

describe("where nothing was found", () => {
  const suggestAt = (repository: string | undefined, layout: LayoutName, url: string) => {
    const page = pageOf(smallSite(repository === undefined ? {} : { repository }), url);
    expect(page.layout).toBe(layout);
    return [...JSON.stringify(page.props).matchAll(/"suggest":"([^"]*)"/g)].map(([, address]) => address);
  };

  test("an empty cell, a gap and a missing relation lead to the form of the code host, filled in as far as it is known", () => {
    const form = "https://code.test/team/guide/issues/new?template=finding.yml";
    expect(suggestAt("https://code.test/team/guide", "matrix", "/matrix/benefit-by-application/")).toEqual([
      `${form}&terms=thrift,sorting`,
      `${form}&terms=thrift,vision`,
    ]);
    expect(suggestAt("https://code.test/team/guide/", "term", "/benefit/speed/")).toEqual([
      `${form}&article=fast&terms=speed,sorting`,
      `${form}&article=fast&terms=speed&relation=qualifies`,
      `${form}&article=fast&terms=speed&relation=mitigates`,
    ]);
  });

  test("without a code host they lead nowhere", () => {
    expect(suggestAt(undefined, "matrix", "/matrix/benefit-by-application/")).toEqual([]);
    expect(suggestAt(undefined, "term", "/benefit/speed/")).toEqual([]);
  });
});

test("the glossary files words under their plain letter and what starts with none first", () => {
  expect(propsOf("glossary", "/glossary/")).toMatchObject({
    letters: [
      { letter: "#", entries: [{ term: "4D" }] },
      { letter: "E", entries: [{ term: "Élan" }, { term: "entropy", article: { url: "/articles/fast/" } }] },
    ],
  });
});

test("a former address leads to the present page", () => {
  expect(propsOf("stub", "/articles/quick/")).toEqual({ target: { label: "Fast & <loose>", url: "/articles/fast/" } });
});

test("a finding that a page does not hold is left out of its prose", () => {
  expect(
    proseProps({ file: "method.md", segments: [{ kind: "finding", id: "elsewhere-1" }], headings: [], link: () => undefined }).segments,
  ).toEqual([]);
});

test.for(["term", "crossing"] as const)("what is no long list stands on page 1 of a %s only", (layout) => {
  const findings = Array.from({ length: 41 }, (_, i) =>
    findingFacts(`f-${i + 1}`, { file: "articles/a.md", bears: { supports: ["speed"] }, scope: ["vision"] }),
  );
  const site = siteOf({
    terms: [termRecord({ axis: "benefit", slug: "speed" }), termRecord({ axis: "application", slug: "vision" })],
    articles: [articleRecord({ slug: "a", body: { findings } })],
    sources: [sourceRecord("key2020")],
    gaps: [gapRecord(["speed", "vision"])],
  });
  const list = layout === "term" ? "/benefit/speed/" : "/benefit/speed/vision/";
  const gaps = [list, `${list}page/2/`].map((url) => {
    const page = pageOf(site, url);
    return page.layout === layout ? page.props.gaps.looked.length : undefined;
  });
  expect(gaps).toEqual([1, 0]);
});

describe("where two terms of each axis cross", () => {
  const pairs = ["speed", "cost"].flatMap((judged) => ["vision", "text"].map((other) => [judged, other] as const));
  const file = "articles/a.md";
  const site = siteOf({
    terms: [
      ...["speed", "cost"].map((slug, i) => termRecord({ axis: "benefit", slug, values: { order: i + 1 } })),
      ...["vision", "text"].map((slug, i) => termRecord({ axis: "application", slug, values: { order: i + 1 } })),
    ],
    articles: [
      articleRecord({
        slug: "a",
        body: {
          findings: [
            ...pairs.map(([judged, other], i) => findingFacts(`f-${i + 1}`, { file, bears: { supports: [judged] }, scope: [other] })),
            findingFacts("f-9", { file, bears: { supports: ["speed", "cost"] } }),
          ],
        },
      }),
    ],
    sources: [sourceRecord("key2020")],
  });

  test("a crossing links to the other cells of its row and of its column, and to no others", () => {
    const page = pageOf(site, "/benefit/speed/vision/");
    expect(page.layout === "crossing" && [page.props.row, page.props.column]).toEqual([
      [{ label: "text", url: "/benefit/speed/text/", findings: 1 }],
      [{ label: "cost", url: "/benefit/cost/vision/", findings: 1 }],
    ]);
  });

  test("on a term's page the relation to that term leads, before the same relation to another", () => {
    const page = pageOf(site, "/benefit/cost/");
    const shown = page.layout === "term" ? page.props.findings.flatMap(({ findings }) => findings) : [];
    expect(shown.find(({ id }) => id === "f-9")?.bears.map(({ term }) => term?.label)).toEqual(["cost", "speed"]);
  });

  test("an axis leads to the matrices that it is judged in and those that it is the other axis of, by the axis it meets", () => {
    const matrices = ["/benefit/", "/application/"].map((url) => {
      const page = pageOf(site, url);
      return page.layout === "axis" ? page.props.matrices : undefined;
    });
    const url = "/matrix/benefit-by-application/";
    expect(matrices).toEqual([[{ label: "Applications", url }], [{ label: "Benefits", url }]]);
  });
});
