// Words of what bounds a verdict, for the page of the method.
import { relations, type Relation } from "../../plugins/model/evidence.ts";
import {
  caps,
  least,
  verdictForms,
  type Agreement,
  type CaseFinding,
  type Confidence,
  type EvidenceGrade,
  type VerdictCase,
  type VerdictForm,
} from "../../plugins/model/verdict-table.ts";
import { relationNames } from "./marks.ts";
import { verdictLine } from "./statement.ts";

const numbers = ["no", "one", "two", "three", "four"] as const;
const inWords = (count: number): string => numbers[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const formNames: Readonly<Record<VerdictForm, string>> = {
  holds: "Holds",
  "holds-for": "Holds for",
  disputed: "Disputed",
  "mostly-not": "Mostly not",
};

/** Printed with the parts that an editor writes left as dots. */
const formLines: Readonly<Record<VerdictForm, string>> = {
  holds: verdictLine({ form: "holds", for: "…" }),
  "holds-for": verdictLine({ form: "holds-for", for: "…", not: "…" }),
  disputed: verdictLine({ form: "disputed", about: "…" }),
  "mostly-not": verdictLine({ form: "mostly-not", instead: "…" }),
};

const formNeeds: Readonly<Record<VerdictForm, string>> = {
  holds: "More findings support than qualify and contradict together",
  "holds-for": "At least one supports, and at least one qualifies or contradicts",
  disputed: "A study supports, and another, with a different first author, contradicts",
  "mostly-not": "At least as many contradict as support",
};

const evidenceNeeds: Readonly<Record<EvidenceGrade, string>> = {
  limited: "All else",
  medium: `${capital(inWords(least.sourcesForMedium))} independent sources and at least one study, or one systematic finding`,
  robust: `${capital(inWords(least.sourcesForRobust))} independent sources, and ${inWords(least.strongForRobust)} of the findings systematic or replicated`,
};

const agreementNeeds: Readonly<Record<Agreement, string>> = {
  low: "Not high, a quarter or more support, and a quarter or more contradict",
  medium: "All else; at least this for “Holds for” and “Disputed”, which state the split",
  high: "Two thirds or more support, or qualify, or contradict",
};

const confidenceMeanings: Readonly<Record<Confidence, string>> = {
  high: "a reversal would surprise us",
  medium: "right in direction, size may change",
  low: "one good study could overturn it",
  "very low": "reported but not checked, do not build on it",
};

export const verdictWords = {
  title: "What bounds a verdict",
  intro: `An editor weighs the findings and writes a verdict: its form, its parts, how sure it is and why not surer. The build writes the line, and refuses a form or a confidence that goes beyond the findings. With fewer than ${inWords(least.findings)} findings that support, qualify or contradict there is none. Findings from memory count nothing; those that mitigate are counted and shown apart. A study is a finding that is systematic, replicated or a single study. Independent sources are distinct first authors, over all sources of the findings.`,
  newer: "Where only findings seen after the decision are in the way, the verdict stays and its page says since when it is under review.",
  forms: "Forms of a verdict",
  formColumns: ["Form", "As printed", "Allowed where"],
  evidence: "Evidence",
  evidenceColumns: ["Evidence", "Needs"],
  agreement: "Agreement",
  agreementColumns: ["Agreement", "Where"],
  highest: "Highest confidence allowed, by agreement (rows) and evidence (columns)",
  highestCorner: "Agreement",
  caps: [
    `At most ${caps.secondHand} where every finding was seen second-hand.`,
    `At most ${caps.preprints} where all sources are preprints, or all are from one vendor.`,
  ],
  confidence: "What the words of confidence mean",
  confidenceColumns: ["Confidence", "Meaning"],
  cases: "Cases, each tested on every change",
  casesNote: "A letter stands for a first author. A cell holds the highest confidence that the form may have.",
  caseColumns: ["Findings", "Evidence", "Agreement", ...verdictForms.map((form) => formNames[form])],
  refused: "refused",
  formName: formNames,
  formLine: formLines,
  formNeeds,
  evidenceNeeds,
  agreementNeeds,
  confidenceMeaning: confidenceMeanings,
} as const;

/** The findings of a case, a line for each relation: `Supports: systematic by A, single study by B`. */
export const caseLines = ({ found }: VerdictCase): readonly string[] =>
  relations.flatMap((relation: Relation) => {
    const alike = found.filter((finding) => finding.relation === relation);
    return alike.length === 0 ? [] : [`${relationNames[relation]}: ${alike.map(caseFinding).join(", ")}`];
  });

const caseFinding = ({ strength, author, seen, kind, vendor }: CaseFinding): string =>
  [
    `${strength} by ${author}`,
    seen === "secondary" ? "second-hand" : seen === "recalled" ? "from memory" : "",
    kind === "preprint" ? "preprint" : "",
    vendor === undefined ? "" : `from ${vendor}`,
  ]
    .filter(Boolean)
    .join(" ");
