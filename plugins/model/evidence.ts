/** How a finding bears on a statement, in the order in which relations are always shown. */
export const relations = ["supports", "qualifies", "contradicts", "mitigates"] as const;
export type Relation = (typeof relations)[number];

/** What kind of evidence a finding is, strongest first; the last two are no studies. */
export const strengths = [
  "systematic",
  "replicated",
  "single study",
  "vendor-reported",
  "expert opinion",
  "on record",
  "computed",
] as const;
export type Strength = (typeof strengths)[number];

/** Bars that show a strength. The five studies have from 5 to 1; "on record" and "computed" are no studies and have the word alone. */
export const strengthBars: Readonly<Record<Strength, number>> = {
  systematic: 5,
  replicated: 4,
  "single study": 3,
  "vendor-reported": 2,
  "expert opinion": 1,
  "on record": 0,
  computed: 0,
};

/** Whether a strength says how strong a study is; the others say that it is none. */
export const isStudy = (strength: Strength): boolean => strength !== "on record" && strength !== "computed";

/** How the source was seen: read itself, described by another text, or remembered. */
export const seenKinds = ["primary", "secondary", "recalled"] as const;
export type SeenKind = (typeof seenKinds)[number];

/** Whether a finding counts: one from memory is listed and counts nothing until its source has been seen. */
export const isCounted = (seen: SeenKind): boolean => seen !== "recalled";

/** Numbers of findings by relation: counts, never weights. */
export type Counts = Readonly<Record<Relation, number>>;

/** Counts the relations of findings, each given once. */
export function countRelations(found: Iterable<Relation>): Counts {
  const counts = { supports: 0, qualifies: 0, contradicts: 0, mitigates: 0 };
  for (const relation of found) counts[relation] += 1;
  return counts;
}

/** Number of all findings counted. */
export const totalOf = (counts: Counts): number => relations.reduce((sum, relation) => sum + counts[relation], 0);

/** Number of the findings that test a statement: what mitigates a problem does not say whether there is one. */
export const testsOf = (counts: Counts): number => totalOf(counts) - counts.mitigates;

/** Kinds of source, as printed beside each reference. */
export const sourceKinds = ["peer-reviewed", "preprint", "record", "report", "developer-report", "data-set", "news", "other"] as const;
export type SourceKind = (typeof sourceKinds)[number];
