import { describe, expect, test } from "vitest";
import type { Page } from "../../../layouts/page.ts";
import { fileUrl } from "../../../plugins/model/urls.ts";
import { planFiles } from "../../../plugins/pages/files.ts";
import { planPages, planSearchedPages } from "../../../plugins/pages/plan.ts";
import type { Site } from "../../../plugins/model/site.ts";
import { articleRecord, findingFacts, siteOf, slugOf, sourceRecord, termRecord } from "../../support/records.ts";
import { manyArticles, smallSite } from "../../support/planned-site.ts";

const urls = (site: Site): readonly string[] => planPages(site).map(({ url }) => url);

function pageAt(site: Site, url: string): Page {
  const planned = planPages(site).find((page) => page.url === url);
  if (planned === undefined) throw new Error(`no page at ${url}`);
  return planned.make();
}

const made = (site: Site): string => JSON.stringify(planPages(site).map(({ make }) => make()));

/** Ids of the findings that a page shows. */
const found = (page: Page): string[] => [...JSON.stringify(page.props).matchAll(/"id":"(f-\d+)"/g)].flatMap(([, id]) => id ?? []);

describe("addresses", () => {
  test("a small site has the pages of the specification, in a fixed order", () => {
    expect(urls(smallSite())).toEqual([
      "/",
      "/articles/",
      "/articles/fast/",
      "/articles/slow/",
      "/benefit/",
      "/application/",
      "/benefit/speed/",
      "/benefit/thrift/",
      "/application/sorting/",
      "/application/vision/",
      "/matrix/",
      "/matrix/benefit-by-application/",
      "/benefit/speed/sorting/",
      "/benefit/speed/vision/",
      "/findings/",
      "/sources/",
      "/sources/key2020/",
      "/sources/unused2021/",
      "/glossary/",
      "/method/",
      "/search/",
      "/404.html",
      "/articles/quick/",
      "/benefit/swiftness/",
    ]);
  });

  test("no two pages share an address, long lists included", () => {
    const all = urls(manyArticles(205));
    expect(new Set(all).size).toBe(all.length);
  });

  test("every page lies below the path that the site's url holds, with its whole address, or its target's, as canonical link", () => {
    for (const { url, make } of planPages(smallSite({ url: "https://host.test/deep/guide" }))) {
      const page = make();
      expect(url.startsWith("/deep/guide/")).toBe(true);
      expect(page.url).toBe(url);
      const own = page.layout === "stub" ? page.props.target.url : url;
      expect(page.head.canonical).toBe(`https://host.test${own}`);
    }
  });

  test("no link in any page's props leaves the path of the site", () => {
    const site = smallSite({ url: "https://host.test/deep/guide" });
    const stray = planPages(site).flatMap((planned) =>
      [...JSON.stringify(planned.make()).matchAll(/"url":"(?:https:\/\/host\.test)?([^"]*)"/g)].filter(
        ([, url]) => !url?.startsWith("/deep/guide/"),
      ),
    );
    expect(stray).toEqual([]);
  });

  test("every link in any page's props leads to a planned page or file", () => {
    const site = smallSite();
    const known = new Set<string>([...urls(site), ...planFiles(site).map(({ path }) => fileUrl(site.base, path))]);
    const broken = planPages(site).flatMap((planned) =>
      [...JSON.stringify(planned.make()).matchAll(/"url":"(?:https:\/\/guide\.test)?([^"#]*)[^"]*"/g)].flatMap(([, url = ""]) =>
        known.has(url) ? [] : [url],
      ),
    );
    expect(broken).toEqual([]);
  });

  test("props are plain data: they survive being sent as JSON", () => {
    for (const planned of planPages(smallSite())) {
      const page = planned.make();
      expect(structuredClone(page)).toEqual(page);
    }
  });
});

describe("long lists", () => {
  test.for([
    [1, ["/articles/"]],
    [100, ["/articles/"]],
    [101, ["/articles/", "/articles/page/2/"]],
    [205, ["/articles/", "/articles/page/2/", "/articles/page/3/"]],
  ] as const)("a list of %i articles has the pages %j", ([count, expected]) => {
    expect(urls(manyArticles(count)).filter((url) => /^\/articles\/(page\/\d+\/)?$/.test(url))).toEqual(expected);
  });

  test.for([
    ["/findings/", 101],
    ["/benefit/speed/", 31],
    ["/benefit/speed/vision/", 31],
    ["/sources/key2020/", 31],
  ] as const)("%s goes on at page 2 with the findings that page 1 leaves out, from %i on", ([list, count]) => {
    const site = manyArticles(count);
    const [first, second] = [pageAt(site, list), pageAt(site, `${list}page/2/`)];
    const shown = [...found(first), ...found(second)];
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(count);
    expect(second.head).toMatchObject({ title: `${first.head.title}, page 2`, search: undefined, hidden: false });
    expect(second.head.trail.at(-1)).toEqual({ label: first.head.title, url: list });
  });

  test("a term's page 2 shows the rest of findings and articles and repeats nothing else", () => {
    const page = pageAt(manyArticles(31), "/benefit/speed/page/2/");
    expect(page).toMatchObject({
      layout: "term",
      props: {
        findings: [{ relation: "supports", total: 31, findings: [{ id: "f-31" }] }],
        articles: Array.from({ length: 11 }, (_, i) => ({ url: `/articles/a-${i + 21}/` })),
        articleTotal: 31,
        met: [],
        gaps: { looked: [], open: [] },
        intro: { segments: [], contents: [] },
        paging: {
          page: 2,
          pages: 2,
          links: [
            { number: 1, url: "/benefit/speed/" },
            { number: 2, url: "/benefit/speed/page/2/" },
          ],
        },
      },
    });
  });
});

test("a page of a term fills up with what was only observed in it, after the findings that judge it", () => {
  const findings = Array.from({ length: 60 }, (_, i) =>
    i < 20
      ? findingFacts(`f-${i + 1}`, { file: "articles/a.md", bears: { supports: ["speed"] }, scope: ["vision"] })
      : findingFacts(`f-${i + 1}`, { file: "articles/a.md", bears: { supports: ["thrift"] }, scope: ["speed", "vision"] }),
  );
  const site = siteOf({
    terms: [
      ...["speed", "thrift"].map((slug) => termRecord({ axis: "benefit", slug })),
      termRecord({ axis: "application", slug: "vision" }),
    ],
    articles: [articleRecord({ slug: "a", tags: { benefit: ["speed"] }, body: { findings } })],
    sources: [sourceRecord("key2020")],
  });
  for (const list of ["/benefit/speed/", "/benefit/speed/vision/"]) {
    const shown = [list, `${list}page/2/`].map((url) => {
      const { layout, props } = pageAt(site, url);
      if (layout !== "term" && layout !== "crossing") throw new Error(layout);
      return [props.findings.flatMap((group) => group.findings).length, props.scoped.length];
    });
    expect(shown).toEqual([
      [20, 10],
      [0, 30],
    ]);
    expect(urls(site)).not.toContain(`${list}page/3/`);
  }
});

describe("crossings", () => {
  test("a crossing without a counted finding has no page and no address in the matrix", () => {
    const site = smallSite();
    expect(urls(site)).not.toContain("/benefit/thrift/vision/");
    expect(pageAt(site, "/matrix/benefit-by-application/").props).toMatchObject({
      matrices: [{ filled: 2, gaps: 2, rows: [{}, { cells: [{ kind: "gap" }, { kind: "gap" }] }] }],
    });
  });

  test("a matrix's numbers equal a count over all findings", () => {
    const site = smallSite();
    const page = pageAt(site, "/matrix/benefit-by-application/");
    if (page.layout !== "matrix") throw new Error(page.layout);
    for (const { rows, columns } of page.props.matrices) {
      for (const { term, cells } of rows) {
        for (const [i, cell] of cells.entries()) {
          const counted = { supports: 0, qualifies: 0, contradicts: 0, mitigates: 0 };
          for (const { bears, scope } of site.findings) {
            const held = [...bears.map((bearing) => bearing.term), ...scope].map((each) => each?.url);
            if (!held.includes(columns[i]?.url)) continue;
            for (const bearing of bears) if (bearing.term?.url === term.url) counted[bearing.relation] += 1;
          }
          const none = { supports: 0, qualifies: 0, contradicts: 0, mitigates: 0 };
          expect(cell.kind === "findings" ? cell.counts : none).toEqual(counted);
        }
      }
    }
  });

  test("a crossing leads with the relation to its judged term, names its articles and neighbours, and counts nothing observed in scope only", () => {
    expect(pageAt(smallSite(), "/benefit/speed/vision/")).toMatchObject({
      head: { title: "Speed in vision", search: undefined, trail: [{ label: "Benefits" }, { label: "Speed" }] },
      props: {
        counts: { supports: 1, qualifies: 0, contradicts: 1, mitigates: 0 },
        findings: [
          { relation: "supports", total: 1, findings: [{ id: "fast-2" }] },
          {
            relation: "contradicts",
            total: 1,
            findings: [{ id: "fast-10", bears: [{ relation: "contradicts", term: { label: "Speed" } }, {}] }],
          },
        ],
        scoped: [{ id: "slow-1" }],
        articles: [{ url: "/articles/slow/" }, { url: "/articles/fast/" }],
        row: [{ label: "Sorting", url: "/benefit/speed/sorting/", findings: 1 }],
        column: [],
      },
    });
  });
});

test("one article more changes each page that counts or lists it, and no page beside", () => {
  const [before, after] = [planPages(manyArticles(25)), planPages(manyArticles(26))];
  const old = new Map(before.map(({ url, make }) => [url, JSON.stringify(make())]));
  const changed = after.filter(({ url, make }) => old.get(url) !== JSON.stringify(make())).map(({ url }) => url);
  expect(changed).toEqual([
    "/",
    "/articles/",
    "/articles/a-25/",
    "/articles/a-26/",
    "/benefit/",
    "/application/",
    "/benefit/speed/",
    "/benefit/speed/page/2/",
    "/application/vision/",
    "/application/vision/page/2/",
    "/matrix/",
    "/matrix/benefit-by-application/",
    "/benefit/speed/vision/",
    "/findings/",
    "/sources/",
    "/sources/key2020/",
    "/search/",
  ]);
});

test("equal records give equal pages in equal order", () => {
  expect(made(smallSite())).toBe(made(smallSite()));
});

describe("drafts", () => {
  test("a draft has no page unless drafts are asked for, and is hidden then", () => {
    expect(urls(smallSite({ draft: true }))).not.toContain("/articles/slow/");
    const page = pageAt(smallSite({ draft: true, drafts: true }), "/articles/slow/");
    expect(page).toMatchObject({ head: { hidden: true }, props: { draft: true } });
  });
});

test("reading order decides the order of the article list", () => {
  const site = smallSite({ reading: [{ title: "First", articles: [slugOf("slow")] }] });
  expect(pageAt(site, "/articles/").props).toMatchObject({ articles: [{ url: "/articles/slow/" }, { url: "/articles/fast/" }] });
});

test("the pages that are searched as they are rendered are the articles and the method", () => {
  const site = smallSite({ draft: true, drafts: true });
  const searched = ["/articles/fast/", "/articles/slow/", "/method/"];
  expect(planSearchedPages(site).map(({ url }) => url)).toEqual(searched);
  const marked = planPages(site).filter(({ make }) => make().head.search !== undefined);
  expect(marked.map(({ url }) => url).sort()).toEqual(searched);
});
