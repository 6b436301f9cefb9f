import { nearest } from "../model/nearest.ts";
import { bodiesOf } from "./bodies.ts";
import { report, type Rule } from "./rule.ts";

/** Every citation names a source of the site. */
export const knownSources: Rule = {
  id: "known-sources",
  severity: "error",
  explain: "Every citation names the key of an entry in sources/.",
  *check({ records }) {
    const keys = new Set(records.sources.map(({ key }) => key));
    // An entry that could not be read is reported where it stands; what cites it is not wrong.
    const hasBrokenEntry = records.issues.some(({ severity, place }) => severity === "error" && place.file.endsWith(".bib"));
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
