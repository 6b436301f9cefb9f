import { nearest } from "../model/nearest.ts";
import type { Records } from "../model/record.ts";
import { bodiesOf } from "./bodies.ts";
import { report, type Rule } from "./rule.ts";

/** Every citation names a source of the site. */
export const knownSources: Rule = {
  id: "known-sources",
  severity: "error",
  explain: "Every citation names the key of an entry in sources/.",
  *check({ records }) {
    const keys = new Set(records.sources.map(({ key }) => key));
    const hasBrokenEntry = hasUnreadEntry(records);
    for (const { body } of bodiesOf(records)) {
      for (const { key, place } of body.citations.flatMap(({ items }) => items)) {
        if (keys.has(key) || hasBrokenEntry) continue;
        const meant = nearest(key, keys);
        yield report(
          place,
          `no source has the key "${key}"`,
          meant === undefined ? "add its BibTeX entry to a file in sources/" : `did you mean ${meant}?`,
        );
      }
    }
  },
};

/** Whether an entry could not be read: it is reported where it stands, and what cites it is not wrong. */
function hasUnreadEntry({ issues, sources }: Records): boolean {
  const read = new Set(sources.map(({ place }) => `${place.file}:${place.line}`));
  return issues.some(
    ({ rule, severity, place: { file, line } }) =>
      severity === "error" && rule !== "characters" && file.endsWith(".bib") && !read.has(`${file}:${line}`),
  );
}
