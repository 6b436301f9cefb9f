import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import temml from "temml";
import { error, type Place } from "../model/issue.ts";
import { startsWith, textOfLine } from "./block-lines.ts";
import { factsOf, type Facts } from "./facts.ts";
import { longestFormula } from "./limits.ts";
import { lineOfToken, passageOf, placeIn } from "./place.ts";

// A dollar sign that a space follows, that a digit follows a closing one, or a backtick between keep prices and code as text.
const inlineFormula = /\$(?![\s$])((?:\\.|[^\\$`])+?)(?<!\s)\$(?![\d$])/sy;
const displayFormula = /\$\$((?:\\.|[^\\$`])+?)\$\$/sy;

/** Reads `$…$` and `$$…$$` and turns TeX into MathML; bad TeX is reported and shows as code. */
export function readMath(engine: MarkdownIt): void {
  engine.inline.ruler.before("escape", "math_inline", (state, silent) => {
    if (!state.src.startsWith("$", state.pos)) return false;
    const pattern = state.src.startsWith("$$", state.pos) ? displayFormula : inlineFormula;
    pattern.lastIndex = state.pos;
    const [whole, tex] = pattern.exec(state.src) ?? [];
    if (whole === undefined || tex === undefined || state.pos + whole.length > state.posMax) return false;
    if (!silent) {
      const token = state.push("math_inline", "math", 0);
      token.content = tex;
      token.markup = pattern === displayFormula ? "$$" : "$";
    }
    state.pos += whole.length;
    return true;
  });

  engine.block.ruler.before("fence", "math_block", readMathBlock, { alt: ["paragraph", "reference", "blockquote", "list"] });

  engine.core.ruler.push("render_math", ({ tokens, env }) => {
    const facts = factsOf(env);
    for (const token of tokens) {
      if (token.type === "math_block") convert(facts, token, true, () => lineOfToken(facts, token));
      for (const child of token.children ?? []) {
        if (child.type !== "math_inline") continue;
        const offset = facts.offsets.get(child) ?? 0;
        const length = child.content.length + 2 * child.markup.length;
        convert(facts, child, child.markup === "$$", () => placeIn(facts, passageOf(facts, token), offset, length));
      }
    }
  });

  engine.renderer.rules["math_inline"] = markup;
  engine.renderer.rules["math_block"] = (tokens, index) => `<p class="formula">${markup(tokens, index)}</p>\n`;
}

function readMathBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lastLine = lastLineOfFormula(state, startLine, endLine);
  if (lastLine === undefined || silent) return lastLine !== undefined;
  const token = state.push("math_block", "math", 0);
  token.content = state
    .getLines(startLine, lastLine + 1, state.blkIndent, false)
    .trim()
    .slice(2, -2)
    .trim();
  token.map = [startLine, lastLine + 1];
  state.line = lastLine + 1;
  return true;
}

function markup(tokens: readonly Token[], index: number): string {
  const mathml = tokens[index]?.meta?.["mathml"];
  return typeof mathml === "string" ? mathml : "";
}

/** The line on which a formula that starts on `startLine` ends; blank lines and text after it make it no block. */
function lastLineOfFormula(state: StateBlock, startLine: number, endLine: number): number | undefined {
  const first = startsWith(state, startLine, "$$") ? textOfLine(state, startLine) : undefined;
  if (first === undefined) return undefined;
  if (first.includes("$$", 2)) return first.length > 4 && first.indexOf("$$", 2) === first.length - 2 ? startLine : undefined;
  for (let line = startLine + 1; line < endLine && !state.isEmpty(line); line += 1) {
    const text = state.src.slice(state.bMarks[line] ?? 0, state.eMarks[line] ?? 0).trimEnd();
    if ((state.sCount[line] ?? 0) < state.blkIndent) return undefined;
    if (text.includes("$$")) return text.indexOf("$$") === text.length - 2 ? line : undefined;
  }
  return undefined;
}

function convert(facts: Facts, token: Token, displayMode: boolean, place: () => Place): void {
  try {
    checkTex(token.content);
    const mathml = temml.renderToString(token.content, { displayMode, throwOnError: true, trust: false, maxSize: [20, 100] });
    token.meta = { mathml: withoutStyles(mathml) };
  } catch (cause) {
    // The engine marks the spot with combining underlines on a second line; the first line says what is wrong.
    const reason = cause instanceof Error ? (cause.message.trim().split("\n")[0] ?? "").replace(/ at position \d+: *$/, "") : String(cause);
    facts.issues.push(error("math", place(), `this formula cannot be read: ${reason}`, "write a dollar sign that is no formula as \\$"));
    token.type = displayMode && token.block ? "code_block" : "code_inline";
    token.tag = "code";
  }
}

/** @throws with the reason why TeX is refused before the engine reads it */
function checkTex(tex: string): void {
  if (tex.length > longestFormula) throw new Error(`it has ${tex.length} characters, expected at most ${longestFormula}`);
  const named = /\\(?:label|ref|eqref|tag)(?![A-Za-z])/.exec(tex)?.[0];
  if (named !== undefined) throw new Error(`${named} is no command here, since formulas have no numbers`);
  const defining = definitions.exec(tex)?.[0];
  if (defining !== undefined) throw new Error(`${defining} defines a command; write what the command stands for`);
}

/** A few definitions can stand for markup without end. */
const definitions = /\\(?:(?:re)?newcommand|providecommand|[gex]?def|(?:future)?let|global|long|DeclareMathOperator)(?![A-Za-z])/;

/** The policy of the site allows no style attributes: colour has an attribute of its own, rules and boxes become classes. */
const withoutStyles = (mathml: string): string =>
  mathml.replace(/<(\w+)([^>]*?) style="([^"]*)"/g, (_, tag: string, before: string, style: string) => {
    const colour = /(?:^|;)color:(#[0-9a-fA-F]{3,8});/.exec(style)?.[1];
    const attributes = colour === undefined ? before : `${before} mathcolor="${colour}"`;
    const names = classesFor(style).join(" ");
    if (names === "") return `<${tag}${attributes}`;
    const merged = attributes.replace(/ class="([^"]*)"/, (_whole, present: string) => ` class="${present} ${names}"`);
    return `<${tag}${merged === attributes ? `${attributes} class="${names}"` : merged}`;
  });

function classesFor(style: string): string[] {
  const names = ["left", "right", "top", "bottom"].filter((side) => style.includes(`border-${side}:`)).map((side) => `math-rule-${side}`);
  if (/(?:^|;)border:/.test(style)) names.push("math-box");
  if (style.includes("padding-left:0em;padding-right:0em")) names.push("math-tight");
  return names;
}
