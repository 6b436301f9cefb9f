// Words of relations and counts.
import { relations, totalOf, type Counts, type Relation } from "../../plugins/model/evidence.ts";
import { counted } from "../../plugins/model/names.ts";
import { findingsCount, relationNames } from "./marks.ts";

const relationLegends: Readonly<Record<Relation, string>> = {
  supports: "supports the statement",
  qualifies: "limits when or how far it holds",
  contradicts: "speaks against it",
  mitigates: "shows a way to reduce the problem",
};

const relationOfMany: Readonly<Record<Relation, string>> = {
  supports: "support",
  qualifies: "qualify",
  contradicts: "contradict",
  mitigates: "mitigate",
};

/** Each relation that occurs with its number, in the fixed order: `3 support, 1 contradicts`. */
export const relationCounts = (counts: Counts): string =>
  relations
    .filter((relation) => counts[relation] > 0)
    .map((relation) => counted(counts[relation], relation, relationOfMany[relation]))
    .join(", ");

/** How many findings and of which relation, as a sentence without a full stop. */
export function countsSentence(counts: Counts): string {
  const total = totalOf(counts);
  if (total === 0) return evidenceWords.noFindings;
  const only = relations.find((relation) => counts[relation] === 1);
  return total === 1 && only !== undefined
    ? `1 finding: it ${only} the statement`
    : `${evidenceWords.findings(total)}: ${relationCounts(counts)}`;
}

export const evidenceWords = {
  relation: relationNames,
  relationLegend: relationLegends,
  findings: findingsCount,
  noFindings: "No findings yet",
  notWeight: "Number of findings, not weight of evidence",
  howWeCount: "How we count",
  fromMemory: (count: number): string => `From memory, not counted (${count})`,
  fromMemoryNote: "Nobody has looked these up since. They count when their source has been seen.",
} as const;
