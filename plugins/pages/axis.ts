import type { PlannedPage } from "../../layouts/page.ts";
import type { Axis, Site } from "../model/site.ts";
import { freshness } from "./freshness.ts";
import { headOf } from "./head.ts";
import { termLink } from "./links.ts";
import { statementProps } from "./statement-props.ts";

/** A page for each axis: its terms with their statements. */
export const axisPages = (site: Site): readonly PlannedPage[] =>
  site.axes.map((axis) => ({
    url: axis.url,
    make: () => ({
      url: axis.url,
      layout: "axis",
      head: headOf(site, axis.url, {
        title: axis.plural,
        description: axis.question,
        reviewed: freshness(axis.terms.flatMap(({ articles }) => articles)),
      }),
      props: {
        plural: axis.plural,
        question: axis.question,
        terms: axis.terms.map((term) => ({
          ...termLink(term),
          ...statementProps(term, term.findings),
          articles: term.articles.length,
          reviewed: freshness(term.articles)?.on,
        })),
        findings: findingsOn(axis),
        matrices: site.matrices
          .filter(({ judged, other }) => judged.key === axis.key || other.key === axis.key)
          .map(({ judged, other, url }) => ({ label: judged.key === axis.key ? other.plural : judged.plural, url })),
      },
    }),
  }));

/** Findings that bear on a statement of the axis, each once. */
const findingsOn = (axis: Axis): number => new Set(axis.terms.flatMap((term) => term.findings.map(({ finding }) => finding))).size;
