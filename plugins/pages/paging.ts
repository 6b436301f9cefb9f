import type { Paging } from "../../layouts/frame.ts";
import type { Page, PlannedPage } from "../../layouts/page.ts";
import { pageOfUrl, type UrlPath } from "../model/urls.ts";

/**
 * Items that one page of a list shows: no page weighs more than 120 KB. Among the findings of a term, crossing or source each comes
 * with its apparatus (2.6 KB), an article beside them with its summary (0.8 KB); the list of all findings shows a line of each (1.5 KB).
 */
export const pageLengths = { articles: 100, sources: 100, findings: 60, withApparatus: 30, cards: 20 } as const;

/** Page numbers that are linked on either side of the present one, beside the first and the last. */
const linkedAround = 2;

/** Pages that a list of `total` items needs, at least 1. Lists that turn over together need those of the longest. */
export const pageCount = (total: number, length: number): number => Math.max(1, Math.ceil(total / length));

/** What page `page`, counted from 1, shows of a list that follows `before` others in one run. */
export const pageSlice = <Item>(items: readonly Item[], page: number, length: number, before = 0): readonly Item[] =>
  items.slice(Math.max(0, (page - 1) * length - before), Math.max(0, page * length - before));

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
