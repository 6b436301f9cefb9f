import { csv } from "./csv.ts";
import type { FindingRow } from "./schemas.ts";

/** Columns of `findings.csv`: what is a list in `findings.json` stands in one field, its parts split by `; `. */
const columns: Readonly<Record<string, (row: FindingRow) => string>> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  article: ({ article }) => article,
  article_title: (row) => row.article_title,
  sentence: ({ sentence }) => sentence,
  relation: ({ relation }) => relation,
  axis: ({ axis }) => axis ?? "",
  term: ({ term }) => term ?? "",
  leading: ({ leading }) => String(leading),
  scope: ({ scope }) => joined(scope),
  strength: ({ strength }) => strength,
  seen: ({ seen }) => seen,
  checked: ({ checked }) => checked,
  source_keys: ({ sources }) => joined(sources.map(({ key }) => key)),
  sources: ({ sources }) => joined(sources.map(({ label, locator }) => (locator === null ? label : `${label}, ${locator}`))),
  source_urls: ({ sources }) => joined(sources.map(({ url }) => url)),
  conditions: ({ conditions }) => conditions,
  caveat: ({ caveat }) => caveat ?? "",
  quote: ({ quote }) => quote ?? "",
  changed: ({ changed }) => joined(changed.map(({ date, reason }) => `${date}, ${reason}`)),
  counted: ({ counted }) => String(counted),
};

/** `findings.csv`: the rows of `findings.json` as a table. */
export const findingsCsv = (rows: readonly FindingRow[]): string =>
  csv([Object.keys(columns), ...rows.map((row) => Object.values(columns).map((column) => column(row)))]);

const joined = (parts: readonly string[]): string => parts.join("; ");
