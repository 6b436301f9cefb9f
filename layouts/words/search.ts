// Words of search.
import { counted } from "../../plugins/model/names.ts";

const searchTheGuide = "Search the guide";
const browse = "Browse the index";

export const searchWords = {
  search: "Search",
  key: "/",
  filter: "Filter",
  searchTheGuide,
  browse,
  articles: (count: number): string => `Articles (${count})`,
  withoutScript: "Search needs JavaScript. Everything else works without it. Browse the index below.",
} as const;

/** What the search dialog and the search page say; loaded with search, not before. */
export const searchResultWords = {
  title: searchTheGuide,
  results: "Results",
  close: "Close",
  keys: "Keys: ↑ ↓ move, Enter opens, Esc clears",
  slash: "Single-key shortcut /",
  on: "on",
  off: "off",
  browse,
  kinds: { article: "Article", term: "Term", source: "Source", glossary: "Glossary", page: "Page" },
  count: (total: number): string => counted(total, "result"),
  showAll: (total: number): string => (total === 1 ? "Show the result on the search page" : `Show all ${total} results`),
  more: "Show more results",
  nothing: (query: string): string => (query === "" ? "Nothing found with these filters." : `Nothing found for “${query}”.`),
  failed: "Search could not be loaded. The index of all pages works without it.",
  facetCount: (count: number): string => ` (${count})`,
} as const;
