import type { Token } from "markdown-it";

/** Text of inline tokens without markup; citations and footnote marks are left out, formulas stand as TeX. */
export function textOf(tokens: readonly Token[]): string {
  let text = "";
  for (const token of tokens) {
    if (token.type === "softbreak" || token.type === "hardbreak") text += " ";
    else if (token.type === "citation" || token.type === "footnote_ref") text = text.trimEnd();
    else if (token.type === "image") text += textOf(token.children ?? []);
    else text += token.content;
  }
  return text.trim();
}

/** Number of words in the running text of block tokens; code, formulas and citations are left out. */
export function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const token of tokens) {
    if (token.type !== "inline") continue;
    let running = "";
    for (const { type, content, nesting } of token.children ?? []) {
      if (type === "text") running += content;
      else if (nesting === 0) running += " ";
    }
    words += wordsIn(running);
  }
  return words;
}

/** Runs without white space that hold a letter or digit; a loop, because a pattern takes a tenth of the whole parse. */
function wordsIn(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0) inWord = false;
    else if (!inWord && isLetterOrDigit(code, text, i)) {
      inWord = true;
      words += 1;
    }
  }
  return words;
}

const isLetterOrDigit = (code: number, text: string, at: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
