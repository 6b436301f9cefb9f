// Every number that a page prints, against a count over the records of the same site.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LayoutName, Page, PageOf } from "../../../layouts/page.ts";
import { renderPage } from "../../../layouts/render.tsx";
import { relations, totalOf } from "../../../plugins/model/evidence.ts";
import type { Finding, Site, Term } from "../../../plugins/model/site.ts";
import { fileUrl } from "../../../plugins/model/urls.ts";
import { frameOf } from "../../../plugins/pages/frame.ts";
import { planPages } from "../../../plugins/pages/plan.ts";
import { loadSite } from "../../../plugins/pipeline.ts";
import { makeSite } from "../../support/made-site.ts";
import { today } from "../../support/records.ts";

const made = mkdtempSync(join(tmpdir(), "numbers-"));
afterAll(() => rmSync(made, { recursive: true, force: true }));

const contents = {
  "the guide": () => join(import.meta.dirname, "../../../content"),
  "a made site of 240 articles": () => {
    makeSite(made, 240);
    return made;
  },
} as const;

describe.for(Object.entries(contents))("in %s", ([, contentOf]) => {
  let site: Site;
  let pages: Page[];

  beforeAll(() => {
    const loaded = loadSite({ content: contentOf(), url: undefined, repository: undefined, today, drafts: false });
    if (loaded.site === undefined) throw new Error("site.yml cannot be read");
    site = loaded.site;
    pages = planPages(site).map(({ make }) => make());
  });

  const pagesOf = <L extends LayoutName>(layout: L) => pages.filter((page): page is PageOf<L> & Page => page.layout === layout);

  const holds = ({ bears, scope }: Finding, term: Term): boolean => bears.some((bearing) => bearing.term === term) || scope.includes(term);
  const bearing = (term: Term, relation: string): Finding[] =>
    site.findings.filter(({ bears }) => bears.some((each) => each.term === term && each.relation === relation));
  const at = (url: string): Term => {
    const term = site.terms.find((each) => each.url === url);
    if (term === undefined) throw new Error(`no term at ${url}`);
    return term;
  };

  test("a term counts its findings by relation, and its pages show each of them and each article once", () => {
    for (const term of site.terms) {
      const own = pagesOf("term").filter(({ url }) => url === term.url || url.startsWith(`${term.url}page/`));
      for (const relation of relations) {
        const expected = bearing(term, relation).map(({ id }) => id);
        const groups = own.flatMap(({ props }) => props.findings.filter((group) => group.relation === relation));
        expect(groups.flatMap(({ findings }) => findings.map(({ id }) => id)).sort()).toEqual(expected.sort());
        for (const { total } of groups) expect(total).toBe(expected.length);
        for (const { props } of own) expect(props.counts[relation]).toBe(expected.length);
      }
      const articles = site.articles.filter(({ terms }) => terms.includes(term)).map(({ url }) => url);
      expect(own.flatMap(({ props }) => props.articles.map(({ url }) => url)).sort()).toEqual(articles.sort());
      const scoped = site.findings.filter(({ scope }) => scope.includes(term)).map(({ id }) => id);
      expect(own.flatMap(({ props }) => props.scoped.map(({ id }) => id)).sort()).toEqual(scoped.sort());
    }
  });

  test("a term meets the terms of other axes in as many findings and articles as hold both", () => {
    for (const { url, props } of pagesOf("term").filter(({ props: { paging } }) => paging.page === 1)) {
      const term = at(url);
      const expected = site.terms
        .filter((other) => other.axis !== term.axis)
        .map((other) => ({
          label: other.label,
          findings: site.findings.filter((finding) => holds(finding, term) && holds(finding, other)).length,
          articles: site.articles.filter(({ terms }) => terms.includes(term) && terms.includes(other)).length,
        }))
        .filter(({ findings, articles }) => findings + articles > 0);
      const shown = props.meets.flatMap(({ terms }) => terms.map(({ label, findings, articles }) => ({ label, findings, articles })));
      const byLabel = (a: { label: string }, b: { label: string }) => (a.label < b.label ? -1 : 1);
      expect(shown.sort(byLabel)).toEqual(expected.sort(byLabel));
    }
  });

  test("a crossing counts the findings that bear on its judged term and hold the other", () => {
    expect(pagesOf("crossing").length).toBeGreaterThan(10);
    for (const { props } of pagesOf("crossing")) {
      const [judged, other] = [at(props.judged.url), at(props.other.url)];
      for (const relation of relations)
        expect(props.counts[relation]).toBe(bearing(judged, relation).filter((finding) => holds(finding, other)).length);
    }
  });

  test("the cells of a matrix sum to the pairs of a finding's judged term and another term it holds", () => {
    for (const matrix of site.matrices) {
      const page = pagesOf("matrix").find(({ url }) => url === matrix.url);
      const sum = (page?.props.matrices ?? [])
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .reduce((all, cell) => all + (cell.kind === "findings" ? totalOf(cell.counts) : 0), 0);
      const pairs = site.findings.flatMap((finding) =>
        finding.bears.flatMap(({ term }) =>
          term?.axis === matrix.judged ? matrix.other.terms.filter((other) => holds(finding, other)).map(() => 1) : [],
        ),
      );
      expect(sum).toBe(pairs.length);
    }
  });

  test("a source shows every finding and article that cites it", () => {
    for (const source of site.sources) {
      const own = pagesOf("source").filter(({ url }) => url === source.url || url.startsWith(`${source.url}page/`));
      const findings = site.findings
        .filter(({ citations }) => citations.some((citation) => citation.source === source))
        .map(({ id }) => id);
      expect(own.flatMap(({ props }) => props.findings.map(({ id }) => id)).sort()).toEqual(findings.sort());
      const articles = site.articles
        .filter(({ record }) => record.body.citations.some(({ items }) => items.some(({ key }) => key === source.key)))
        .map(({ url }) => url);
      expect(own.flatMap(({ props }) => props.articles.map(({ url }) => url)).sort()).toEqual(articles.sort());
      for (const { props } of own) expect([props.findingTotal, props.articleTotal]).toEqual([findings.length, articles.length]);
    }
  });

  test("home and axes count findings, sources and articles once each", () => {
    const { findings, sources, articles } = site;
    expect(pagesOf("home")[0]?.props.totals).toEqual({ findings: findings.length, sources: sources.length, articles: articles.length });
    for (const { url, props } of pagesOf("axis")) {
      expect(props.findings).toBe(site.findings.filter(({ bears }) => bears.some(({ term }) => term?.axis.url === url)).length);
    }
  });

  test("no page weighs more than 120 KB, and the frame around pages does not grow with articles", () => {
    const asset = fileUrl(site.base, "assets/none");
    const frame = frameOf(site, { style: asset, script: asset, icon: asset });
    const heavy = pages
      .map((page) => [page.url, Buffer.byteLength(renderPage(page, frame))] as const)
      .filter(([, bytes]) => bytes > 120_000);
    expect(heavy).toEqual([]);
    expect(site.articles.filter(({ url }) => JSON.stringify(frame).includes(url))).toEqual([]);
  });
});
