import type { FindingFacts } from "../model/body.ts";
import type { IsoDate } from "../model/date.ts";
import { relations, strengths } from "../model/evidence.ts";
import { articleBodies } from "./bodies.ts";
import { reportMissing, type MissingPart } from "./missing-parts.ts";
import type { Rule } from "./rule.ts";

/** A finding says on what it bears, how strong it is, where it stands, who looked and under which conditions it was found. That it has a sentence is part of the grammar. */
export const findingComplete: Rule = {
  id: "finding-complete",
  severity: "error",
  explain: "A finding has a relation, a strength, a source and conditions, and says how and when its source was seen.",
  *check({ records, today }) {
    for (const { body } of articleBodies(records))
      for (const finding of body.findings) yield* reportMissing("finding", finding.place, [...missingParts(finding, today)], body);
  },
};

function* missingParts({ bears, strength, sources, seen, conditions }: FindingFacts, today: IsoDate): Generator<MissingPart> {
  if (bears.length === 0) {
    const hint = 'add a line "- supports: term", or qualifies, contradicts or mitigates, with names of terms or article';
    yield { what: "relation", hint, words: relations };
  }
  if (strength === undefined) yield { what: "strength", hint: `add a line "- strength: …" with ${oneOf(strengths)}`, words: ["strength"] };
  if (sources.length === 0) yield { what: "source", hint: 'add a line "- source: [@key, where in it]"', words: ["source"] };
  if (seen === undefined)
    yield { what: "date on which its source was seen", hint: `add a line "- seen: primary, ${today}"`, words: ["seen"] };
  if (conditions === undefined) {
    const hint = 'add a line "- conditions: on what it was found, and what was held fixed"';
    yield { what: "conditions", hint, words: ["conditions"] };
  }
}

const oneOf = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
