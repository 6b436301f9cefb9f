import { readTarget } from "../model/target.ts";
import { bodiesOf } from "./bodies.ts";
import { Destinations, pathFrom } from "./destination.ts";
import { report, type Rule } from "./rule.ts";

/** Every image that is shown is a file in `images/`. */
export const imagesExist: Rule = {
  id: "images-exist",
  severity: "error",
  explain: "Every image that is shown is a file in images/.",
  *check({ records }) {
    const images = new Set(records.images.map(({ file }) => file));
    const destinations = new Destinations(records);
    for (const { file: from, body } of bodiesOf(records)) {
      for (const { kind, target: written, place } of body.links) {
        const target = readTarget(from, written);
        // another scheme is no image of ours and is reported where the body is parsed
        if (kind !== "image" || target.kind === "outside") continue;
        if (target.kind === "beyond") {
          yield report(place, `"${written}" leads out of the content folder`, "put the image into images/");
        } else if (!images.has(target.file) && !(target.file.startsWith("images/") && destinations.isFile(target.file))) {
          const meant = destinations.meant(target.file, /^images\//);
          const hint = meant === undefined ? "put the image into images/" : `did you mean ${pathFrom(from, meant)}?`;
          yield report(place, `there is no image "${written}"`, hint);
        }
      }
    }
  },
};
