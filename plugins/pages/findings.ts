import type { FilterProps } from "../../layouts/components/finding-filter.tsx";
import type { FindingsGroup } from "../../layouts/findings.tsx";
import type { PlannedPage } from "../../layouts/page.ts";
import { countRelations, seenKinds, strengths } from "../model/evidence.ts";
import { groupBy } from "../model/group-by.ts";
import { pageDescriptions, pageNames } from "../model/names.ts";
import { compareIds } from "../model/order.ts";
import type { Article, Finding, Site } from "../model/site.ts";
import { fileUrl, findingsUrl } from "../model/urls.ts";
import { filePaths } from "./file-paths.ts";
import { findingProps } from "./finding-props.ts";
import { freshness } from "./freshness.ts";
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
  const reviewed = once(() => freshness(site.findings.map(({ article }) => article)));
  return planList(list, pageCount(total, pageLengths.findings), (paging, url) => ({
    url,
    layout: "findings",
    head: pagedHead(site, list, paging, {
      title: pageNames.findings,
      description: pageDescriptions.findings(site.title, total),
      reviewed: reviewed(),
      alternates: [
        { type: "application/json", url: fileUrl(site.base, filePaths.findings) },
        { type: "text/csv", url: fileUrl(site.base, filePaths.findingsTable) },
      ],
    }),
    props: {
      total,
      groups: [...groupBy(pageSlice(findings(), paging.page, pageLengths.findings), ({ article }) => article)].map(group),
      filter: paging.page === 1 ? { ...filterProps(site), index: fileUrl(site.base, filePaths.findingsIndex) } : undefined,
      paging,
    },
  }));
}

const findingsById = ({ findings }: Article): readonly Finding[] => findings.toSorted((a, b) => compareIds(a.id, b.id));

const group = ([article, found]: readonly [Article, readonly Finding[]]): FindingsGroup => ({
  id: `page-in-${article.slug}`,
  article: articleLink(article),
  findings: found.map(findingProps),
});

function filterProps({ base, axes, findings }: Site): FilterProps {
  const byTerm = groupBy(
    findings.flatMap(({ terms }) => terms),
    (term) => term,
  );
  const byStrength = groupBy(findings, ({ strength }) => strength);
  const bySeen = groupBy(findings, ({ seen }) => seen);
  return {
    list: findingsUrl(base),
    axes: axes.map(({ key, label, terms }) => ({
      key,
      label,
      terms: terms.map((term) => ({ value: term.slug, label: term.label, findings: byTerm.get(term)?.length ?? 0 })),
    })),
    relations: countRelations(findings.flatMap(({ bears }) => [...new Set(bears.map(({ relation }) => relation))])),
    strengths: strengths.map((value) => ({ value, findings: byStrength.get(value)?.length ?? 0 })),
    seen: seenKinds.map((value) => ({ value, findings: bySeen.get(value)?.length ?? 0 })),
  };
}
