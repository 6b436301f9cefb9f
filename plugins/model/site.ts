// The model of a site: plain values joined in both directions. Objects refer to each other, so walk it, do not print it.
import type { Chart } from "./chart.ts";
import type { IsoDate } from "./date.ts";
import type { Counts, Relation, SeenKind, Strength } from "./evidence.ts";
import type { ClosedSegment, Heading, References } from "./body.ts";
import type { Html } from "./html.ts";
import type { Place } from "./issue.ts";
import type { ArticleRecord, GlossaryRecord, Records, SourceRecord, TermRecord } from "./record.ts";
import type { Verdict } from "./schema/verdict.ts";
import type { Slug } from "./slug.ts";
import type { UrlPath } from "./urls.ts";

export interface Site {
  readonly title: string;
  readonly description: string;
  /** Whole address of the home page, with a slash at the end. */
  readonly url: string;
  readonly base: UrlPath;
  readonly language: string;
  /** Code host, or `undefined` where site.yml holds none or a placeholder. */
  readonly repository: string | undefined;
  readonly branch: string;
  readonly today: IsoDate;
  /** Commit of the content, where it is known. */
  readonly commit: string | undefined;
  readonly axes: readonly Axis[];
  readonly terms: readonly Term[];
  /** Published articles (drafts only where asked for), by slug. */
  readonly articles: readonly Article[];
  readonly reading: readonly ReadingGroup[];
  /** Findings of the published articles, by id. */
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
  readonly matrices: readonly Matrix[];
  readonly crossings: readonly Crossing[];
  readonly glossary: readonly GlossaryEntry[];
  readonly gaps: readonly Gap[];
  readonly home: Prose | undefined;
  readonly method: Prose | undefined;
  /** What was read, for rules that look at what an author wrote, drafts and unknown names included. */
  readonly records: Records;
}

export interface Axis {
  readonly key: string;
  readonly label: string;
  readonly plural: string;
  readonly question: string;
  readonly url: UrlPath;
  readonly terms: readonly Term[];
}

/** Rendered text of a page with its headings; `findings` in it are shown where their segment stands. */
export interface Prose {
  readonly file: string;
  readonly segments: readonly ClosedSegment[];
  readonly headings: readonly Heading[];
  /** Address of a link or image of the body by its number there; `undefined` where it leads nowhere. */
  readonly link: References["link"];
}

/** A statement that findings bear on: a term's, or an article's own. */
export interface Statement {
  readonly statement: string;
  readonly testedAs: string | undefined;
  readonly verdict: Verdict | undefined;
}

export interface Term extends Statement {
  readonly axis: Axis;
  readonly slug: Slug;
  readonly label: string;
  readonly synonyms: readonly string[];
  readonly formerly: readonly Slug[];
  readonly url: UrlPath;
  readonly intro: Prose;
  readonly articles: readonly Article[];
  /** Findings that count for it, by id, each with its relation to this term. */
  readonly findings: readonly Judged[];
  readonly counts: Counts;
  /** Findings from memory that bear on it; listed, not counted. */
  readonly uncounted: readonly Judged[];
  /** Findings that were only observed in it. */
  readonly scoped: readonly Finding[];
  readonly linkedFrom: readonly Linking[];
  readonly gaps: readonly Gap[];
  readonly record: TermRecord;
}

export interface Judged {
  readonly finding: Finding;
  readonly relation: Relation;
}

export interface Article {
  readonly slug: Slug;
  readonly title: string;
  readonly summary: string;
  /** The statement of its own that it tests, if it has one. */
  readonly tests: Statement | undefined;
  readonly url: UrlPath;
  /** Its terms of all axes, in the order of axes and terms. */
  readonly terms: readonly Term[];
  readonly reviewed: IsoDate;
  /** First day on which a review is due. */
  readonly due: IsoDate;
  /** Whether that day has come. */
  readonly overdue: boolean;
  readonly draft: boolean;
  readonly formerly: readonly Slug[];
  readonly body: Prose;
  readonly words: number;
  readonly findings: readonly Finding[];
  readonly charts: readonly Chart[];
  /** Findings of this article by their first relation; what is from memory counts nothing. */
  readonly counts: Counts;
  /** Findings that count for this article's own statement. */
  readonly judged: readonly Judged[];
  /** Sources that it cites, in prose or findings, in order of first mention. */
  readonly sources: readonly Source[];
  /** Articles that say the like or hold the same terms, best first, with the terms that both hold. */
  readonly related: readonly { readonly article: Article; readonly shared: readonly Term[] }[];
  readonly linkedFrom: readonly Linking[];
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
  readonly record: ArticleRecord;
}

/** A page whose prose links here. */
export type Linking =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "home" | "method"; readonly url: UrlPath };

export interface ReadingGroup {
  /** Title from site.yml; `undefined` for the articles that no group names. */
  readonly title: string | undefined;
  readonly articles: readonly Article[];
}

export interface Finding {
  readonly id: string;
  readonly article: Article;
  /** Its anchor in its article. */
  readonly url: UrlPath;
  readonly sentence: RichText;
  /** Statements that it bears on, in the order written; the first leads. */
  readonly bears: readonly Bearing[];
  readonly scope: readonly Term[];
  /** All its terms, by relation or scope, each once. */
  readonly terms: readonly Term[];
  readonly strength: Strength;
  readonly seen: SeenKind;
  readonly checked: IsoDate;
  readonly citations: readonly Citation[];
  readonly conditions: RichText;
  readonly caveat: RichText | undefined;
  readonly quote: RichText | undefined;
  readonly changed: readonly { readonly date: IsoDate; readonly reason: RichText }[];
  readonly place: Place;
}

export interface RichText {
  readonly html: Html;
  readonly text: string;
}

export interface Bearing {
  readonly relation: Relation;
  /** The judged term, or `undefined` for the article's own statement. */
  readonly term: Term | undefined;
}

export interface Citation {
  readonly source: Source;
  readonly locator: string | undefined;
}

export interface Source {
  readonly slug: Slug;
  readonly key: string;
  readonly url: UrlPath;
  readonly title: string;
  /** Short form for markers and lists: `Taori and others 2020`. */
  readonly label: string;
  /** Articles that cite it, in prose or findings, by slug. */
  readonly citedBy: readonly CitedBy[];
  /** Other pages whose prose cites it. */
  readonly alsoCitedBy: readonly Linking[];
  readonly findings: readonly { readonly finding: Finding; readonly locator: string | undefined }[];
  readonly record: SourceRecord;
}

export interface CitedBy {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** Two axes that cross; the statement of the first is judged. */
export interface Matrix {
  readonly judged: Axis;
  readonly other: Axis;
  readonly url: UrlPath;
  /** One row per judged term, one cell per term of the other axis. */
  readonly rows: readonly { readonly term: Term; readonly cells: readonly Crossing[] }[];
}

/** A judged term meeting a term of another axis. It has a page only where a finding counts in it. */
export interface Crossing {
  readonly judged: Term;
  readonly other: Term;
  /** `undefined` where no finding counts. */
  readonly url: UrlPath | undefined;
  /** Findings that count for the judged term and hold the other, by relation or scope. */
  readonly findings: readonly Judged[];
  readonly counts: Counts;
  /** The same from memory; listed, not counted. */
  readonly uncounted: readonly Judged[];
  /** Findings that hold the judged term only in scope; listed, not counted. */
  readonly scoped: readonly Finding[];
  readonly gaps: readonly Gap[];
}

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly long: string | undefined;
  readonly definition: string;
  readonly article: Article | undefined;
  readonly record: GlossaryRecord;
}

export interface Gap {
  readonly terms: readonly Term[];
  readonly lookedIn: string;
  readonly date: IsoDate;
  readonly note: string;
}
