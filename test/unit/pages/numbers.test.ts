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

  /** Findings that bear on the statement that is judged where two terms meet, and hold the other. */
  const meeting = (one: Term, two: Term): Finding[] => {
    const isJudged = site.matrices.some(({ judged, other }) => judged === two.axis && other === one.axis);
    const [judged, other] = isJudged ? [two, one] : [one, two];
    return site.findings.filter((finding) => finding.bears.some(({ term }) => term === judged) && holds(finding, other));
  };

  test("a term meets every term of the other axes in as many findings as their crossing counts", () => {
    for (const { url, props } of pagesOf("term").filter(({ props: { paging } }) => paging.page === 1)) {
      const term = at(url);
      const expected = site.axes
        .filter((axis) => axis !== term.axis)
        .map(({ plural, terms }) => [plural, terms.map((other) => [other.label, meeting(term, other).length])] as const);
      const shown = props.met.map(({ axis, terms }) => [axis, terms.map(({ label, findings }) => [label, findings])] as const);
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
    }
  });

  test("a crossing meets the terms of third axes in as many of its findings as hold them", () => {
    for (const { props } of pagesOf("crossing").filter(({ props: { paging } }) => paging.page === 1)) {
      const [judged, other] = [at(props.judged.url), at(props.other.url)];
      const here = site.findings.filter((finding) => finding.bears.some(({ term }) => term === judged) && holds(finding, other));
      for (const { terms } of props.met)
        for (const { url, findings } of terms) expect(findings).toBe(here.filter((finding) => holds(finding, at(url))).length);
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

  test("a matrix narrowed to a third term counts the findings that hold it too, and has a page where any does", () => {
    for (const matrix of site.matrices) {
      const thirds = site.terms.filter(({ axis }) => axis !== matrix.judged && axis !== matrix.other);
      for (const third of thirds) {
        const pairs = matrix.judged.terms.map((judged) =>
          matrix.other.terms.map((other) =>
            relations.map(
              (relation) => bearing(judged, relation).filter((finding) => holds(finding, other) && holds(finding, third)).length,
            ),
          ),
        );
        const page = pagesOf("matrix").find(({ url }) => url === `${matrix.url}${third.slug}/`);
        const cells = page?.props.matrices.flatMap(({ rows }) =>
          rows.map((row) =>
            row.cells.map((cell) => (cell.kind === "findings" ? relations.map((relation) => cell.counts[relation]) : [0, 0, 0, 0])),
          ),
        );
        expect(cells).toEqual(pairs.flat(2).some((count) => count > 0) ? pairs : undefined);
      }
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

  test("home and axes count findings and sources once each", () => {
    const checked = site.findings
      .map((finding) => finding.checked)
      .sort()
      .at(-1);
    expect(pagesOf("home")[0]?.props.totals).toEqual({ findings: site.findings.length, sources: site.sources.length, checked });
    for (const { url, props } of pagesOf("axis")) {
      expect(props.findings).toBe(site.findings.filter(({ bears }) => bears.some(({ term }) => term?.axis.url === url)).length);
    }
  });

  test("no page weighs more than 120 KB, and the frame around pages does not grow with articles", { timeout: 30_000 }, () => {
    const asset = fileUrl(site.base, "assets/none");
    const frame = frameOf(site, { style: asset, articleStyle: asset, script: asset, icon: asset, theme: asset }, asset);
    const heavy = pages
      .map((page) => [page.url, Buffer.byteLength(renderPage(page, frame))] as const)
      .filter(([, bytes]) => bytes > 120_000);
    expect(heavy).toEqual([]);
    expect(site.articles.filter(({ url }) => JSON.stringify(frame).includes(url))).toEqual([]);
  });
});
