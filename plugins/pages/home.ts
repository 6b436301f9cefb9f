import type { HomeProps } from "../../layouts/home.tsx";
import type { PlannedPage } from "../../layouts/page.ts";
import type { Finding, Site } from "../model/site.ts";
import { homeUrl } from "../model/urls.ts";
import { findingProps } from "./finding-props.ts";
import { editOf, headOf } from "./head.ts";
import { axisLink, termLink } from "./links.ts";
import { matrixProps } from "./matrix-props.ts";
import { pageLength } from "./paging.ts";
import { proseProps } from "./prose-props.ts";
import { inReadingOrder } from "./reading.ts";
import { statementProps } from "./statement-props.ts";

export function homePages(site: Site): readonly PlannedPage[] {
  const url = homeUrl(site.base);
  const head = () => headOf(site, url, { title: site.title, description: site.description, edit: editOf(site, site.home?.file) });
  return [{ url, make: () => ({ url, layout: "home", head: head(), props: homeProps(site) }) }];
}

function homeProps(site: Site): HomeProps {
  const example = exampleFinding(site);
  const [matrix] = site.matrices;
  return {
    title: site.title,
    description: site.description,
    prose: site.home && proseProps(site.home),
    totals: { findings: site.findings.length, sources: site.sources.length, articles: site.articles.length },
    axes: site.axes.map((axis) => ({
      ...axisLink(axis),
      question: axis.question,
      terms: axis.terms.map((term) => ({ ...termLink(term), ...statementProps(term, term.counts) })),
    })),
    example: example && findingProps(example),
    matrix: matrix && matrixProps(matrix),
    reading: site.reading.map(({ title, articles }) => ({
      title,
      articles: articles.slice(0, pageLength).map(({ title: label, url, summary }) => ({ label, url, summary })),
    })),
  };
}

/** The first finding in reading order that shows every part; where none does, the first. */
function exampleFinding(site: Site): Finding | undefined {
  const findings = inReadingOrder(site).flatMap((article) => article.findings);
  return findings.find(({ conditions, caveat }) => conditions !== undefined && caveat !== undefined) ?? findings[0];
}
