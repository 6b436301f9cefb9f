// What one parse of a Markdown body yields: markup with open references, and facts with the author's line numbers.
// Nothing here depends on another file, so a body can be kept by the hash of its text.
import type { ChartFacts } from "./chart.ts";
import type { IsoDate } from "./date.ts";
import type { Relation, SeenKind, Strength } from "./evidence.ts";
import type { Html } from "./html.ts";
import type { Issue, Place } from "./issue.ts";

/** Markup whose references (see `reference.ts`) are numbers into the body's `links` and `citations`. */
export type OpenHtml = string & { readonly __brand: "OpenHtml" };

export interface Body {
  readonly segments: readonly Segment[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  /** Every citation marker, in prose and in blocks; one marker may cite several sources. */
  readonly citations: readonly CitationMark[];
  readonly findings: readonly FindingFacts[];
  readonly charts: readonly ChartFacts[];
  /** Words of running text, blocks included, code left out. */
  readonly words: number;
  /** What the parse itself found wrong, with place. */
  readonly issues: readonly Issue[];
  readonly manuscript: Manuscript;
}

/** A body as its author wrote it, for outputs that are Markdown themselves. */
export interface Manuscript {
  readonly text: string;
  /** Line of the file on which the text starts, from 1. */
  readonly firstLine: number;
  /** Blocks in order; lines count from 0 in the text, `to` is that of the closing line. */
  readonly blocks: readonly { readonly kind: string; readonly id: string | undefined; readonly from: number; readonly to: number }[];
  /** Lines of definitions of links, which stand for nothing once each link has its address; `to` is the line after. */
  readonly definitions: readonly { readonly from: number; readonly to: number }[];
  /** Lines of code, formulas and quotations set apart, whose words are not running text; `to` is the line after. */
  readonly verbatim: readonly { readonly from: number; readonly to: number; readonly quotation: boolean }[];
}

/** A body is a sequence of markup and blocks; a layout shows each block with its component. */
type SegmentOf<Markup> =
  | { readonly kind: "html"; readonly html: Markup }
  | { readonly kind: "finding" | "chart"; readonly id: string }
  | { readonly kind: "note" | "caution"; readonly html: Markup };

export type Segment = SegmentOf<OpenHtml>;

/** The same once its references are filled. */
export type ClosedSegment = SegmentOf<Html>;

export interface Heading {
  /** Anchor in the page, prefixed: `s-protocol`. */
  readonly id: string;
  /** Anchor as the author and a code host write it: `protocol`. */
  readonly slug: string;
  readonly level: number;
  readonly text: string;
  readonly place: Place;
}

export interface Link {
  readonly kind: "link" | "image";
  /** Address as written, for example `robustness.md#protocol`. */
  readonly target: string;
  readonly place: Place;
}

export interface CitationMark {
  readonly items: readonly CitationItem[];
}

export interface CitationItem {
  readonly key: string;
  /** Where in the source, as text: `table 2`. */
  readonly locator: string | undefined;
  readonly place: Place;
}

/** Rendered inline text, and the same without markup. */
export interface InlineText {
  readonly html: OpenHtml;
  readonly text: string;
}

/** A finding as written. What an author left out is `undefined` or empty; rules say so. */
export interface FindingFacts {
  readonly id: string;
  readonly place: Place;
  readonly sentence: InlineText;
  readonly bears: readonly BearsOn[];
  readonly scope: readonly TermName[];
  readonly strength: Strength | undefined;
  readonly seen: { readonly kind: SeenKind; readonly date: IsoDate; readonly place: Place } | undefined;
  /** Sources of the field `source`, in order. */
  readonly sources: readonly CitationItem[];
  readonly conditions: InlineText | undefined;
  readonly caveat: InlineText | undefined;
  readonly quote: InlineText | undefined;
  readonly changed: readonly { readonly date: IsoDate; readonly reason: InlineText; readonly place: Place }[];
}

/** A slug of a term, or `article`, as written in a field. */
export interface TermName {
  readonly name: string;
  readonly place: Place;
}

export interface BearsOn extends TermName {
  readonly relation: Relation;
}

/** What `reference.ts` fills a reference with. */
export interface References {
  /** Address of the link, or `undefined` where it leads nowhere (then the text stands alone). */
  readonly link: (index: number) => { readonly href: string; readonly width?: number; readonly height?: number } | undefined;
  /** Items of the citation marker: label and address of each. */
  readonly citation: (index: number) => readonly { readonly label: string; readonly href: string; readonly locator: string | undefined }[];
}
