import type { Head, LinkProps, Paging, SearchHead, SearchKind } from "../../layouts/frame.ts";
import { pageTitle } from "../model/names.ts";
import { groupBy } from "../model/group-by.ts";
import type { Site, Term } from "../model/site.ts";
import { absoluteUrl, editUrl, pageOfUrl, type UrlPath } from "../model/urls.ts";

/** What a planner says of its page; what it leaves out is empty, and the page's own address is the canonical one. */
export type HeadParts = Pick<Head, "title" | "description"> & Partial<Head>;

/** The head of a page, with what its planner left out. */
export const headOf = (site: Site, url: UrlPath, parts: HeadParts): Head => ({
  canonical: absoluteUrl(site.url, url),
  trail: [],
  search: undefined,
  edit: undefined,
  reviewed: undefined,
  previous: undefined,
  next: undefined,
  hidden: false,
  ...parts,
});

/** Head of one page of a list that goes on: from page 2 on it stands below page 1 and out of the search index. */
export function pagedHead(site: Site, list: UrlPath, { page }: Paging, parts: HeadParts): Head {
  if (page === 1) return headOf(site, list, parts);
  const first: LinkProps = { label: parts.title, url: list };
  return headOf(site, pageOfUrl(list, page), {
    ...parts,
    title: pageTitle(parts.title, page),
    trail: [...(parts.trail ?? []), first],
    search: undefined,
  });
}

/** How search knows a page that holds these terms. */
export const searchHead = (kind: SearchKind, terms: readonly Term[] = []): SearchHead => ({
  kind,
  filters: Object.fromEntries([...groupBy(terms, ({ axis }) => axis.key)].map(([key, held]) => [key, held.map(({ label }) => label)])),
});

/** Where a content file is edited, if the site has a code host. */
export const editOf = (site: Site, file: string | undefined): string | undefined =>
  site.repository === undefined || file === undefined ? undefined : editUrl(site.repository, site.branch, file);
