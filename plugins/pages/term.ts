import type { Paging } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import type { TermProps } from "../../layouts/term.tsx";
import type { Article, Judged, Site, Term } from "../model/site.ts";
import { articleCard } from "./article-card.ts";
import { byRelation, findingGroups } from "./finding-groups.ts";
import { findingProps } from "./finding-props.ts";
import { freshness } from "./freshness.ts";
import { gapsProps, noGaps } from "./gap-props.ts";
import { glossaryTips, type AddTips } from "./glossary-tips.ts";
import { onCodeHost, pagedHead } from "./head.ts";
import { definedTerm } from "./linked-data.ts";
import { axisLink, linkingLink } from "./links.ts";
import { metByTerm } from "./met.ts";
import { once } from "./once.ts";
import { pageCount, pageLengths, pageSlice, planList } from "./paging.ts";
import { noProse, proseProps } from "./prose-props.ts";
import { articlesInOrder } from "./reading-order.ts";
import { statementProps } from "./statement-props.ts";
import { uncountedProps } from "./uncounted-props.ts";

/** The pages of each term; its findings and articles go on over as many as it takes. */
export function termPages(site: Site): readonly PlannedPage[] {
  const addTips = glossaryTips(site);
  return site.terms.flatMap((term) => pagesOf(site, term, addTips));
}

function pagesOf(site: Site, term: Term, addTips: AddTips): readonly PlannedPage[] {
  const findings = once(() => byRelation(term.findings));
  const articles = once(() => articlesInOrder(site, term.articles));
  const reviewed = once(() => freshness(articlesOf(term)));
  const pages = Math.max(
    pageCount(term.findings.length + term.scoped.length + term.uncounted.length, pageLengths.withApparatus),
    pageCount(term.articles.length, pageLengths.cards),
  );
  return planList(term.url, pages, (paging, url) => ({
    url,
    layout: "term",
    head: pagedHead(site, term.url, paging, {
      title: term.label,
      description: term.statement,
      trail: [axisLink(term.axis)],
      ...onCodeHost(site, term.record.file),
      cite: term.slug,
      reviewed: reviewed(),
      data: [definedTerm(site, term)],
    }),
    props: {
      ...termProps(site, term, findings(), articles(), paging),
      intro: paging.page === 1 ? addTips(proseProps(term.intro)) : noProse,
    },
  }));
}

/** The articles that a term's page shows something of. */
const articlesOf = ({ articles, findings, scoped, uncounted }: Term): readonly Article[] => [
  ...articles,
  ...[...findings, ...uncounted].map(({ finding }) => finding.article),
  ...scoped.map(({ article }) => article),
];

/** What is not a long list stands on page 1 only. */
function termProps(
  site: Site,
  term: Term,
  findings: readonly Judged[],
  articles: readonly Article[],
  paging: Paging,
): Omit<TermProps, "intro"> {
  const first = paging.page === 1;
  return {
    ...statementProps(term, term.findings),
    axis: { label: term.axis.label, url: term.axis.url },
    label: term.label,
    synonyms: term.synonyms,
    findings: findingGroups(findings, term, paging.page),
    scoped: pageSlice(term.scoped, paging.page, pageLengths.withApparatus, findings.length).map(findingProps),
    uncounted: uncountedProps(term.uncounted, term, paging.page, findings.length + term.scoped.length),
    articles: pageSlice(articles, paging.page, pageLengths.cards).map(articleCard),
    articleTotal: articles.length,
    met: first ? metByTerm(site, term) : [],
    gaps: first ? gapsProps(site, [term], term.counts, term.gaps) : noGaps,
    linkedFrom: first ? term.linkedFrom.map(linkingLink) : [],
    paging,
  };
}
