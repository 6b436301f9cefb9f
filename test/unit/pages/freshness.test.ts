import { expect, test } from "vitest";
import { renderPage } from "../../../layouts/render.tsx";
import { freshness } from "../../../plugins/pages/freshness.ts";
import { planOpenPages } from "../../../plugins/pages/plan.ts";
import { elementsOf, named } from "../../support/html.ts";
import { smallSite } from "../../support/planned-site.ts";
import { sampleFrame } from "../../support/sample-pages.ts";

const site = smallSite();

/** What the foot of each page says of reviews, by the address of the page. */
const said: ReadonlyMap<string, string | undefined> = new Map(
  planOpenPages(site).map(({ url, make }) => {
    const [foot] = named(elementsOf(renderPage(make(), sampleFrame)), "footer");
    return [url, /Last reviewed \d+ \w{3} \d{4} · Next review by \d+ \w{3} \d{4}/.exec(foot?.text ?? "")?.[0]];
  }),
);

test("every page that shows findings or articles says when they were reviewed last and are next", () => {
  const silent = [...said].filter(([, text]) => text === undefined).map(([url]) => url);
  // What these hold has no day of its own.
  expect(silent).toEqual(["/sources/", "/sources/unused2021/", "/glossary/", "/method/", "/search/"]);
});

test("a page of several articles is as fresh as the one reviewed last, and due with the first of them", () => {
  expect(site.articles.map(({ reviewed, due }) => [reviewed, due])).toEqual([
    ["2026-06-01", "2027-06-01"],
    ["2025-01-01", "2026-01-01"],
  ]);
  expect(said.get("/articles/fast/")).toBe("Last reviewed 1 Jun 2026 · Next review by 1 Jun 2027");
  expect(said.get("/benefit/thrift/")).toBe("Last reviewed 1 Jan 2025 · Next review by 1 Jan 2026");
  expect(said.get("/findings/")).toBe("Last reviewed 1 Jun 2026 · Next review by 1 Jan 2026");
  expect(said.get("/application/vision/")).toBe("Last reviewed 1 Jun 2026 · Next review by 1 Jan 2026");
});

test("only the page of an article that is overdue says so", () => {
  expect(freshness(site.articles)?.overdue).toBe(false);
  const overdue = planOpenPages(site).filter(({ make }) => make().head.reviewed?.overdue === true);
  expect(overdue.map(({ url }) => url)).toEqual(["/articles/slow/"]);
});

test("without articles a page has no day of review", () => {
  expect(freshness([])).toBeUndefined();
});
