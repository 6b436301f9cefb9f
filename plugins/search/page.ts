import type { SearchHead } from "../../layouts/frame.ts";
import { escapeHtml } from "../model/html.ts";
import { kindFilter, type SearchKind } from "../model/search-record.ts";
import { metaNames, trailText } from "./meta.ts";

/** A rendered page that search is to know. */
export interface IndexedPage {
  readonly title: string;
  /** What it stands below, from the top. */
  readonly trail: readonly string[];
  readonly search: SearchHead;
  /** The whole page as it is rendered, with the marks for search. */
  readonly html: string;
}

/** Ends of elements that Pagefind takes for inline, so that it would join the words before and after: `inDamson`. */
const glued = /<\/(?:blockquote|caption|dd|details|dt|figcaption|figure|footer|header|option|pre|summary|text|th)>/g;

/**
 * The page as the indexer gets it: title, filters and `<main>` alone.
 * Filters stand in the head as attributes, because text of filter elements would leak into excerpts.
 * @throws if the page has no `<main>`
 */
export function pageToIndex(page: IndexedPage, language: string): string {
  const content = mainOf(page.html);
  if (content === "") throw new Error("it has no <main> element");
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    value("meta", metaNames.title, page.title),
    value("meta", metaNames.trail, trailText(page.trail)),
    value("filter", kindFilter, "article" satisfies SearchKind),
    ...Object.entries(page.search.filters).flatMap(([axis, labels]) => labels.map((label) => value("filter", axis, label))),
  ];
  const main = content.replace(glued, "$& ");
  return `<!doctype html><html lang="${escapeHtml(language)}"><head>${head.join("")}</head><body>${main}</body></html>`;
}

/** The `<main>` element of a page; empty where it has none. */
export function mainOf(html: string): string {
  const start = html.search(/<main[\s>]/);
  const end = html.lastIndexOf("</main>");
  return start === -1 || end < start ? "" : html.slice(start, end + "</main>".length);
}

/**
 * The page as it is published: without the marks that only indexing needs. Every mark is an attribute with a value, and in a text or
 * a value no quotation mark stands as it is, so nothing else can look like one.
 */
export const withoutSearchMarks = (html: string): string => html.replaceAll(/ data-pagefind-[a-z]+="[^"]*"/g, "");

const value = (as: "meta" | "filter", name: string, content: string): string =>
  `<meta data-pagefind-${as}="${escapeHtml(name)}[content]" content="${escapeHtml(content)}">`;
