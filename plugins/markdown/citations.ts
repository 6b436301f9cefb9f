import type { MarkdownIt, StateInline } from "markdown-it";
import { error } from "../model/issue.ts";
import { citationMark } from "../model/reference.ts";
import { factsOf } from "./facts.ts";
import { passageOf, placeIn } from "./place.ts";

const marker = /\[(@[^[\]]*)\]/y;
const item = /^(\s*@)([A-Za-z0-9][A-Za-z0-9_:.+/-]*)\s*(?:,\s*(\S[\s\S]*?)\s*)?$/;

/** One source in a marker, with the offset of its key in the inline text. */
interface Cited {
  readonly key: string;
  readonly locator: string | undefined;
  readonly offset: number;
}

type Marker =
  | { readonly kind: "read"; readonly items: readonly Cited[]; readonly end: number }
  | { readonly kind: "broken"; readonly message: string; readonly offset: number; readonly length: number };

/** Reads citation markers, `[@key, locator; @key2]`, and leaves an open reference in their place. */
export function readCitations(engine: MarkdownIt): void {
  const markers = new WeakMap<object, readonly Cited[]>();

  engine.inline.ruler.before("link", "citation", (state, silent) => {
    const found = markerAt(state);
    if (found?.kind !== "read" || state.src[found.end] === "(") return false;
    if (!silent) markers.set(state.push("citation", "", 0), found.items);
    state.pos = found.end;
    return true;
  });

  engine.inline.ruler.after("link", "broken_citation", (state, silent) => {
    const found = silent ? undefined : markerAt(state);
    const { inline } = factsOf(state.env);
    if (found?.kind === "broken" && inline?.content === state.src) {
      const facts = factsOf(state.env);
      const place = placeIn(facts, passageOf(facts, inline), found.offset, found.length);
      facts.issues.push(error("citations", place, found.message, "write [@key], [@key, table 2] or [@key; @other, page 3]"));
    }
    return false;
  });

  engine.core.ruler.push("record_citations", ({ tokens, env }) => {
    const facts = factsOf(env);
    for (const inline of tokens) {
      for (const token of inline.children ?? []) {
        if (token.type !== "citation") continue;
        token.meta = { citation: facts.citations.length };
        const passage = passageOf(facts, inline);
        const items = (markers.get(token) ?? []).map(({ key, locator, offset }) => ({
          key,
          locator,
          place: placeIn(facts, passage, offset, key.length),
        }));
        facts.citations.push({ items });
      }
    }
  });

  engine.renderer.rules["citation"] = (tokens, index) => citationMark(Number(tokens[index]?.meta?.["citation"]));
}

/** What starts with `[@` at the parser's position, or `undefined` where nothing does. */
function markerAt(state: StateInline): Marker | undefined {
  const { src, pos, posMax } = state;
  if (!src.startsWith("[@", pos)) return undefined;
  marker.lastIndex = pos;
  const inner = marker.exec(src)?.[1];
  if (inner === undefined || pos + inner.length + 2 > posMax) {
    return { kind: "broken", message: "this citation is not closed, or holds another bracket", offset: pos, length: 2 };
  }
  const items: Cited[] = [];
  let offset = pos + 1;
  for (const part of inner.split(";")) {
    const [, before, key, locator] = item.exec(part) ?? [];
    if (before === undefined || key === undefined) {
      const written = part.trim();
      return { kind: "broken", message: `"${written}" is no citation`, offset: offset + part.indexOf(written), length: written.length };
    }
    items.push({ key, locator: locator?.replace(/\s+/g, " "), offset: offset + before.length });
    offset += part.length + 1;
  }
  return { kind: "read", items, end: pos + inner.length + 2 };
}
