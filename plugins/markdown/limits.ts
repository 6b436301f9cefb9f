// How much a body may hold. The time of some steps grows with the square of a text's length, and a short text can ask for long
// markup, so every length that an author chooses has a bound, far above what anybody reads.
import type { MarkdownIt } from "markdown-it";
import { error, placeOn, type Issue } from "../model/issue.ts";
import { factsOf, type Facts } from "./facts.ts";
import { passageOf, placeIn } from "./place.ts";

const mostLines = 10_000;
const longestLine = 20_000;
const longestText = 10_000;
const mostBlocks = 1000;

/** Links and images of one body. */
export const mostLinks = 2000;
/** Fields of one name in one block. */
export const mostRepeated = 50;
/** Characters of the title of a link or image. */
export const longestTitle = 500;
/** Characters of a formula. */
export const longestFormula = 2000;
/** The square of the lengths of the code blocks that are coloured, which is what the worst of them take; the others show plain. */
export const mostColoured = 15_000 ** 2;

/** Why a body is not read at all, or `undefined` where it can be. */
export function excessOf({ file, firstLine, lines }: Facts): Issue | undefined {
  if (lines.length > mostLines) {
    const message = `this text has ${lines.length} lines, expected at most ${mostLines}`;
    return error("length", placeOn(file, firstLine + mostLines), message, "split the file");
  }
  const marks = [...lines.entries()].filter(([, line]) => /^ {0,3}:::/.test(line));
  const past = marks[2 * mostBlocks];
  if (past !== undefined)
    return error("length", placeOn(file, firstLine + past[0]), `this text has more than ${mostBlocks} blocks`, "split the file");
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long < 0) return undefined;
  const length = lines[long]?.length ?? 0;
  const message = `this line has ${length} characters, expected at most ${longestLine}`;
  return error("length", placeOn(file, firstLine + long, longestLine + 1, length - longestLine), message, "break it into several");
}

/** Shows a paragraph, heading or cell that is longer than anybody reads as it is written, and reports it. */
export function limitTexts(engine: MarkdownIt): void {
  const parse = engine.inline.parse.bind(engine.inline);
  engine.inline.parse = (text, instance, env, tokens) => {
    if (text.length <= longestText) return parse(text, instance, env, tokens);
    const facts = factsOf(env);
    const token = new engine.inline.State(text, instance, env, tokens).push("text", "", 0);
    token.content = text;
    if (facts.inline?.content !== text) return;
    const place = placeIn(facts, passageOf(facts, facts.inline), longestText, text.length - longestText);
    const message = `this text has ${text.length} characters in one piece, expected at most ${longestText}`;
    facts.issues.push(error("length", place, message, "divide it by empty lines"));
  };
}
