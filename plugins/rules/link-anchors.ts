import type { Body } from "../model/body.ts";
import { nearest } from "../model/nearest.ts";
import { slugify } from "../model/slug.ts";
import { readTarget } from "../model/target.ts";
import { bodiesOf } from "./bodies.ts";
import { Destinations } from "./destination.ts";
import { report, type Rule } from "./rule.ts";

/** Every anchor of a link names a heading, a finding, a chart or a glossary entry of the file that it leads to. */
export const linkAnchors: Rule = {
  id: "link-anchors",
  severity: "error",
  explain: "Every anchor of a link names a heading, a finding, a chart or a glossary entry of the file that it leads to.",
  *check({ records }) {
    const destinations = new Destinations(records);
    const entries = records.glossary.map(({ term }) => slugify(term));
    for (const { file: from, body } of bodiesOf(records)) {
      for (const { kind, target: written, place } of body.links) {
        const target = readTarget(from, written);
        if (kind !== "link" || target.kind !== "file" || !target.anchor || !destinations.has(target.file)) continue;
        const path = target.file === from ? "this file" : `"${written.replace(/#.*$/s, "")}"`;
        const page = destinations.body(target.file);
        if (target.file === "glossary.yml") {
          if (records.glossary.length === 0 || entries.includes(slugify(target.anchor))) continue;
          yield report(place, `${path} has no entry "${target.anchor}"`, suggest(target.anchor, entries));
        } else if (page === undefined) {
          yield report(place, `${path} has no anchors, but the link names "${target.anchor}"`, "leave out the part from # on");
        } else if (!anchorsOf(page).includes(target.anchor)) {
          yield report(place, `${path} has no heading, finding or chart "${target.anchor}"`, suggest(target.anchor, anchorsOf(page)));
        }
      }
    }
  },
};

const anchorsOf = ({ headings, findings, charts }: Body): string[] => [
  ...headings.map(({ slug }) => slug),
  ...[...findings, ...charts].map(({ id }) => id),
];

/** Also knows a heading by the id that it has in the page, `s-protocol`. */
function suggest(anchor: string, anchors: readonly string[]): string {
  const ofPage = anchors.find((slug) => anchor === `s-${slug}`);
  const meant = ofPage ?? nearest(anchor, anchors);
  if (meant !== undefined) return `did you mean #${meant}?`;
  return anchors.length === 0
    ? "leave out the part from # on"
    : `write one of ${anchors
        .slice(0, 12)
        .map((known) => `#${known}`)
        .join(", ")}`;
}
