import { nearest } from "../model/nearest.ts";
import { placeOf } from "../model/record.ts";
import { report, type Rule } from "./rule.ts";

/** Every folder of terms is named after an axis. */
export const termFolders: Rule = {
  id: "term-folders",
  severity: "error",
  explain: "Every folder in terms/ is named after an axis of site.yml.",
  *check({ records }) {
    const axes = Object.keys(records.site.values.axes);
    const reported = new Set<string>();
    for (const { axis, places } of records.terms) {
      if (axes.includes(axis) || reported.has(axis)) continue;
      reported.add(axis);
      const meant = nearest(axis, axes);
      yield report(
        placeOf(places),
        `the folder terms/${axis} is named after no axis`,
        meant === undefined ? `the axes of site.yml are ${axes.join(", ")}` : `did you mean terms/${meant}?`,
      );
    }
  },
};
