import type { Head, LinkProps, Paging } from "../../layouts/frame.ts";
import { pageTitle } from "../model/names.ts";
import type { Site } from "../model/site.ts";
import { breadcrumbList } from "./linked-data.ts";
import { absoluteUrl, editUrl, historyUrl, pageOfUrl, reportUrl, type UrlPath } from "../model/urls.ts";

/** What a planner says of its page; what it leaves out is empty, and the page's own address is the canonical one. */
export type HeadParts = Pick<Head, "title" | "description"> & Partial<Head>;

/** The head of a page, with what its planner left out. */
export const headOf = (site: Site, url: UrlPath, { data = [], ...parts }: HeadParts): Head => ({
  canonical: absoluteUrl(site.url, url),
  trail: [],
  search: undefined,
  edit: undefined,
  history: undefined,
  report: site.repository === undefined ? undefined : reportUrl(site.repository, absoluteUrl(site.url, url)),
  cite: undefined,
  reviewed: undefined,
  previous: undefined,
  next: undefined,
  alternates: [],
  hidden: false,
  data: parts.hidden === true ? [] : [...data, ...breadcrumbList(site, url, parts)],
  ...parts,
});

/** Head of one page of a list that goes on: from page 2 on it stands below page 1. */
export function pagedHead(site: Site, list: UrlPath, { page }: Paging, parts: HeadParts): Head {
  if (page === 1) return headOf(site, list, parts);
  const first: LinkProps = { label: parts.title, url: list };
  return headOf(site, pageOfUrl(list, page), {
    ...parts,
    title: pageTitle(parts.title, page),
    cite: undefined,
    trail: [...(parts.trail ?? []), first],
    data: [],
    alternates: [],
  });
}

/** Where a content file is edited and where its changes are listed, if the site has a code host. */
export const onCodeHost = ({ repository, branch }: Site, file: string | undefined): Pick<Head, "edit" | "history"> =>
  repository === undefined || file === undefined
    ? { edit: undefined, history: undefined }
    : { edit: editUrl(repository, branch, file), history: historyUrl(repository, branch, file) };
