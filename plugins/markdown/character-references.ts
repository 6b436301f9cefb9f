import type { MarkdownIt, Token } from "markdown-it";
import { describeCharacter, forbidden } from "../model/characters.ts";
import { error } from "../model/issue.ts";
import { factsOf, type Facts } from "./facts.ts";
import { passageOf, placeIn } from "./place.ts";

const reference = /&#(?:\d{1,7}|[xX][0-9a-fA-F]{1,6});/g;
const codeSpan = /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g;

/** Reports references such as `&#x202e;` to characters that could not stand in the file themselves. */
export function checkCharacterReferences(engine: MarkdownIt): void {
  engine.core.ruler.push("check_character_references", ({ tokens, env }) => {
    const facts = factsOf(env);
    if (!facts.lines.some((line) => line.includes("&#"))) return;
    for (const token of tokens) if (token.children?.some(showsForbidden) === true) report(facts, token, engine);
  });
}

const showsForbidden = ({ content, attrs, children }: Token): boolean =>
  content.search(forbidden) >= 0 ||
  (attrs ?? []).some(([name, value]) => name === "title" && String(value).search(forbidden) >= 0) ||
  children?.some(showsForbidden) === true;

function report(facts: Facts, inline: Token, engine: MarkdownIt): void {
  const passage = passageOf(facts, inline);
  const text = inline.content.replace(codeSpan, (code) => " ".repeat(code.length));
  for (const { 0: written, index } of text.matchAll(reference)) {
    const character = engine.utils.unescapeAll(written);
    if (character.search(forbidden) < 0) continue;
    const message = `${written} is ${describeCharacter(character)}, which cannot stand in a file`;
    facts.issues.push(error("characters", placeIn(facts, passage, index, written.length), message, "delete it"));
  }
}
