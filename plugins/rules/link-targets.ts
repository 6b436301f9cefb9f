import { readTarget } from "../model/target.ts";
import { bodiesOf } from "./bodies.ts";
import { Destinations, pathFrom } from "./destination.ts";
import { report, type Rule } from "./rule.ts";

/** Every link to a file leads to a file of the content folder that has a page. */
export const linkTargets: Rule = {
  id: "link-targets",
  severity: "error",
  explain: "Every link to a file leads to a file of the content folder that has a page.",
  *check({ records }) {
    const destinations = new Destinations(records);
    for (const { file: from, body } of bodiesOf(records)) {
      for (const { kind, target: written, place } of body.links) {
        if (kind !== "link") continue;
        const path = written.replace(/#.*$/s, "");
        const target = readTarget(from, written);
        if (target.kind === "outside") continue;
        if (target.kind === "beyond") {
          yield report(
            place,
            `"${path}" leads out of the content folder`,
            "link to a file of the content folder, or to a whole address with https://",
          );
          continue;
        }
        if (destinations.has(target.file)) continue;
        const first = destinations.firstIn(target.file);
        if (first !== undefined) {
          yield report(place, `"${path}" is a folder`, `link to a file in it, such as ${pathFrom(from, first)}`);
        } else if (!destinations.isFile(target.file)) {
          const meant = destinations.meant(target.file, /\.md$/);
          const hint =
            meant === undefined ? "write the path from this file, such as other-article.md" : `did you mean ${pathFrom(from, meant)}?`;
          yield report(place, `there is no file "${path}"`, hint);
        } else if (!target.file.endsWith(".md") && !target.file.startsWith("images/")) {
          yield report(place, `"${path}" has no page`, "link to an article, a term, an image, glossary.yml or a file of sources");
        }
      }
    }
  },
};
