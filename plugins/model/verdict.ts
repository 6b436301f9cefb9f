// How far the findings on a statement let a verdict go. Counting is not weighing: nothing here writes a verdict, it only bounds one.
import { countRelations, isCounted, testsOf, type Counts } from "./evidence.ts";
import type { EvidenceItem } from "./evidence-item.ts";
import {
  caps,
  confidences,
  highestConfidence,
  least,
  type Agreement,
  type Confidence,
  type EvidenceGrade,
  type VerdictForm,
} from "./verdict-table.ts";

/** What the findings on a statement allow. */
export interface Bounds {
  /** What counts; what mitigates is counted and bounds nothing. */
  readonly counts: Counts;
  /** Number of findings that support, qualify or contradict. */
  readonly total: number;
  readonly evidence: EvidenceGrade;
  readonly agreement: Agreement;
  readonly forms: Readonly<Record<VerdictForm, FormBound>>;
}

/** How sure a verdict of one form may be, and what keeps it from being surer; or why there may be none. */
export type FormBound =
  | { readonly kind: "allowed"; readonly highest: Confidence; readonly limits: readonly Limit[] }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Why a form is refused; `inTheWay` holds ids of findings, empty where it is one that is missing. */
export interface Refusal {
  readonly why: "too few" | "not mostly supported" | "nothing supports" | "nothing limits" | "no two studies" | "mostly supported";
  readonly inTheWay: readonly string[];
}

/** What keeps confidence down; `inTheWay` holds ids of findings that do not go with the most. */
export type Limit =
  | { readonly kind: "sources" | "strong"; readonly found: number; readonly needed: number }
  | { readonly kind: "studies" | "second-hand" | "preprints" | "vendor" }
  | { readonly kind: "agreement"; readonly agreement: "low" | "medium"; readonly inTheWay: readonly string[] };

/**
 * Bounds the verdict on a statement: which forms its findings allow, and with which confidence. What is from memory counts nothing,
 * what mitigates bounds nothing. Independent sources are distinct first authors over all sources of the findings, so a finding with two
 * sources may bring two; a study is a finding that is systematic, replicated or a single study.
 */
export function boundVerdict(found: readonly EvidenceItem[]): Bounds {
  const counted = found.filter(({ seen }) => isCounted(seen));
  const tests = counted.filter(({ relation }) => relation !== "mitigates");
  const counts = countRelations(counted.map(({ relation }) => relation));
  const evidence = gradeOf(tests);
  const agreement = agreementOf(counts);
  const bound = (refusal: Refusal | undefined, statesSplit: boolean): FormBound => {
    if (tests.length < least.findings) return { kind: "refused", refusal: { why: "too few", inTheWay: [] } };
    if (refusal !== undefined) return { kind: "refused", refusal };
    return { kind: "allowed", ...confidenceOf(tests, evidence, statesSplit && agreement === "low" ? "medium" : agreement) };
  };
  return {
    counts,
    total: testsOf(counts),
    evidence: evidence.grade,
    agreement,
    forms: {
      holds: bound(refuseHolds(tests, counts), false),
      "holds-for": bound(refuseHoldsFor(counts), true),
      disputed: bound(refuseDisputed(tests), true),
      "mostly-not": bound(refuseMostlyNot(tests, counts), false),
    },
  };
}

const idsOf = (tests: readonly EvidenceItem[], ...relations: readonly EvidenceItem["relation"][]): readonly string[] =>
  tests.filter(({ relation }) => relations.includes(relation)).map(({ id }) => id);

const refuseHolds = (tests: readonly EvidenceItem[], { supports, qualifies, contradicts }: Counts): Refusal | undefined =>
  supports > qualifies + contradicts ? undefined : { why: "not mostly supported", inTheWay: idsOf(tests, "qualifies", "contradicts") };

function refuseHoldsFor({ supports, qualifies, contradicts }: Counts): Refusal | undefined {
  if (supports === 0) return { why: "nothing supports", inTheWay: [] };
  return qualifies + contradicts === 0 ? { why: "nothing limits", inTheWay: [] } : undefined;
}

/** Two studies of one group that differ are no dispute. */
function refuseDisputed(tests: readonly EvidenceItem[]): Refusal | undefined {
  const studies = tests.filter(isStudyOfAnyKind);
  const opposed = studies.filter(({ relation }) => relation === "contradicts");
  const isDispute = studies.some((study) => study.relation === "supports" && opposed.some((other) => haveOtherAuthors(study, other)));
  return isDispute ? undefined : { why: "no two studies", inTheWay: idsOf(studies, "supports", "contradicts") };
}

const haveOtherAuthors = (a: EvidenceItem, b: EvidenceItem): boolean =>
  !a.sources.some(({ author }) => b.sources.some((other) => other.author === author));

const refuseMostlyNot = (tests: readonly EvidenceItem[], { supports, contradicts }: Counts): Refusal | undefined =>
  contradicts >= supports ? undefined : { why: "mostly supported", inTheWay: idsOf(tests, "supports") };

const isStrong = ({ strength }: EvidenceItem): boolean => strength === "systematic" || strength === "replicated";
const isStudyOfAnyKind = (item: EvidenceItem): boolean => isStrong(item) || item.strength === "single study";

const authorsOf = (items: readonly EvidenceItem[]): Set<string> =>
  new Set(items.flatMap(({ sources }) => sources.map(({ author }) => author)));

interface Graded {
  readonly grade: EvidenceGrade;
  /** What keeps the grade down; empty for the highest. */
  readonly limits: readonly Limit[];
}

function gradeOf(tests: readonly EvidenceItem[]): Graded {
  const sources = authorsOf(tests).size;
  const strong = tests.filter(isStrong).length;
  const few = (needed: number): Limit => ({ kind: "sources", found: sources, needed });
  const isMedium =
    tests.some(({ strength }) => strength === "systematic") || (sources >= least.sourcesForMedium && tests.some(isStudyOfAnyKind));
  if (!isMedium)
    return { grade: "limited", limits: [sources < least.sourcesForMedium ? few(least.sourcesForMedium) : { kind: "studies" }] };
  const limits: readonly Limit[] = [
    ...(sources < least.sourcesForRobust ? [few(least.sourcesForRobust)] : []),
    ...(strong < least.strongForRobust ? [{ kind: "strong", found: strong, needed: least.strongForRobust } as const] : []),
  ];
  return { grade: limits.length === 0 ? "robust" : "medium", limits };
}

function agreementOf(counts: Counts): Agreement {
  const { supports, qualifies, contradicts } = counts;
  const total = testsOf(counts);
  if (Math.max(supports, qualifies, contradicts) * 3 >= total * 2) return "high";
  return supports * 4 >= total && contradicts * 4 >= total ? "low" : "medium";
}

const rank = (confidence: Confidence): number => confidences.indexOf(confidence);

function confidenceOf(tests: readonly EvidenceItem[], evidence: Graded, agreement: Agreement) {
  const fromTable = highestConfidence[agreement][evidence.grade];
  const capped = capsOf(tests);
  const highest = [fromTable, ...capped.map(({ most }) => most)].reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const limits: readonly Limit[] = [
    ...(fromTable === highest ? tableLimits(tests, evidence, agreement, highest) : []),
    ...capped.filter(({ most }) => most === highest).map(({ limit }) => limit),
  ];
  return { highest, limits };
}

/** Of evidence and agreement, what holds the confidence by itself; both, where neither does. */
function tableLimits(tests: readonly EvidenceItem[], evidence: Graded, agreement: Agreement, highest: Confidence): readonly Limit[] {
  const ofEvidence = evidence.limits;
  const ofAgreement: readonly Limit[] = agreement === "high" ? [] : [{ kind: "agreement", agreement, inTheWay: minorityOf(tests) }];
  const evidenceHolds = rank(highestConfidence.high[evidence.grade]) <= rank(highest);
  const agreementHolds = rank(highestConfidence[agreement].robust) <= rank(highest);
  if (evidenceHolds === agreementHolds) return [...ofEvidence, ...ofAgreement];
  return evidenceHolds ? ofEvidence : ofAgreement;
}

/** Findings that do not have the most frequent relation. */
function minorityOf(tests: readonly EvidenceItem[]): readonly string[] {
  const counts = countRelations(tests.map(({ relation }) => relation));
  const most = Math.max(counts.supports, counts.qualifies, counts.contradicts);
  return tests.filter(({ relation }) => counts[relation] < most).map(({ id }) => id);
}

interface Cap {
  readonly most: Confidence;
  readonly limit: Limit;
}

function capsOf(tests: readonly EvidenceItem[]): readonly Cap[] {
  const sources = tests.flatMap((item) => item.sources);
  const vendor = sources[0]?.vendor;
  const found: readonly (Cap & { readonly applies: boolean })[] = [
    { applies: tests.every(({ seen }) => seen === "secondary"), most: caps.secondHand, limit: { kind: "second-hand" } },
    { applies: sources.every(({ kind }) => kind === "preprint"), most: caps.preprints, limit: { kind: "preprints" } },
    { applies: vendor !== undefined && sources.every((source) => source.vendor === vendor), most: caps.vendor, limit: { kind: "vendor" } },
  ];
  return found.filter(({ applies }) => applies);
}
