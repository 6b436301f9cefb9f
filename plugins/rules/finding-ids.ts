import type { Body } from "../model/body.ts";
import type { Place } from "../model/issue.ts";
import { compareText } from "../model/order.ts";
import { articleBodies } from "./bodies.ts";
import { report, type Report, type Rule } from "./rule.ts";

/** Beginnings of the ids that the build itself gives to headings, references, footnotes and parts of a page. */
const takenPrefixes = ["s-", "src-", "fn-", "fnref-", "page-"];

/** The id of a finding or chart is its anchor for ever, so nothing else in the site may share it. */
export const findingIds: Rule = {
  id: "finding-ids",
  severity: "error",
  explain: "The id of a finding or chart is its own: no other, no heading of its article and no id that the build gives is the same.",
  *check({ records }) {
    const first = new Map<string, { readonly kind: string; readonly place: Place }>();
    for (const { body } of articleBodies(records).toSorted((a, b) => compareText(a.file, b.file))) {
      const headings = new Map(body.headings.map(({ slug, text }) => [slug, text]));
      for (const { kind, id, place } of blocksOf(body)) {
        if (id === "") continue;
        yield* checkPrefix(id, place);
        const heading = headings.get(id.toLowerCase());
        if (heading !== undefined) {
          yield report(
            place,
            `the ${kind} "${id}" has the anchor of the heading "${heading}"`,
            "choose another id, or other words for the heading",
          );
        }
        const other = first.get(id.toLowerCase());
        if (other === undefined) first.set(id.toLowerCase(), { kind, place });
        else
          yield report(
            place,
            `the id "${id}" is taken by the ${other.kind} at ${other.place.file}:${other.place.line}`,
            "choose an id that is unique in the site",
          );
      }
    }
  },
};

const blocksOf = ({ findings, charts }: Body) =>
  [
    ...findings.map(({ id, place }) => ({ kind: "finding", id, place })),
    ...charts.map(({ id, place }) => ({ kind: "chart", id, place })),
  ].sort((a, b) => a.place.line - b.place.line);

function* checkPrefix(id: string, place: Place): Generator<Report> {
  const prefix = takenPrefixes.find((taken) => id.toLowerCase().startsWith(taken));
  if (prefix !== undefined)
    yield report(place, `the id "${id}" begins with "${prefix}", which the build uses itself`, "choose an id that begins otherwise");
}
