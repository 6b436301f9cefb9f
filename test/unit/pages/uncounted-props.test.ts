import { expect, test } from "vitest";
import { renderPage } from "../../../layouts/render.tsx";
import type { Relation } from "../../../plugins/model/evidence.ts";
import { placeOn } from "../../../plugins/model/issue.ts";
import { pageLengths } from "../../../plugins/pages/paging.ts";
import { planPages } from "../../../plugins/pages/plan.ts";
import { articleRecord, findingFacts, siteOf, sourceRecord, termRecord, today } from "../../support/records.ts";
import { sampleFrame } from "../../support/sample-pages.ts";

const file = "articles/a.md";
const recalled = { seen: { kind: "recalled", date: today, place: placeOn(file, 20) } } as const;
const finding = (id: string, relation: Relation, facts = {}) =>
  findingFacts(id, { file, bears: { [relation]: ["speed"] }, scope: ["vision"], facts });

/** One less than a page shows. */
const counting = pageLengths.withApparatus - 1;

/** A site whose term `speed` has so many findings that count, and three from memory. */
const site = siteOf({
  terms: [termRecord({ axis: "benefit", slug: "speed" }), termRecord({ axis: "application", slug: "vision" })],
  articles: [
    articleRecord({
      slug: "a",
      body: {
        findings: [
          ...Array.from({ length: counting }, (_, i) => finding(`f-${i + 1}`, "supports")),
          finding("m-1", "contradicts", recalled),
          finding("m-2", "supports", recalled),
          finding("m-3", "supports", recalled),
        ],
      },
    }),
  ],
  sources: [sourceRecord("key2020")],
});
const pageOf = (url: string) => {
  const page = planPages(site)
    .find((planned) => planned.url === url)
    ?.make();
  if (page?.layout !== "term" && page?.layout !== "crossing") throw new Error(`no term and no crossing at ${url}`);
  return page;
};

test.for(["/benefit/speed/", "/benefit/speed/vision/"])(
  "%s ends with what is from memory, by relation, over as many pages as it takes",
  (url) => {
    const [first, second] = [pageOf(url), pageOf(`${url}page/2/`)];
    expect(first.props.counts).toEqual({ supports: counting, qualifies: 0, contradicts: 0, mitigates: 0 });
    expect([first, second].map(({ props: { uncounted } }) => [uncounted.total, uncounted.findings.map(({ id }) => id)])).toEqual([
      [3, ["m-2"]],
      [3, ["m-3", "m-1"]],
    ]);
  },
);

test("findings from memory have a heading of their own that says how many they are", () => {
  const page = renderPage(pageOf("/benefit/speed/page/2/"), sampleFrame);
  expect(page).toContain('<h2 id="page-uncounted">From memory, not counted (3)</h2>');
});
