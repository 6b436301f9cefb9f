// Words of the findings page and its filter.
import type { SeenKind } from "../../plugins/model/evidence.ts";
import { evidenceWords } from "./evidence.ts";
import { findingWords } from "./finding.ts";

export const findingsWords = {
  summary: (total: number): string => `${evidenceWords.findings(total)}, by article`,
  jumpTo: "Jump to",
  text: "Words in the finding",
  strength: "Strength",
  seen: "How seen",
  seenAs: (kind: SeenKind): string => findingWords.seen[kind].charAt(0).toUpperCase() + findingWords.seen[kind].slice(1),
  year: "Year of source",
  source: "Source",
  sort: "Sort",
  sortings: { checked: "Last checked", strength: "Strength", id: "Id" },
} as const;

/** What the script of the filter says; loaded with it, not before. */
export const findingsFilterWords = {
  found: (found: number, total: number): string => `${found} of ${evidenceWords.findings(total)}`,
  results: "Results",
  quoted: (text: string): string => `“${text}”`,
  none: "No finding has all of these. Remove one:",
  more: (count: number): string => `Show ${count} more`,
  choose: (count: number): string => `Choose from ${count}`,
  narrow: "Find in this list",
  failed: "The filter could not be loaded. The list below holds all findings.",
} as const;
