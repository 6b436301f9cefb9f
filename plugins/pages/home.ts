import type { HomeProps } from "../../layouts/home.tsx";
import type { PlannedPage } from "../../layouts/page.ts";
import type { IsoDate } from "../model/date.ts";
import { isStudy } from "../model/evidence.ts";
import type { Finding, Site } from "../model/site.ts";
import { homeUrl } from "../model/urls.ts";
import { findingProps } from "./finding-props.ts";
import { freshness } from "./freshness.ts";
import { headOf, onCodeHost } from "./head.ts";
import { lately } from "./lately.ts";
import { webSite } from "./linked-data.ts";
import { articleLink, axisLink, termLink } from "./links.ts";
import { matrixProps } from "./matrix-props.ts";
import { proseProps } from "./prose-props.ts";
import { inReadingOrder } from "./reading-order.ts";
import { statementProps } from "./statement-props.ts";

/** The home page: prose, an example of a finding, statements by axis, the first matrix, what changed last. */
export function homePages(site: Site): readonly PlannedPage[] {
  const url = homeUrl(site.base);
  const head = () =>
    headOf(site, url, {
      title: site.title,
      description: site.description,
      ...onCodeHost(site, site.home?.file),
      reviewed: freshness(site.articles),
      data: [webSite(site)],
    });
  return [{ url, make: () => ({ url, layout: "home", head: head(), props: homeProps(site) }) }];
}

function homeProps(site: Site): HomeProps {
  const example = exampleFinding(site);
  const [matrix] = site.matrices;
  const [first] = inReadingOrder(site);
  return {
    title: site.title,
    description: site.description,
    prose: site.home && proseProps(site.home),
    totals: { findings: site.findings.length, sources: site.sources.length, checked: lastChecked(site.findings) },
    start: first && articleLink(first),
    axes: site.axes.map((axis) => ({
      ...axisLink(axis),
      question: axis.question,
      terms: axis.terms.map((term) => ({ ...termLink(term), ...statementProps(term, term.findings) })),
    })),
    example: example && findingProps(example),
    matrix: matrix && matrixProps(site, matrix),
    lately: lately(site),
  };
}

const lastChecked = (findings: readonly Finding[]): IsoDate | undefined =>
  findings.reduce<IsoDate | undefined>((last, { checked }) => (last === undefined || checked > last ? checked : last), undefined);

/** The first finding in reading order that shows the most parts: a judged term, its scope, a study, a caveat. */
function exampleFinding(site: Site): Finding | undefined {
  let best: Finding | undefined;
  for (const article of inReadingOrder(site))
    for (const finding of article.findings) if (best === undefined || partsOf(finding) > partsOf(best)) best = finding;
  return best;
}

const partsOf = ({ bears: [first], scope, strength, caveat }: Finding): number =>
  [first?.term !== undefined, scope.length > 0, isStudy(strength), caveat !== undefined].filter(Boolean).length;
