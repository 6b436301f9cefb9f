import type { PlannedPage } from "../../layouts/page.ts";
import { pageDescriptions, pageNames } from "../model/names.ts";
import { groupBy } from "../model/group-by.ts";
import { compareIds } from "../model/order.ts";
import type { Article, Finding, Site } from "../model/site.ts";
import { findingsUrl } from "../model/urls.ts";
import { findingProps } from "./finding-props.ts";
import { pagedHead } from "./head.ts";
import { articleLink } from "./links.ts";
import { once } from "./once.ts";
import { pageCount, pageLengths, pageSlice, planList } from "./paging.ts";
import { inReadingOrder } from "./reading-order.ts";

/** The list of all findings by article, in reading order, over as many pages as it takes. */
export function findingsPages(site: Site): readonly PlannedPage[] {
  const list = findingsUrl(site.base);
  const total = site.findings.length;
  const findings = once(() => inReadingOrder(site).flatMap(findingsById));
  return planList(list, pageCount(total, pageLengths.findings), (paging, url) => ({
    url,
    layout: "findings",
    head: pagedHead(site, list, paging, {
      title: pageNames.findings,
      description: pageDescriptions.findings(site.title, total),
    }),
    props: {
      total,
      groups: [...groupBy(pageSlice(findings(), paging.page, pageLengths.findings), ({ article }) => article)].map(([article, found]) => ({
        article: articleLink(article),
        findings: found.map(findingProps),
      })),
      paging,
    },
  }));
}

const findingsById = ({ findings }: Article): readonly Finding[] => findings.toSorted((a, b) => compareIds(a.id, b.id));
