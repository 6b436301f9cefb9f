// Words of search.
import { counted } from "../../plugins/model/names.ts";
import type { SearchKind } from "../../plugins/model/search-record.ts";

const searchTheGuide = "Search the guide";
const browse = "Browse the index";

const kinds: Readonly<Record<SearchKind, string>> = {
  article: "Article",
  finding: "Finding",
  term: "Term",
  crossing: "Crossing",
  source: "Source",
  glossary: "Glossary",
};

export const searchWords = {
  search: "Search",
  key: "/",
  kind: "Kind",
  kinds,
  searchTheGuide,
  browse,
  articles: (count: number): string => `Articles (${count})`,
  lists: "Lists",
  withoutScript: "Search needs JavaScript. Everything else works without it. Browse the index below.",
} as const;

/** What the search dialog and the search page say; loaded with search, not before. */
export const searchResultWords = {
  title: searchTheGuide,
  results: "Results",
  groups: { terms: "Terms", findings: "Findings", pages: "Pages" },
  group: (name: string, count: number): string => `${name} (${count})`,
  close: "Close",
  keys: "Keys: ↑ ↓ move, Enter opens, Esc clears",
  slash: "Single-key shortcut /",
  on: "on",
  off: "off",
  kinds,
  recent: "Recent searches",
  forget: "Clear recent searches",
  browse,
  count: (total: number): string => counted(total, "result"),
  showAll: (total: number): string => (total === 1 ? "Show the result on the search page" : `Show all ${total} results`),
  more: "Show more results",
  moreOf: (group: string): string => `Show more results: ${group}`,
  corrected: (query: string): string => `Showing results for “${query}”. `,
  instead: (query: string): string => `Search instead for “${query}”`,
  leftOut: "Left out because nothing matches: ",
  quoted: (query: string): string => `“${query}”`,
  nothing: (query: string): string => `Nothing found for “${query}”. `,
  nothingChosen: "Nothing found with these filters. ",
  nothingChosenFor: (query: string): string => `Nothing found for “${query}” with these filters. `,
  nearest: "Nearest terms: ",
  orBrowse: "Or browse: ",
  browseAxes: "Browse: ",
  report: "Report what is missing",
  reported: (query: string): string => `Nothing found for “${query}”`,
  failed: "Search could not be loaded. The index of all pages works without it: ",
} as const;
