// What bounds a verdict, as data: the numbers and the table that `boundVerdict` reads, and cases with what it gives for them.
// The page of the method prints all of it, and the tests run every case.
import type { Relation, SeenKind, SourceKind, Strength } from "./evidence.ts";

/** What a verdict can say of a statement. */
export const verdictForms = ["holds", "holds-for", "disputed", "mostly-not"] as const;
export type VerdictForm = (typeof verdictForms)[number];

/** How sure an editor can be, least sure first. */
export const confidences = ["very low", "low", "medium", "high"] as const;
export type Confidence = (typeof confidences)[number];

/** How much there is to go by, least first. */
export const evidenceGrades = ["limited", "medium", "robust"] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** How far the findings point one way, least first. */
export const agreements = ["low", "medium", "high"] as const;
export type Agreement = (typeof agreements)[number];

/** Least numbers: of findings for any verdict, of independent sources and of systematic or replicated findings for a grade. */
export const least = { findings: 3, sourcesForMedium: 2, sourcesForRobust: 4, strongForRobust: 2 } as const;

/** The highest confidence that agreement and evidence allow together. */
export const highestConfidence: Readonly<Record<Agreement, Readonly<Record<EvidenceGrade, Confidence>>>> = {
  high: { limited: "low", medium: "medium", robust: "high" },
  medium: { limited: "low", medium: "medium", robust: "medium" },
  low: { limited: "very low", medium: "low", robust: "low" },
};

/** The most that is allowed whatever agreement and evidence are. */
export const caps = { secondHand: "low", preprints: "medium", vendor: "medium" } as const satisfies Readonly<Record<string, Confidence>>;

/** A finding of a case; by default its source is peer-reviewed and was read. A letter stands for the first author of its source. */
export interface CaseFinding {
  readonly relation: Relation;
  readonly strength: Strength;
  readonly author: string;
  readonly seen: SeenKind;
  readonly kind: SourceKind;
  readonly vendor: string | undefined;
}

export interface VerdictCase {
  readonly found: readonly CaseFinding[];
  readonly evidence: EvidenceGrade;
  /** Of the findings as such; some forms raise it, since they state the split. */
  readonly agreement: Agreement;
  /** The highest confidence by form; a form that is left out is refused. */
  readonly highest: Readonly<Partial<Record<VerdictForm, Confidence>>>;
}

type More = Partial<Pick<CaseFinding, "seen" | "kind" | "vendor">>;
const finding =
  (relation: Relation) =>
  (strength: Strength, author: string, more: More = {}): CaseFinding => ({
    relation,
    strength,
    author,
    seen: "primary",
    kind: "peer-reviewed",
    vendor: undefined,
    ...more,
  });
const supports = finding("supports");
const qualifies = finding("qualifies");
const contradicts = finding("contradicts");
const mitigates = finding("mitigates");

const fourStrong = (more: More): readonly CaseFinding[] => [
  supports("systematic", "A", more),
  supports("replicated", "B", more),
  supports("single study", "C", more),
  supports("single study", "D", more),
];

export const verdictCases: readonly VerdictCase[] = [
  // too few: what is from memory and what mitigates does not count
  {
    found: [supports("single study", "A"), supports("single study", "B"), supports("single study", "C", { seen: "recalled" })],
    evidence: "medium",
    agreement: "high",
    highest: {},
  },
  {
    found: [supports("single study", "A"), supports("single study", "B"), mitigates("single study", "C")],
    evidence: "medium",
    agreement: "high",
    highest: {},
  },
  // all one way, by more and more independent sources
  {
    found: [supports("single study", "A"), supports("single study", "A"), supports("single study", "A")],
    evidence: "limited",
    agreement: "high",
    highest: { holds: "low" },
  },
  {
    found: [supports("vendor-reported", "A"), supports("vendor-reported", "B"), supports("expert opinion", "C")],
    evidence: "limited",
    agreement: "high",
    highest: { holds: "low" },
  },
  {
    found: [supports("single study", "A"), supports("vendor-reported", "B"), supports("vendor-reported", "B")],
    evidence: "medium",
    agreement: "high",
    highest: { holds: "medium" },
  },
  {
    found: [supports("systematic", "A"), supports("expert opinion", "A"), supports("expert opinion", "A")],
    evidence: "medium",
    agreement: "high",
    highest: { holds: "medium" },
  },
  { found: fourStrong({}), evidence: "robust", agreement: "high", highest: { holds: "high" } },
  // the same from a distance, unreviewed, or from one maker
  { found: fourStrong({ seen: "secondary" }), evidence: "robust", agreement: "high", highest: { holds: "low" } },
  { found: fourStrong({ kind: "preprint" }), evidence: "robust", agreement: "high", highest: { holds: "medium" } },
  { found: fourStrong({ vendor: "one maker" }), evidence: "robust", agreement: "high", highest: { holds: "medium" } },
  // limits and opposition
  {
    found: [supports("systematic", "A"), supports("replicated", "B"), supports("single study", "C"), qualifies("single study", "D")],
    evidence: "robust",
    agreement: "high",
    highest: { holds: "high", "holds-for": "high" },
  },
  {
    found: [supports("single study", "A"), supports("single study", "B"), contradicts("single study", "C")],
    evidence: "medium",
    agreement: "high",
    highest: { holds: "medium", "holds-for": "medium", disputed: "medium" },
  },
  {
    found: [supports("single study", "A"), supports("single study", "B"), qualifies("single study", "C"), contradicts("single study", "D")],
    evidence: "medium",
    agreement: "low",
    highest: { "holds-for": "medium", disputed: "medium" },
  },
  {
    found: [supports("systematic", "A"), supports("replicated", "B"), qualifies("single study", "C"), qualifies("single study", "D")],
    evidence: "robust",
    agreement: "medium",
    highest: { "holds-for": "medium" },
  },
  {
    found: [
      supports("systematic", "A"),
      supports("replicated", "B"),
      supports("single study", "C"),
      contradicts("single study", "D"),
      contradicts("single study", "E"),
    ],
    evidence: "robust",
    agreement: "low",
    highest: { holds: "low", "holds-for": "medium", disputed: "medium" },
  },
  {
    found: [supports("replicated", "A"), supports("replicated", "A"), contradicts("replicated", "A"), contradicts("single study", "A")],
    evidence: "limited",
    agreement: "low",
    highest: { "holds-for": "low", "mostly-not": "very low" },
  },
  {
    found: [
      supports("vendor-reported", "A"),
      contradicts("systematic", "B"),
      contradicts("single study", "C"),
      contradicts("single study", "D"),
    ],
    evidence: "medium",
    agreement: "high",
    highest: { "holds-for": "medium", "mostly-not": "medium" },
  },
];
