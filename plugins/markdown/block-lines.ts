import type { StateBlock } from "markdown-it";

/** Whether the text of a line starts with `marker`: a cheap question, since it is asked of every line. */
export const startsWith = (state: StateBlock, line: number, marker: string): boolean =>
  state.src.startsWith(marker, (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0));

/** Text of a line without its margin, or `undefined` where it is indented like code. */
export function textOfLine(state: StateBlock, line: number): string | undefined {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (indent < 0 || indent >= 4) return undefined;
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0).trimEnd();
}

/** Whether a line closes a block; more than three colons are reported and close it too. */
export const isClosing = (line: string): boolean => /^:{3,}$/.test(line);

/** Where a block ends: at its closing line; or, not closed, before the next block, a heading or the end. */
export type Extent =
  | { readonly kind: "closed"; readonly line: number }
  | { readonly kind: "cut by a block"; readonly line: number; readonly block: number }
  | { readonly kind: "open"; readonly line: number };

/** Looks for the end of a block whose text starts at `startLine`; lines in fenced code do not count. */
export function extentOf(state: StateBlock, startLine: number, endLine: number): Extent {
  let fence: string | undefined;
  let heading: number | undefined;
  for (let line = startLine; line < endLine; line += 1) {
    const text = state.src.slice(state.bMarks[line] ?? 0, state.eMarks[line] ?? 0).trim();
    if (fence !== undefined) {
      if (text.startsWith(fence) && /^(`+|~+)$/.test(text)) fence = undefined;
      continue;
    }
    fence = /^(?:[-*+>]\s+|\d+[.)]\s+)*(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
    const atMargin = textOfLine(state, line);
    if (atMargin !== undefined && isClosing(atMargin)) return { kind: "closed", line };
    if (atMargin?.startsWith(":::")) return { kind: "cut by a block", line: heading ?? line, block: line };
    if (heading === undefined && /^#{1,6}\s/.test(atMargin ?? "")) heading = line;
  }
  return { kind: "open", line: heading ?? endLine };
}
