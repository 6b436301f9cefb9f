import type { MarkdownIt } from "markdown-it";
import { error } from "../model/issue.ts";
import { factsOf } from "./facts.ts";
import { passageOf, placeIn } from "./place.ts";
import { textOf } from "./text.ts";

/** Gives each heading the anchor that code hosts give it, behind a prefix that no other id of a page has, and records it. */
export function anchorHeadings(engine: MarkdownIt): void {
  engine.core.ruler.push("anchor_headings", ({ tokens, env }) => {
    const facts = factsOf(env);
    const repetitions = new Map<string, number>();
    for (const [i, token] of tokens.entries()) {
      const inline = tokens[i + 1];
      if (token.type !== "heading_open" || inline === undefined) continue;
      const text = textOf(inline.children ?? []);
      const level = Number(token.tag.slice(1));
      const place = placeIn(facts, passageOf(facts, inline), 0, inline.content.length);
      if (text === "") facts.issues.push(error("headings", place, "this heading has no text"));
      if (level === 1) {
        facts.issues.push(error("headings", place, "the title of the page is its only heading of level 1", `write \`## ${text}\``));
      }
      const slug = uniqueSlug(headingSlug(text), repetitions);
      token.attrSet("id", `s-${slug}`);
      facts.headings.push({ id: `s-${slug}`, slug, level, text, place });
    }
  });
}

/** Anchor of a heading as code hosts make it: lower case, hyphens for spaces, other punctuation dropped. */
const headingSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");

/** The first free one of `slug`, `slug-1`, `slug-2`, … */
function uniqueSlug(slug: string, repetitions: Map<string, number>): string {
  let unique = slug;
  let repetition = repetitions.get(slug) ?? 0;
  while (repetitions.has(unique)) unique = `${slug}-${(repetition += 1)}`;
  repetitions.set(slug, repetition);
  if (unique !== slug) repetitions.set(unique, 0);
  return unique;
}
