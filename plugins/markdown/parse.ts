import type { Env, Token } from "markdown-it";
import type { Body, FindingFacts, Manuscript, OpenHtml, Segment } from "../model/body.ts";
import type { ChartFacts } from "../model/chart.ts";
import { sortIssues, type Issue } from "../model/issue.ts";
import { siteEngine } from "./engine.ts";
import { environmentOf, startFacts, type Facts } from "./facts.ts";
import { renderInlineText } from "./inline-text.ts";
import { excessOf } from "./limits.ts";
import type { FieldReader } from "./read-field.ts";
import { countWords } from "./text.ts";

const engine = siteEngine();

/**
 * Parses the Markdown of one file into markup with open references and facts.
 * @param file path from the content folder, for places
 * @param text the body, without front matter
 * @param firstLine line of the file on which the body starts, from 1
 * @returns never throws: what is wrong with the text stands in `issues`
 */
export function parseBody(file: string, text: string, firstLine: number): Body {
  const facts = startFacts(file, text, firstLine);
  const excess = excessOf(facts);
  if (excess !== undefined) return unread(excess, firstLine);
  const environment = environmentOf(facts);
  const tokens = engine.parse(text, environment);
  const blocks: Blocks = { findings: [], charts: [] };
  const segments = [...segmentsOf(tokens, facts, environment, blocks)];
  const { headings, links, citations, issues } = facts;
  const manuscript = { text, firstLine, blocks: facts.blocks, definitions: facts.definitions, verbatim: verbatimLines(tokens) };
  return { segments, headings, links, citations, ...blocks, words: countWords(tokens), issues: sortIssues(issues), manuscript };
}

/** The body of a text that is too long to be read. */
const unread = (issue: Issue, firstLine: number): Body => ({
  segments: [],
  headings: [],
  links: [],
  citations: [],
  findings: [],
  charts: [],
  words: 0,
  issues: [issue],
  manuscript: { text: "", firstLine, blocks: [], definitions: [], verbatim: [] },
});

const verbatimKinds = new Set(["fence", "code_block", "math_block", "blockquote_open"]);

const verbatimLines = (tokens: readonly Token[]): Manuscript["verbatim"] =>
  tokens.flatMap(({ type, map }) =>
    map !== null && verbatimKinds.has(type) ? [{ from: map[0], to: map[1], quotation: type === "blockquote_open" }] : [],
  );

interface Blocks {
  readonly findings: FindingFacts[];
  readonly charts: ChartFacts[];
}

function* segmentsOf(tokens: Token[], facts: Facts, environment: Env, blocks: Blocks): Generator<Segment> {
  const render = (from: number, to: number) => engine.renderer.render(tokens.slice(from, to), engine.options, environment) as OpenHtml;
  let from = 0;
  let prose: "note" | "caution" | undefined;
  for (const [i, token] of tokens.entries()) {
    if (token.type === "block_open") {
      if (i > from) yield { kind: "html", html: render(from, i) };
      const block = facts.fieldBlocks[Number(token.meta?.["block"])];
      prose = token.info === "note" || token.info === "caution" ? token.info : undefined;
      if (block !== undefined) {
        const reader: FieldReader = { facts, inlineText: (inline) => renderInlineText(engine, environment, facts, inline) };
        if (block.kind.name === "finding") blocks.findings.push(block.kind.read(block, reader));
        else blocks.charts.push(block.kind.read(block, reader));
        yield { kind: block.kind.name, id: block.id };
      }
    } else if (token.type === "block_close") {
      if (prose !== undefined) yield { kind: prose, html: render(from, i) };
    } else continue;
    from = i + 1;
  }
  if (from < tokens.length) yield { kind: "html", html: render(from, tokens.length) };
}
