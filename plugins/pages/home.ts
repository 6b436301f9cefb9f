import type { HomeProps } from "../../layouts/home.tsx";
import type { PlannedPage } from "../../layouts/page.ts";
import { isStudy } from "../model/evidence.ts";
import type { Finding, Site } from "../model/site.ts";
import { homeUrl } from "../model/urls.ts";
import { findingProps } from "./finding-props.ts";
import { editOf, headOf } from "./head.ts";
import { axisLink, termLink } from "./links.ts";
import { matrixProps } from "./matrix-props.ts";
import { proseProps } from "./prose-props.ts";
import { inReadingOrder } from "./reading-order.ts";
import { statementProps } from "./statement-props.ts";

/** Articles of a reading group that the home page lists; the page of all articles has the rest. */
const mostOfGroup = 12;

/** The home page: prose, an example of a finding, statements by axis, the first matrix, articles in reading order. */
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
    matrix: matrix && matrixProps(site, matrix),
    reading: site.reading.map(({ title, articles }) => ({
      title,
      articles: articles.slice(0, mostOfGroup).map(({ title: label, url, summary }) => ({ label, url, summary })),
    })),
  };
}

/** The first finding in reading order that shows the most parts: a judged term, its scope, a study, a caveat. */
function exampleFinding(site: Site): Finding | undefined {
  const findings = inReadingOrder(site).flatMap((article) => article.findings);
  const most = Math.max(...findings.map(partsOf));
  return findings.find((finding) => partsOf(finding) === most);
}

const partsOf = ({ bears: [first], scope, strength, caveat }: Finding): number =>
  [first?.term !== undefined, scope.length > 0, isStudy(strength), caveat !== undefined].filter(Boolean).length;
