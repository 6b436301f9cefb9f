import type { Env, MarkdownIt, Token } from "markdown-it";
import type { InlineText, OpenHtml } from "../model/body.ts";
import { error } from "../model/issue.ts";
import type { Facts } from "./facts.ts";
import { passageOf, placeIn } from "./place.ts";
import { textOf } from "./text.ts";

/** Renders the text of a field. It shows on other pages too, so it holds nothing that stands in its own page only. */
export function renderInlineText(engine: MarkdownIt, environment: Env, facts: Facts, token: Token): InlineText {
  const children = token.children ?? [];
  const message = children.some(({ type }) => type === "footnote_ref")
    ? "a block with fields holds no footnotes"
    : children.some(({ type }) => type === "image")
      ? "a block with fields holds no images"
      : undefined;
  if (message !== undefined) {
    facts.issues.push(
      error("fields", placeIn(facts, passageOf(facts, token), 0, token.content.length), message, "put it into the text of the article"),
    );
  }
  return { html: engine.renderer.renderInline(children, engine.options, environment) as OpenHtml, text: textOf(children) };
}
