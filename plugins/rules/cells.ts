// Text as a terminal shows it: in cells of a known width, with what would not show written out.

/** One character as the reader sees it. */
export interface Cell {
  readonly shown: string;
  /** Columns that it takes. */
  readonly width: number;
  /** Where it starts in the line, in UTF-16 units from 0. */
  readonly start: number;
  /** UTF-16 units that it has there. */
  readonly length: number;
}

const tabStop = 4;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
/** Control and format characters and separators of lines; joiners stay, since scripts and emoji are written with them. */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text in which each character that would not show, or would move the cursor, is written as `\u{…}`. */
export const visible = (text: string): string =>
  text.replace(hidden, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);

/** A line as cells; a tab fills up to the next fourth column. */
export function cellsOf(line: string): Cell[] {
  // Segmenting is the slow part, and a report may hold thousands of lines.
  if (/^[\x20-\x7e]*$/.test(line)) return Array.from(line, (shown, start) => ({ shown, width: 1, start, length: 1 }));
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes.segment(line)) {
    const shown = segment === "\t" ? " ".repeat(tabStop - (column % tabStop)) : visible(segment);
    const width = shown === segment ? widthOf(segment) : shown.length;
    cells.push({ shown, width, start: index, length: segment.length });
    column += width;
  }
  return cells;
}

function widthOf(grapheme: string): number {
  if (/^\p{M}+$/u.test(grapheme)) return 0;
  return wide.test(grapheme) || grapheme.includes("\ufe0f") ? 2 : 1;
}

/** Columns that some cells take together. */
export const widthOfCells = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);
