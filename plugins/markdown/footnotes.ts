import type { Env, MarkdownIt, Token } from "markdown-it";
import { error } from "../model/issue.ts";
import { factsOf } from "./facts.ts";
import { lineOfToken, passageOf, placeIn } from "./place.ts";

/** Ids of footnotes in a page: `fn-1`, and `fnref-1`, `fnref-1-2`, … where the text refers to it. */
const noteId = (token: Token | undefined): string => `fn-${Number(token?.meta?.["id"]) + 1}`;
const referenceId = (token: Token | undefined): string => {
  const repetition = Number(token?.meta?.["subId"] ?? 0);
  return `fnref-${Number(token?.meta?.["id"]) + 1}${repetition > 0 ? `-${repetition + 1}` : ""}`;
};

/** Gives footnotes ids of their own and reports those without a text, without a mark, or with two texts. */
export function checkFootnotes(engine: MarkdownIt): void {
  // Code hosts show the short form `^[text]` as it stands, so it is no footnote here either.
  engine.inline.ruler.disable("footnote_inline");

  engine.inline.ruler.after("footnote_ref", "unknown_footnote", (state, silent) => {
    if (silent || !state.src.startsWith("[^", state.pos)) return false;
    const label = /^\[\^([^\s\]]+)\]/.exec(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 100)))?.[1];
    const facts = factsOf(state.env);
    if (label === undefined || facts.inline?.content !== state.src) return false;
    const place = placeIn(facts, passageOf(facts, facts.inline), state.pos, label.length + 3);
    facts.issues.push(error("footnotes", place, `the footnote "${label}" has no text`, `add a line [^${label}]: text`));
    return false;
  });

  engine.core.ruler.before("footnote_tail", "check_footnotes", ({ tokens, env }) => {
    const facts = factsOf(env);
    const seen = new Set<string>();
    for (const [i, token] of tokens.entries()) {
      if (token.type !== "footnote_reference_open") continue;
      const label = String(token.meta?.["label"]);
      const place = lineOfToken(facts, tokens[i + 1]);
      if (seen.has(label)) {
        facts.issues.push(
          error("footnotes", place, `the footnote "${label}" has a text already`, "give this one another name, or join the two"),
        );
      } else if (!isUsed(env, label)) {
        facts.issues.push(error("footnotes", place, `nothing refers to the footnote "${label}"`, `write [^${label}] where it belongs`));
      }
      seen.add(label);
    }
  });

  const { rules } = engine.renderer;
  rules["footnote_ref"] = (tokens, index) => {
    const token = tokens[index];
    return `<sup><a class="footnote-mark" id="${referenceId(token)}" href="#${noteId(token)}">${Number(token?.meta?.["id"]) + 1}</a></sup>`;
  };
  rules["footnote_block_open"] = () => `<section class="footnotes">\n<ol>\n`;
  rules["footnote_block_close"] = () => `</ol>\n</section>\n`;
  rules["footnote_open"] = (tokens, index) => `<li id="${noteId(tokens[index])}">`;
  rules["footnote_close"] = () => `</li>\n`;
  // The variation selector keeps phones from showing the arrow as a picture.
  rules["footnote_anchor"] = (tokens, index) => ` <a class="footnote-back" href="#${referenceId(tokens[index])}">\u21a9\ufe0e</a>`;
}

function isUsed(environment: Env, label: string): boolean {
  const { refs } = environment["footnotes"] as { readonly refs: Readonly<Record<string, number>> };
  return (refs[`:${label}`] ?? -1) >= 0;
}
