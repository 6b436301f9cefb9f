// What one parse collects. It travels in markdown-it's environment, so that each extension reports without knowing the others.
import type { Env, Token } from "markdown-it";
import type { CitationMark, Heading, Link, Manuscript } from "../model/body.ts";
import type { Issue } from "../model/issue.ts";
import type { FieldBlock } from "./fields.ts";
import type { Layout, Passage } from "./place.ts";

export interface Facts {
  readonly file: string;
  /** Line of the file on which the body starts, from 1. */
  readonly firstLine: number;
  /** Lines of the body as written. */
  readonly lines: readonly string[];
  readonly headings: Heading[];
  readonly links: Link[];
  readonly citations: CitationMark[];
  /** Blocks that consist of fields, by the number that their tokens carry. */
  readonly fieldBlocks: FieldBlock[];
  readonly issues: Issue[];
  /** Where each block stands in the text, for its manuscript. */
  readonly blocks: Manuscript["blocks"][number][];
  readonly definitions: Manuscript["definitions"][number][];
  /** Where an inline token's text stands, if it is not simply what its lines hold. */
  readonly passages: Map<Token, Passage>;
  /** Offset in the inline text at which a token was made; markdown-it itself forgets it. */
  readonly offsets: Map<Token, number>;
  /** The inline token under the parser. */
  inline: Token | undefined;
  /** Rows of the text for which a place was asked last. */
  layout: Layout | undefined;
  /** What colouring code has taken so far, as `mostColoured` counts it. */
  coloured: number;
  /** Blocks opened in a list or quote, which are reported once and whose closing lines are not reported again. */
  misplacedBlocks: number;
}

/** An empty collection for the body that starts on `firstLine` of `file`. */
export const startFacts = (file: string, text: string, firstLine: number): Facts => ({
  file,
  firstLine,
  lines: text.split(/\r\n|\n|\r/),
  headings: [],
  links: [],
  citations: [],
  fieldBlocks: [],
  issues: [],
  blocks: [],
  definitions: [],
  passages: new Map(),
  offsets: new Map(),
  inline: undefined,
  layout: undefined,
  coloured: 0,
  misplacedBlocks: 0,
});

/** What a parse that reports into `facts` is started with. */
export const environmentOf = (facts: Facts): Env => ({ facts });

/** The collection of the running parse. Every parse with the site's rules is started with `environmentOf`. */
export const factsOf = (environment: Env): Facts => environment["facts"] as Facts;
