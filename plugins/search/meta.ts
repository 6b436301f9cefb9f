// The named values that the index keeps beside a text, as the query layer reads them; Pagefind keeps text only, and finds its words too.
import type { SearchRecord } from "../model/search-record.ts";

/** Names of the values that a page or record of any kind may have. */
export const metaNames = { title: "title", trail: "trail", aliases: "aliases" } as const;

/** A trail as a JSON array of text. */
export const trailText = (trail: readonly string[]): string => JSON.stringify(trail);

/**
 * The values of a record: its title, its trail, its aliases with `; ` between where it has any, and what only its kind has, under the
 * names of `KindFacts`; the kind itself is a filter.
 */
export function recordMeta(record: SearchRecord): Record<string, string> {
  return {
    [metaNames.title]: record.title,
    [metaNames.trail]: trailText(record.trail),
    ...(record.aliases.length > 0 && { [metaNames.aliases]: record.aliases.join("; ") }),
    ...factsOf(record),
  };
}

function factsOf(record: SearchRecord): Record<string, string> {
  switch (record.kind) {
    case "finding": {
      const { relation, bears, strength, source } = record;
      return { relation, bears, strength, source };
    }
    case "term":
      return { verdict: record.verdict, findings: String(record.findings) };
    case "article":
    case "crossing":
    case "source":
    case "glossary":
      return {};
  }
}
