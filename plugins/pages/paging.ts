import type { Paging } from "../../layouts/frame.ts";
import type { Page, PlannedPage } from "../../layouts/page.ts";
import { pageOfUrl, type UrlPath } from "../model/urls.ts";

/** Findings, articles or sources that one page of a list shows. */
export const pageLength = 100;

/** Page numbers that are linked on either side of the present one, beside the first and the last. */
const linkedAround = 2;

/** Pages that lists of these lengths need when they turn over together: those of the longest, at least 1. */
export const pageCount = (...lengths: readonly number[]): number => Math.max(1, ...lengths.map((length) => Math.ceil(length / pageLength)));

/** What page `page`, counted from 1, shows of a list. */
export const pageSlice = <Item>(items: readonly Item[], page: number): readonly Item[] =>
  items.slice((page - 1) * pageLength, page * pageLength);

/** The links between the pages of a list: first, last and those around the present one, so that their number stays small. */
export function pagingOf(list: UrlPath, page: number, pages: number): Paging {
  const numbers = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= linkedAround,
  );
  return { page, pages, links: numbers.map((number) => ({ number, url: pageOfUrl(list, number) })) };
}

/**
 * Plans all pages of a list.
 * @param list address of page 1
 * @param make makes the page with the paging and the address given
 */
export const planList = (list: UrlPath, pages: number, make: (paging: Paging, url: UrlPath) => Page): readonly PlannedPage[] =>
  Array.from({ length: pages }, (_, i): PlannedPage => {
    const url = pageOfUrl(list, i + 1);
    return { url, make: () => make(pagingOf(list, i + 1, pages), url) };
  });
