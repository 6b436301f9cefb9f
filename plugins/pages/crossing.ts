import type { CrossingProps } from "../../layouts/crossing.tsx";
import type { Paging } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import { crossingTitle, pageDescriptions } from "../model/names.ts";
import type { Article, Crossing, Judged, Matrix, Site } from "../model/site.ts";
import type { UrlPath } from "../model/urls.ts";
import { byRelation, findingGroups } from "./finding-groups.ts";
import { findingProps } from "./finding-props.ts";
import { freshness } from "./freshness.ts";
import { gapsProps, noGaps } from "./gap-props.ts";
import { pagedHead } from "./head.ts";
import { articleLink, axisLink, termLink } from "./links.ts";
import { metInCrossing } from "./met.ts";
import { once } from "./once.ts";
import { pageCount, pageLengths, pageSlice, planList } from "./paging.ts";
import { articlesInOrder } from "./reading-order.ts";
import { statementProps } from "./statement-props.ts";
import { uncountedProps } from "./uncounted-props.ts";

/** Pages of the crossings in which a finding counts. */
export const crossingPages = (site: Site): readonly PlannedPage[] =>
  site.matrices.flatMap((matrix) =>
    matrix.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.url === undefined ? [] : pagesOf(site, matrix, cell, cell.url)))),
  );

function pagesOf(site: Site, matrix: Matrix, crossing: Crossing, list: UrlPath): readonly PlannedPage[] {
  const { judged, other, scoped, uncounted } = crossing;
  const findings = once(() => byRelation(crossing.findings));
  const held = articlesOf(crossing);
  const title = crossingTitle(judged.label, other.label);
  const articles = once(() => articlesInOrder(site, held));
  const reviewed = once(() => freshness(held));
  const pages = Math.max(
    pageCount(crossing.findings.length + scoped.length + uncounted.length, pageLengths.withApparatus),
    pageCount(held.size, pageLengths.articles),
  );
  return planList(list, pages, (paging, url) => ({
    url,
    layout: "crossing",
    head: pagedHead(site, list, paging, {
      title,
      description: pageDescriptions.crossing(title, crossing.findings.length),
      trail: [axisLink(judged.axis), termLink(judged)],
      cite: `${judged.slug}-in-${other.slug}`,
      reviewed: reviewed(),
    }),
    props: crossingProps(site, matrix, crossing, findings(), articles(), paging),
  }));
}

/** What is not a long list stands on page 1 only. */
function crossingProps(
  site: Site,
  matrix: Matrix,
  crossing: Crossing,
  findings: readonly Judged[],
  articles: readonly Article[],
  paging: Paging,
): CrossingProps {
  const { judged, other, counts, scoped, uncounted, gaps } = crossing;
  const first = paging.page === 1;
  const cells = first ? matrix.rows.flatMap((row) => row.cells).filter((cell) => cell !== crossing) : [];
  return {
    judged: { ...termLink(judged), ...statementProps(judged, judged.findings), axis: judged.axis.label },
    other: { ...termLink(other), axis: other.axis.label },
    counts,
    findings: findingGroups(findings, judged, paging.page),
    scoped: pageSlice(scoped, paging.page, pageLengths.withApparatus, findings.length).map(findingProps),
    uncounted: uncountedProps(uncounted, judged, paging.page, findings.length + scoped.length),
    articles: pageSlice(articles, paging.page, pageLengths.articles).map(articleLink),
    met: first ? metInCrossing(site, crossing) : [],
    row: cells.filter((cell) => cell.judged === judged).flatMap((cell) => neighbour(cell, cell.other.label)),
    column: cells.filter((cell) => cell.other === other).flatMap((cell) => neighbour(cell, cell.judged.label)),
    gaps: first ? gapsProps(site, [judged, other], counts, gaps) : noGaps,
    paging,
  };
}

const neighbour = ({ url, findings }: Crossing, label: string): CrossingProps["row"] =>
  url === undefined ? [] : [{ label, url, findings: findings.length }];

/** Articles that carry both terms, or hold a finding that the page lists. */
const articlesOf = ({ judged, other, findings, scoped, uncounted }: Crossing): ReadonlySet<Article> =>
  new Set([
    ...judged.articles.filter((article) => article.terms.includes(other)),
    ...[...findings, ...uncounted].map(({ finding }) => finding.article),
    ...scoped.map(({ article }) => article),
  ]);
