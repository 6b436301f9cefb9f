import type { Part } from "./result.ts";

/** Reads an excerpt of Pagefind: text in which only `<` and `>` are escaped, with `<mark>` around each hit. */
export function readExcerpt(markup: string): readonly Part[] {
  const parts: Part[] = [];
  let mark = false;
  for (const piece of markup.split(/(<\/?mark>)/)) {
    if (piece === "<mark>") mark = true;
    else if (piece === "</mark>") mark = false;
    else if (piece !== "") parts.push({ text: piece.replaceAll("&lt;", "<").replaceAll("&gt;", ">"), mark });
  }
  return parts;
}
