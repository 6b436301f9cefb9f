// Every string of the interface, once. Sentence case, plain words; numbers as figures; dates as 24 Nov 2026.
// Titles of pages stand in `plugins/model/names.ts`, since planners need them too.
// Named groups instead of one object, so that a browser script carries only the words it shows.
import type { IsoDate } from "../plugins/model/date.ts";
import {
  relations,
  totalOf,
  type Counts,
  type Relation,
  type SeenKind,
  type SourceKind,
  type Strength,
} from "../plugins/model/evidence.ts";
import { counted, crossingTitle, withinSentence } from "../plugins/model/names.ts";
import type { Verdict } from "../plugins/model/schema/verdict.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A day as printed: `2026-11-24` gives `24 Nov 2026`. */
export function day(date: IsoDate): string {
  const [year, month, dayOfMonth] = date.split("-");
  return `${Number(dayOfMonth)} ${months[Number(month) - 1] ?? ""} ${year}`;
}

/** A page's title in the window: its own, then the site's. */
export const windowTitle = (page: string, site: string): string => (page === site ? site : `${page} · ${site}`);

export const navigationWords = {
  skip: "Skip to content",
  menu: "Menu",
  main: "Main",
  guide: "Guide",
  contents: "On this page",
  breadcrumb: "Breadcrumb",
  page: "Page",
  feed: "Feed of articles",
  all: (plural: string): string => `All ${withinSentence(plural)}`,
  previous: (title: string): string => `Previous: ${title}`,
  next: (title: string): string => `Next: ${title}`,
  pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  goToPage: (page: number): string => `Page ${page}`,
} as const;

const searchTheGuide = "Search the guide";
const browse = "Browse the index";

export const searchWords = {
  search: "Search",
  key: "/",
  filter: "Filter",
  searchTheGuide,
  browse,
  articles: (count: number): string => `Articles (${count})`,
  withoutScript: "Search needs JavaScript. Everything else works without it. Browse the index below.",
} as const;

/** What the search dialog and the search page say; loaded with search, not before. */
export const searchResultWords = {
  title: searchTheGuide,
  results: "Results",
  close: "Close",
  keys: "Keys: ↑ ↓ move, Enter opens, Esc clears",
  browse,
  kinds: { article: "Article", term: "Term", source: "Source", glossary: "Glossary", page: "Page" },
  count: (total: number): string => counted(total, "result"),
  showAll: (total: number): string => (total === 1 ? "Show the result on the search page" : `Show all ${total} results`),
  more: "Show more results",
  nothing: (query: string): string => (query === "" ? "Nothing found with these filters." : `Nothing found for “${query}”.`),
  failed: "Search could not be loaded. The index of all pages works without it.",
  facetCount: (count: number): string => ` (${count})`,
} as const;

const relationNames: Readonly<Record<Relation, string>> = {
  supports: "Supports",
  qualifies: "Qualifies",
  contradicts: "Contradicts",
  mitigates: "Mitigates",
};

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
const relationCounts = (counts: Counts): string =>
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
  findings: (count: number): string => counted(count, "finding"),
  noFindings: "No findings yet",
  notWeight: "Number of findings, not weight of evidence",
  howWeCount: "How we count",
} as const;

const strengthNames: Readonly<Record<Strength, string>> = {
  systematic: "Systematic",
  replicated: "Replicated",
  "single study": "Single study",
  "vendor-reported": "Vendor-reported",
  "expert opinion": "Expert opinion",
  "on record": "On record",
  computed: "Computed",
};

const seenNames: Readonly<Record<SeenKind, string>> = {
  primary: "read in the source",
  secondary: "seen in another text",
  recalled: "from memory, not checked",
};

export const findingWords = {
  relation: "Relation",
  strength: "Strength",
  studiedIn: "Studied in",
  holdsFor: "Holds for",
  but: "But",
  source: (count: number): string => (count === 1 ? "Source" : "Sources"),
  checked: "Checked",
  article: "Article",
  strengths: strengthNames,
  seen: seenNames,
  history: "Quote and history",
  quote: "Quote",
  ownStatement: "the statement of this article",
  changed: (date: IsoDate): string => `Changed on ${day(date)}: `,
} as const;

export const statementWords = {
  underTest: "Statement under test",
  testedAs: "Tested as:",
  noVerdict: "No verdict yet",
  notTested: "Not tested: no findings yet",
  tooLittle: (count: number): string => `Too little evidence: ${evidenceWords.findings(count)}`,
  confidence: (verdict: Verdict): string => `Confidence: ${verdict.confidence}, because ${withinSentence(verdict.why).replace(/\.$/, "")}`,
  decided: (date: IsoDate): string => `Decided on ${day(date)}`,
} as const;

/** What an editor concluded, as one line. */
export function verdictLine(verdict: Verdict): string {
  switch (verdict.form) {
    case "holds":
      return `Holds: ${verdict.for}`;
    case "holds-for":
      return `Holds for ${verdict.for}, not for ${verdict.not}`;
    case "disputed":
      return `Disputed: ${verdict.about}`;
    case "mostly-not":
      return `Mostly not as stated: ${verdict.instead}`;
  }
}

const suggestFinding = "Suggest a finding";

export const matrixWords = {
  noneFound: "none found",
  suggest: suggestFinding,
  /** What completes the name of that link: the cell it stands in. */
  suggestFor: (judged: string, other: string): string => ` for ${crossingTitle(withinSentence(judged), other)}`,
  summary: (filled: number, gaps: number): string => `${counted(filled + gaps, "cell")}: ${filled} with findings, ${counted(gaps, "gap")}`,
  caption: (judged: string, other: string): string => `Findings for ${withinSentence(judged)} by ${withinSentence(other)}`,
  /** Name of a cell's link: what crosses, then the counts. */
  cell: (judged: string, other: string, counts: Counts): string =>
    `${crossingTitle(judged, other)}: ${evidenceWords.findings(totalOf(counts))}, ${relationCounts(counts)}`,
} as const;

export const crossingWords = {
  axes: (judged: string, other: string): string => `${judged} × ${withinSentence(other)}`,
  neighbours: "Neighbouring cells",
  row: (judged: string): string => `${judged} and other terms`,
  column: (other: string): string => `${other} and other terms`,
  scoped: "Also observed here",
  scopedNote: "These findings were observed in both, and judge another statement. They are not counted above.",
} as const;

export const gapWords = {
  title: "Gaps here",
  know: "Know a study?",
  suggest: suggestFinding,
  looked: (where: string, date: IsoDate): string =>
    `We looked in ${where} on ${day(date)} and found nothing. That is not evidence that there is nothing.`,
} as const;

export const articleWords = {
  draft: "Draft: not published",
  minutes: (minutes: number): string => `${minutes} min read`,
  tests: "The statement tested here",
  sources: "Sources",
  related: "Related articles",
  linkedFrom: "What links here",
  shared: (labels: readonly string[]): string => `shares ${labels.map(withinSentence).join(", ")}`,
  total: (count: number): string => counted(count, "article"),
  reviewed: (date: IsoDate): string => `Last reviewed ${day(date)}`,
  note: "Note",
  caution: "Caution",
} as const;

export const termWords = {
  group: (relation: Relation, count: number): string => `${relationNames[relation]} (${count})`,
  synonyms: (words: readonly string[]): string => `Also called: ${words.join(", ")}`,
  articles: (count: number): string => `Articles (${count})`,
  noArticle: "No article yet",
  scoped: "Observed here, judged elsewhere",
  scopedNote: "These findings were made here, and judge another statement. They are not counted above.",
  meets: "Where it meets other terms",
  meeting: (findings: number, articles: number): string =>
    [findings > 0 ? counted(findings, "finding") : "", articles > 0 ? counted(articles, "article") : ""].filter(Boolean).join(", "),
} as const;

export const axisWords = {
  summary: (terms: number, findings: number): string => `${counted(terms, "statement")} under test, ${evidenceWords.findings(findings)}`,
  crossWith: "Cross with",
} as const;

export const homeWords = {
  totals: (totals: { readonly findings: number; readonly sources: number; readonly articles: number }): string =>
    [evidenceWords.findings(totals.findings), counted(totals.sources, "source"), articleWords.total(totals.articles)].join(" · "),
  example: "How to read a finding",
  exampleNote: "A real one: the sentence, how it bears on a statement, how strong the evidence is, where it holds, and where to check it.",
  matrix: "Evidence matrix",
  reading: "Articles in reading order",
  otherArticles: "More articles",
} as const;

export const findingsWords = {
  summary: (total: number): string => `${evidenceWords.findings(total)}, by article`,
} as const;

const sourceKindNames: Readonly<Record<SourceKind, string>> = {
  "peer-reviewed": "Peer reviewed",
  preprint: "Preprint",
  record: "Official record",
  report: "Report",
  "developer-report": "Developer report",
  "data-set": "Data set",
  news: "News",
  other: "Other",
};

export const sourceWords = {
  eyebrow: "Source",
  kinds: sourceKindNames,
  total: (count: number): string => counted(count, "source"),
  cited: (count: number): string => (count === 0 ? "Not cited yet" : `Cited ${counted(count, "time")}`),
  vendor: (vendor: string): string => `Maker of the system: ${vendor}`,
  read: "Read it:",
  findings: (count: number): string => `Findings that cite it (${count})`,
  articles: (count: number): string => `Articles that cite it (${count})`,
  others: (count: number): string => `Other pages that cite it (${count})`,
  notCited: "Not cited yet",
  cite: "Cite this source",
} as const;

export const glossaryWords = {
  explained: "Explained in:",
} as const;

export const notFoundWords = {
  text: "The address may be mistyped, or the page has moved.",
} as const;

export const stubWords = {
  title: "This page has moved",
  text: "It is now at:",
} as const;

export const footerWords = {
  reviewed: articleWords.reviewed,
  due: (date: IsoDate): string => `Next review by ${day(date)}`,
  edit: "Suggest a change",
  overdue: (date: IsoDate): string => `This page was due for review on ${day(date)}.`,
} as const;
