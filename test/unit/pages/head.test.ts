import { describe, expect, test } from "vitest";
import type { Head } from "../../../layouts/frame.ts";
import { planPages } from "../../../plugins/pages/plan.ts";
import { articleRecord, dateOf, siteOf } from "../../support/records.ts";
import { manyArticles, smallSite, type SmallSite } from "../../support/planned-site.ts";

function headAt(url: string, parts: SmallSite = {}): Head {
  const planned = planPages(smallSite(parts)).find((page) => page.url === url);
  if (planned === undefined) throw new Error(`no page at ${url}`);
  return planned.make().head;
}

test("an article says when it was reviewed, where it is edited, and what stands before and after it", () => {
  expect(headAt("/articles/slow/", { repository: "https://code.test/team/guide/" })).toEqual({
    title: "Article slow",
    description: "Summary of slow.",
    canonical: "https://guide.test/articles/slow/",
    trail: [{ label: "Articles", url: "/articles/" }],
    search: { filters: { benefit: ["Thrift"] } },
    edit: "https://code.test/team/guide/edit/main/content/articles/slow.md",
    history: "https://code.test/team/guide/commits/main/content/articles/slow.md",
    report: "https://code.test/team/guide/issues/new?template=wrong-statement.yml&page=https%3A%2F%2Fguide.test%2Farticles%2Fslow%2F",
    cite: "slow",
    reviewed: { on: "2025-01-01", due: "2026-01-01", overdue: true },
    previous: undefined,
    next: { label: "Fast & <loose>", url: "/articles/fast/" },
    alternates: [{ type: "text/markdown", url: "/articles/slow/index.md" }],
    data: expect.any(Array),
    hidden: false,
  });
});

test.for([
  ["2025-11-24", true],
  ["2025-11-25", false],
] as const)("on 2026-11-24 an article reviewed on %s, to be reviewed within 365 days, is overdue: %s", ([reviewed, overdue]) => {
  const site = siteOf({ articles: [articleRecord({ slug: "a", values: { reviewed: dateOf(reviewed) } })] });
  expect(planPages(site).map(({ make }) => make().head.reviewed?.overdue)).toContain(overdue);
});

test("without a code host no page has an edit link", () => {
  expect(planPages(smallSite()).map(({ make }) => make().head.edit)).toEqual(planPages(smallSite()).map(() => undefined));
});

test.for([
  ["/", "index.md"],
  ["/benefit/speed/", "terms/benefit/speed.md"],
  ["/sources/key2020/", "sources/main.bib"],
  ["/glossary/", "glossary.yml"],
] as const)("%s is edited in %s", ([url, file]) => {
  const head = headAt(url, { repository: "https://code.test/team/guide" });
  expect(head.edit).toBe(`https://code.test/team/guide/edit/main/content/${file}`);
  expect(head.history).toBe(`https://code.test/team/guide/commits/main/content/${file}`);
});

test("every page of a site with a code host has its address filled into the form for a wrong statement", () => {
  const url = "/benefit/speed/";
  expect(headAt(url, { repository: "https://code.test/team/guide/" }).report).toBe(
    "https://code.test/team/guide/issues/new?template=wrong-statement.yml&page=https%3A%2F%2Fguide.test%2Fbenefit%2Fspeed%2F",
  );
  expect(headAt(url, {}).report).toBeUndefined();
});

test.for([
  ["/articles/fast/", "fast"],
  ["/benefit/speed/", "speed"],
  ["/benefit/speed/vision/", "speed-in-vision"],
  ["/findings/", undefined],
  ["/sources/key2020/", undefined],
] as const)("%s is cited under the key %s", ([url, key]) => {
  expect(headAt(url, {}).cite).toBe(key);
});

describe("what search knows", () => {
  test.for([
    ["/articles/fast/", { benefit: ["Speed"], application: ["Sorting", "Vision"] }],
    ["/method/", {}],
  ] as const)("%s is searched as it is rendered, filtered by %j", ([url, filters]) => {
    expect(headAt(url).search).toEqual({ filters });
  });

  test.for([
    "/",
    "/articles/",
    "/benefit/",
    "/benefit/speed/",
    "/matrix/",
    "/benefit/speed/vision/",
    "/findings/",
    "/sources/",
    "/sources/key2020/",
    "/glossary/",
    "/search/",
    "/404.html",
    "/articles/quick/",
  ])("%s is not in the index as a page", (url) => {
    expect(headAt(url).search).toBeUndefined();
  });
});

test.for([
  ["/benefit/speed/", [["Benefits", "/benefit/"]]],
  [
    "/benefit/speed/vision/",
    [
      ["Benefits", "/benefit/"],
      ["Speed", "/benefit/speed/"],
    ],
  ],
  ["/matrix/benefit-by-application/", [["Matrix", "/matrix/"]]],
  ["/sources/key2020/", [["Sources", "/sources/"]]],
  ["/", []],
  ["/benefit/", []],
] as const)("above %s stand %j", ([url, trail]) => {
  expect(headAt(url).trail).toEqual(trail.map(([label, address]) => ({ label, url: address })));
});

test("page 2 of a term stands below page 1", () => {
  const second = planPages(manyArticles(101)).find(({ url }) => url.endsWith("/speed/page/2/"));
  expect(second?.make().head).toMatchObject({
    title: "Speed, page 2",
    trail: [
      { label: "Benefits", url: "/benefit/" },
      { label: "Speed", url: "/benefit/speed/" },
    ],
  });
});

test("a page at a former address names the present one as canonical and is hidden", () => {
  expect(headAt("/articles/quick/")).toMatchObject({ canonical: "https://guide.test/articles/fast/", hidden: true });
  expect(headAt("/benefit/swiftness/")).toMatchObject({ canonical: "https://guide.test/benefit/speed/", hidden: true });
});

test("every page has a title and a description", () => {
  for (const { make } of planPages(smallSite())) {
    const { title, description } = make().head;
    expect(title).not.toBe("");
    expect(description).not.toBe("");
  }
});

test("no two open pages share a title", () => {
  const titles = planPages(smallSite())
    .map(({ make }) => make().head)
    .filter(({ hidden }) => !hidden)
    .map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
