import type { Paging } from "../../layouts/frame.ts";
import type { PlannedPage } from "../../layouts/page.ts";
import type { MeetingProps, TermProps } from "../../layouts/term.tsx";
import type { Article, Judged, Meeting, Site, Term } from "../model/site.ts";
import { articleCard } from "./article-card.ts";
import { byRelation, findingGroups } from "./finding-groups.ts";
import { findingProps } from "./finding-props.ts";
import { gapProps } from "./gap-props.ts";
import { editOf, pagedHead, searchHead } from "./head.ts";
import { axisLink, linkingLink } from "./links.ts";
import { once } from "./once.ts";
import { pageCount, pageLengths, pageSlice, planList } from "./paging.ts";
import { noProse, proseProps } from "./prose-props.ts";
import { articlesInOrder } from "./reading-order.ts";
import { statementProps } from "./statement-props.ts";

/** The pages of each term; its findings and articles go on over as many as it takes. */
export const termPages = (site: Site): readonly PlannedPage[] => site.terms.flatMap((term) => pagesOf(site, term));

function pagesOf(site: Site, term: Term): readonly PlannedPage[] {
  const findings = once(() => byRelation(term.findings));
  const articles = once(() => articlesInOrder(site, term.articles));
  const pages = Math.max(
    pageCount(term.findings.length + term.scoped.length, pageLengths.withApparatus),
    pageCount(term.articles.length, pageLengths.cards),
  );
  return planList(term.url, pages, (paging, url) => ({
    url,
    layout: "term",
    head: pagedHead(site, term.url, paging, {
      title: term.label,
      description: term.statement,
      trail: [axisLink(term.axis)],
      search: searchHead("term", [term]),
      edit: editOf(site, term.record.file),
    }),
    props: termProps(site, term, findings(), articles(), paging),
  }));
}

/** What is not a long list stands on page 1 only. */
function termProps(site: Site, term: Term, findings: readonly Judged[], articles: readonly Article[], paging: Paging): TermProps {
  const first = paging.page === 1;
  return {
    ...statementProps(term, term.counts),
    axis: { label: term.axis.label, url: term.axis.url },
    label: term.label,
    synonyms: term.synonyms,
    intro: first ? proseProps(term.intro) : noProse,
    findings: findingGroups(findings, term, paging.page),
    scoped: pageSlice(term.scoped, paging.page, pageLengths.withApparatus, findings.length).map(findingProps),
    articles: pageSlice(articles, paging.page, pageLengths.cards).map(articleCard),
    articleTotal: articles.length,
    meets: first ? meetings(site, term) : [],
    gaps: first ? term.gaps.map((gap) => gapProps(site, gap)) : [],
    linkedFrom: first ? term.linkedFrom.map(linkingLink) : [],
    paging,
  };
}

const meetings = (site: Site, term: Term): TermProps["meets"] =>
  site.axes.flatMap((axis) => {
    const met = term.meets.filter((meeting) => meeting.term.axis.key === axis.key);
    return met.length === 0 ? [] : [{ axis: axis.plural, terms: met.map(meetingProps) }];
  });

const meetingProps = ({ term, findings, articles, crossing }: Meeting): MeetingProps => ({
  label: term.label,
  url: crossing?.url ?? term.url,
  findings,
  articles,
});
