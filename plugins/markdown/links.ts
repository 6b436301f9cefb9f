import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "../model/html.ts";
import { error, type Place } from "../model/issue.ts";
import { linkMark } from "../model/reference.ts";
import { factsOf, type Facts } from "./facts.ts";
import { longestTitle, mostLinks } from "./limits.ts";
import { passageOf, placeIn } from "./place.ts";
import { sortAddress, type Address } from "./address.ts";

/** Records links and leaves an open reference where a link leads into the site; refused ones are reported and show as text. */
export function recordLinks(engine: MarkdownIt): void {
  const normalizeLink = engine.normalizeLink.bind(engine);
  // Addresses stay as written until they are sorted here; a link that the engine refused would show as raw Markdown.
  engine.normalizeLink = (address) => address;
  engine.validateLink = () => true;

  engine.core.ruler.push("record_links", ({ tokens, env }) => {
    const facts = factsOf(env);
    for (const inline of tokens) if (inline.type === "inline") inline.children = recordIn(facts, inline, engine);
  });

  engine.renderer.rules["link_open"] = (tokens, index) => {
    const token = tokens[index];
    const title = token?.attrGet("title");
    const shownTitle = title ? ` title="${escapeHtml(String(title))}"` : "";
    const link = token?.meta?.["link"];
    if (typeof link === "number") return `<a ${linkMark(link)}${shownTitle}>`;
    return `<a href="${escapeHtml(normalizeLink(String(token?.attrGet("href"))))}" rel="external"${shownTitle}>`;
  };
}

/** The children of an inline token without links that are refused. */
function recordIn(facts: Facts, inline: Token, engine: MarkdownIt): Token[] {
  const children = inline.children ?? [];
  const dropped = new Set<Token>();
  for (const [i, open] of children.entries()) {
    if (open.type !== "link_open") continue;
    const close = closeOf(children, i);
    const written = String(open.attrGet("href") ?? "");
    const place = linkPlace(facts, inline, open, close, engine);
    const target = excessOfLink(facts, open) ?? sortAddress(written);
    if (target.kind === "refused") {
      facts.issues.push(error("links", place, target.message, target.hint));
      dropped.add(open);
      if (close !== undefined) dropped.add(close);
      continue;
    }
    if (target.kind === "inside") open.meta = { ...open.meta, link: facts.links.length };
    facts.links.push({ kind: "link", target: written, place });
  }
  return dropped.size === 0 ? children : children.filter((token) => !dropped.has(token));
}

/** Why one more link or image cannot stand in a body: a name can stand for a long address any number of times. */
export function excessOfLink({ links }: Facts, token: Token): Extract<Address, { readonly kind: "refused" }> | undefined {
  const title = String(token.attrGet("title") ?? "");
  if (title.length > longestTitle) {
    const message = `the title of a link has ${title.length} characters, expected at most ${longestTitle}`;
    return { kind: "refused", message, hint: "say it in the text" };
  }
  if (links.length < mostLinks) return undefined;
  return { kind: "refused", message: `this text has more than ${mostLinks} links`, hint: "leave some out, or split the file" };
}

/** The end of the link that starts at `start`; links hold no links. */
function closeOf(children: readonly Token[], start: number): Token | undefined {
  for (let i = start; i < children.length; i += 1) if (children[i]?.type === "link_close") return children[i];
  return undefined;
}

function linkPlace(facts: Facts, inline: Token, open: Token, close: Token | undefined, engine: MarkdownIt): Place {
  const start = facts.offsets.get(open) ?? 0;
  if (open.info === "auto") return placeIn(facts, passageOf(facts, inline), start + 1, String(open.attrGet("href")).length);
  const end = (close === undefined ? undefined : facts.offsets.get(close)) ?? start;
  return targetPlace(facts, inline, { start: start - 1, end }, engine);
}

/**
 * The place of the address of a link or image.
 * @param label offsets of its opening and closing bracket
 * @returns the address; of a link by name, whose address stands elsewhere, its text
 */
export function targetPlace(
  facts: Facts,
  inline: Token,
  label: { readonly start: number; readonly end: number },
  engine: MarkdownIt,
): Place {
  const passage = passageOf(facts, inline);
  const opening = /^\]\(\s*/.exec(inline.content.slice(label.end));
  if (opening === null) return placeIn(facts, passage, label.start, label.end + 1 - label.start);
  const from = label.end + opening[0].length;
  const destination = engine.helpers.parseLinkDestination(inline.content, from, inline.content.length);
  return placeIn(facts, passage, from, destination.ok ? destination.pos - from : 0);
}
