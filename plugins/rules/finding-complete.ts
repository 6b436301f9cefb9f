import type { Body, FindingFacts } from "../model/body.ts";
import type { IsoDate } from "../model/date.ts";
import { relations, strengths } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import { articleBodies } from "./bodies.ts";
import { report, type Report, type Rule } from "./rule.ts";

/** A finding says on what it bears, how strong it is, where it stands, who looked and under which conditions it was found. That it has a sentence is part of the grammar. */
export const findingComplete: Rule = {
  id: "finding-complete",
  severity: "error",
  explain: "A finding has a relation, a strength, a source and conditions, and says how and when its source was seen.",
  *check({ records, today }) {
    for (const { body } of articleBodies(records)) {
      for (const finding of body.findings) {
        const missing = [...missingParts(finding, today)];
        const wrong = missing.length > 0 ? errorsIn(finding, body) : [];
        // A block without end, or whose first line is wrong, does not tell what its author wrote into it.
        if (wrong.some(({ rule }) => rule === "blocks")) continue;
        for (const part of missing) if (!wrong.some((issue) => mentions(issue, part.words))) yield part.report;
      }
    }
  },
};

interface MissingPart {
  /** Words by which an error about the same part is known. */
  readonly words: readonly string[];
  readonly report: Report;
}

function* missingParts({ place, bears, strength, sources, seen, conditions }: FindingFacts, today: IsoDate): Generator<MissingPart> {
  const missing = (what: string, hint: string, words: readonly string[]): MissingPart => ({
    words,
    report: report(place, `this finding has no ${what}`, hint),
  });
  if (bears.length === 0) {
    const hint = 'add a line "- supports: term", or qualifies, contradicts or mitigates, with names of terms or article';
    yield missing("relation", hint, relations);
  }
  if (strength === undefined) yield missing("strength", `add a line "- strength: …" with ${oneOf(strengths)}`, ["strength"]);
  if (sources.length === 0) yield missing("source", 'add a line "- source: [@key, where in it]"', ["source"]);
  if (seen === undefined) yield missing("date on which its source was seen", `add a line "- seen: primary, ${today}"`, ["seen"]);
  if (conditions === undefined)
    yield missing("conditions", 'add a line "- conditions: on what it was found, and what was held fixed"', ["conditions"]);
}

/** What the parser found wrong in the block: a part that is written wrongly is not missing as well. */
function errorsIn({ place }: FindingFacts, { findings, issues }: Body): Issue[] {
  const next = Math.min(...findings.map((other) => other.place.line).filter((line) => line > place.line));
  const end = place.endLine > place.line ? place.endLine : next - 1;
  return issues.filter((issue) => issue.severity === "error" && issue.place.line >= place.line && issue.place.line <= end);
}

const mentions = ({ message, hint = "" }: Issue, words: readonly string[]): boolean =>
  words.some((word) => new RegExp(`\\b${word}\\b`).test(`${message} ${hint}`));

const oneOf = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
