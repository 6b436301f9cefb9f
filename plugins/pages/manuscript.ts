// An author's Markdown for readers elsewhere: the text stays as written, but what names another file, a source or a block is
// replaced. Edits are known by their places, so nothing is parsed again.
import type { TextSegment } from "../../layouts/texts/article.ts";
import { blank, blanked, code, matching } from "../model/blank.ts";
import type { Body, References } from "../model/body.ts";
import type { Place } from "../model/issue.ts";

/** What stands in a body by reference, as Markdown. */
export interface Filling {
  readonly link: References["link"];
  /** Makes an address of the site whole. */
  readonly whole: (href: string) => string;
  /** A citation marker. */
  readonly citation: (items: Body["citations"][number]["items"]) => string;
  /** A finding or chart; `undefined` where the site has none of that name. */
  readonly block: (kind: string, id: string) => TextSegment | undefined;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Cuts a body at its blocks and fills its references. */
export function textSegments(
  { manuscript, links, citations }: Pick<Body, "manuscript" | "links" | "citations">,
  filling: Filling,
): readonly TextSegment[] {
  const { text, blocks } = manuscript;
  const starts = lineStarts(text);
  const offset = (place: Place, column: number): number => (starts[place.line - manuscript.firstLine] ?? text.length) + column - 1;
  const edits = [
    ...manuscript.definitions.map(({ from, to }) => ({ start: starts[from] ?? text.length, end: starts[to] ?? text.length, text: "" })),
    ...links.flatMap(({ place }, i) => linkEdit(text, offset(place, place.column), offset(place, place.endColumn), filling, i)),
    ...citations.flatMap(({ items }) => citationEdit(text, items, offset, filling)),
    ...tagEdits(manuscript),
  ].toSorted((a, b) => a.start - b.start);

  const segments: TextSegment[] = [];
  const prose = (from: number, to: number, kind: "markdown" | "note" | "caution"): void => {
    const filled = edited(text, from, to, edits)
      .trimEnd()
      .replace(/^(?:[ \t]*\n)+/, "");
    if (filled !== "") segments.push({ kind, text: filled });
  };
  let at = 0;
  for (const block of blocks) {
    const [first, inner, last, after] = [block.from, block.from + 1, block.to, block.to + 1].map((line) => starts[line] ?? text.length);
    if (first === undefined || inner === undefined || last === undefined || after === undefined || first < at) continue;
    prose(at, first, "markdown");
    if (block.kind === "note" || block.kind === "caution") prose(inner, last, block.kind);
    else if (block.id !== undefined) segments.push(...[filling.block(block.kind, block.id) ?? []].flat());
    at = after;
  }
  prose(at, text.length, "markdown");
  return segments;
}

const addresses = matching(/<(?:[a-z][a-z0-9+.-]*:[^<>\s]*|[^<>\s@]+@[^<>\s]+)>/gi);
const formulas = matching(/\$[^$]+\$/g);

/** The site shows raw HTML as text, and most readers of Markdown do not: what would begin a tag there gets a backslash. */
function tagEdits({ text, verbatim }: Body["manuscript"]): readonly Edit[] {
  if (!text.includes("<")) return [];
  const lines = text.split("\n");
  for (const { from, to, quotation } of verbatim) {
    if (quotation) continue;
    for (let line = from; line < to; line += 1) lines[line] = blank(lines[line] ?? "");
  }
  const written = blanked(lines.join("\n"), [code, addresses, formulas]);
  return Array.from(written.matchAll(/(?<!\\)(?:\\\\)*(<)(?=[A-Za-z/!?])/g), ({ 0: found, index }) => {
    const start = index + found.length - 1;
    return { start, end: start + 1, text: "\\<" };
  });
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** The text between two offsets with its edits; of edits that overlap, the first counts. */
function edited(text: string, from: number, to: number, edits: readonly Edit[]): string {
  let at = from;
  const parts: string[] = [];
  for (const { start, end, text: replacement } of edits) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  return parts.join("") + text.slice(at, to);
}

/** A link's place is its address; of a link by name, whose address stands elsewhere, it is `[text]`, which `[name]` may follow. */
function linkEdit(text: string, start: number, end: number, { link, whole }: Filling, index: number): readonly Edit[] {
  const href = link(index)?.href;
  if (href === undefined || /^[a-z][a-z0-9+.-]*:/i.test(href)) return [];
  const address = whole(href);
  if (text[start] !== "[") return [{ start, end, text: address }];
  // A place ends on its line, a text may go on over the next.
  const close = text[end - 1] === "]" ? end : text.indexOf("]", start) + 1;
  const name = /^\[[^\]]*\]/.exec(text.slice(close, close + 1000))?.[0] ?? "";
  return [{ start: close, end: close + name.length, text: `(${address})` }];
}

function citationEdit(
  text: string,
  items: Body["citations"][number]["items"],
  offset: (place: Place, column: number) => number,
  { citation }: Filling,
): readonly Edit[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = text.lastIndexOf("[", offset(first.place, first.place.column));
  const end = text.indexOf("]", offset(last.place, last.place.column));
  return start === -1 || end === -1 ? [] : [{ start, end: end + 1, text: citation(items) }];
}
