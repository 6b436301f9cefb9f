import { groupBy } from "./group-by.ts";
import { compareText } from "./order.ts";
import type { SourceRecord } from "./record.ts";

/** How a source is named: in a marker (`Taori 2020`) and in a list (`Taori and others 2020`). */
export interface SourceNames {
  readonly marker: string;
  readonly label: string;
}

/**
 * Names for all sources of a site. Where two would share a marker, each gets a letter after the year, by order of keys.
 * A source without author goes by its title.
 */
export function nameSources(records: readonly SourceRecord[]): Map<SourceRecord, SourceNames> {
  const names = new Map<SourceRecord, SourceNames>();
  for (const alike of groupBy(records, (record) => `${leading(record)} ${record.year ?? ""}`).values()) {
    const ordered = alike.toSorted((a, b) => compareText(a.key, b.key));
    for (const [i, record] of ordered.entries()) {
      const letter = alike.length === 1 ? "" : suffix(i);
      const when = record.year === undefined ? letter && ` ${letter}` : ` ${record.year}${letter}`;
      names.set(record, { marker: `${leading(record)}${when}`, label: `${namedAuthors(record)}${when}` });
    }
  }
  return names;
}

const leading = (record: SourceRecord): string => record.authors[0]?.family ?? record.title;

function namedAuthors(record: SourceRecord): string {
  const [first, second, third] = record.authors;
  if (first === undefined) return record.title;
  if (third !== undefined || record.moreAuthors) return `${first.family} and others`;
  return second === undefined ? first.family : `${first.family} and ${second.family}`;
}

/** a, b, … z, aa, ab, … */
const suffix = (index: number): string => (index >= 26 ? suffix(Math.floor(index / 26) - 1) : "") + String.fromCharCode(97 + (index % 26));
