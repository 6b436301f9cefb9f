// The one grammar of all blocks: `::: kind id`, Markdown, `:::`, with blank lines between.
import type { MarkdownIt, StateBlock } from "markdown-it";
import { error, warning } from "../model/issue.ts";
import { colons, readId, readKind } from "./block-header.ts";
import { extentOf, isClosing, startsWith, textOfLine } from "./block-lines.ts";
import { factsOf, type Facts } from "./facts.ts";
import { readFields } from "./fields.ts";
import type { FieldKind, ProseKind } from "./kind.ts";
import { lineOf, lineOfToken } from "./place.ts";

/** Reads blocks; what does not follow the grammar is reported and its text kept. */
export function readBlocks(engine: MarkdownIt): void {
  engine.block.ruler.before(
    "fence",
    "block",
    (state, startLine, endLine, silent) => {
      const opening = startsWith(state, startLine, ":::") ? textOfLine(state, startLine) : undefined;
      if (opening === undefined) return false;
      if (!silent) readBlock(state, opening, startLine, endLine);
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}

function readBlock(state: StateBlock, opening: string, startLine: number, endLine: number): void {
  const facts = factsOf(state.env);
  state.line = startLine + 1;
  if (isClosing(opening)) return reportStrayEnd(facts, startLine);
  if (state.level > 0) {
    facts.misplacedBlocks += 1;
    const message = "a block stands at the margin, not inside a list, quote or footnote";
    facts.issues.push(error("blocks", lineOf(facts, startLine), message, "move it out, and start its lines without indentation"));
    return;
  }
  const extent = extentOf(state, startLine + 1, endLine);
  if (extent.kind === "closed") {
    checkBlankLines(facts, startLine, extent.line);
    if (textOfLine(state, extent.line) !== ":::") reportOpen(facts, extent.line, colons, "write `:::`");
  } else if (extent.kind === "open") reportOpen(facts, startLine, "this block is not closed", "add a line `:::` where it ends");
  else {
    // Whether the line is missing or the blocks stand inside each other, the closing line that is left over says no more.
    facts.misplacedBlocks += 1;
    const next = `the block on line ${facts.firstLine + extent.block}`;
    reportOpen(
      facts,
      startLine,
      `this block is not closed before ${next}`,
      "add a line `:::` where it ends; blocks cannot stand inside each other",
    );
  }
  const kind = readKind(facts, opening, startLine);
  if (kind?.form === "fields") readFieldBlock(state, kind, opening, startLine, extent.line, extent.kind === "closed");
  else readProse(state, kind, startLine, extent.line, extent.kind === "closed");
  state.line = extent.kind === "closed" ? extent.line + 1 : Math.max(extent.line, startLine + 1);
}

function reportOpen(facts: Facts, line: number, message: string, hint: string): void {
  facts.issues.push(error("blocks", lineOf(facts, line), message, hint));
}

function reportStrayEnd(facts: Facts, line: number): void {
  if (facts.misplacedBlocks > 0) facts.misplacedBlocks -= 1;
  else reportOpen(facts, line, "this line closes no block", "remove it, or open a block above it, such as `::: note`");
}

function checkBlankLines(facts: Facts, first: number, last: number): void {
  const isBlank = (line: number) => (facts.lines[line] ?? "").trim() === "";
  const missing = (line: number, where: string) =>
    facts.issues.push(
      warning("blank-lines", lineOf(facts, line), `no blank line ${where}`, "add one; code hosts join lines that have none between"),
    );
  if (!isBlank(first - 1)) missing(first, "before this block");
  if (last === first + 1) return;
  if (!isBlank(first + 1)) missing(first, "after the first line of this block");
  if (!isBlank(last - 1)) missing(last, "before the last line of this block");
  if (!isBlank(last + 1) && !facts.lines[last + 1]?.startsWith(":::")) missing(last, "after this block");
}

function tokenize(state: StateBlock, firstLine: number, endLine: number): void {
  const { lineMax } = state;
  state.lineMax = endLine;
  state.md.block.tokenize(state, firstLine, endLine);
  state.lineMax = lineMax;
}

function readProse(state: StateBlock, kind: ProseKind | undefined, startLine: number, endLine: number, isClosed: boolean): void {
  const facts = factsOf(state.env);
  if (kind !== undefined) {
    state.push("block_open", "", 1).info = kind.name;
    facts.blocks.push({ kind: kind.name, id: undefined, from: startLine, to: endLine });
  }
  const from = state.tokens.length;
  tokenize(state, startLine + 1, endLine);
  if (kind === undefined) return;
  const inner = state.tokens.slice(from);
  if (inner.length === 0 && isClosed) facts.issues.push(error("blocks", lineOf(facts, startLine), `this ${kind.name} is empty`));
  for (const heading of inner.filter(({ type }) => type === "heading_open")) {
    facts.issues.push(error("blocks", lineOfToken(facts, heading), `a ${kind.name} holds no headings`, "move it out of the block"));
  }
  state.push("block_close", "", -1);
}

function readFieldBlock(state: StateBlock, kind: FieldKind, opening: string, startLine: number, endLine: number, isClosed: boolean): void {
  const facts = factsOf(state.env);
  const identity = readId(facts, kind, opening, startLine);
  const from = state.tokens.length;
  const known = facts.issues.length;
  tokenize(state, startLine + 1, endLine);
  const { sentence, fields } = readFields(facts, kind, state.tokens.splice(from));
  // What an unclosed block seems to hold says nothing about what the author wrote into it.
  if (!isClosed) facts.issues.length = known;
  state.push("block_open", "", 1).meta = { block: facts.fieldBlocks.length };
  facts.fieldBlocks.push({ kind, ...identity, sentence, fields });
  facts.blocks.push({ kind: kind.name, id: identity.id, from: startLine, to: endLine });
  state.tokens.push(...[sentence, ...fields.map(({ inline }) => inline)].filter((token) => token !== undefined));
  state.push("block_close", "", -1);
}
