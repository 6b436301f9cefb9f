// Blanks what is no running text, column by column. Each step reads a paragraph once, whatever stands in it: a pattern that looks for
// the end of every beginning takes time that grows with the square of a paragraph in which nothing ends.

type Step = (paragraph: string) => string;

/** What an empty line ends: blanked text never passes over one. */
const emptyLine = /(\n[ \t]*\n)/;

/** Spaces in place of a text, its line ends kept. */
export const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** Takes `steps`, in their order, over each paragraph of a text. */
export const blanked = (text: string, steps: readonly Step[]): string =>
  text
    .split(emptyLine)
    .map((part, i) => (i % 2 === 0 ? steps.reduce((rest, step) => step(rest), part) : part))
    .join("");

/** Blanks from each `open` to the next `close`, both included. */
export const between =
  (open: string, close: string): Step =>
  (paragraph) => {
    let shown = "";
    let at = 0;
    for (let start = paragraph.indexOf(open); start >= 0; start = paragraph.indexOf(open, at)) {
      const end = paragraph.indexOf(close, start + open.length);
      if (end < 0) break;
      shown += paragraph.slice(at, start) + blank(paragraph.slice(start, end + close.length));
      at = end + close.length;
    }
    return shown + paragraph.slice(at);
  };

/** Blanks what a pattern finds. @param pattern global; it fails within the characters that it has passed over once */
export const matching =
  (pattern: RegExp): Step =>
  (paragraph) =>
    paragraph.replace(pattern, blank);

/** Blanks code: from a run of backticks to the next run of the same length. */
export const code: Step = (paragraph) => {
  const runs = Array.from(paragraph.matchAll(/`+/g), ({ 0: { length }, index }) => ({ length, index }));
  const next: (number | undefined)[] = [];
  const latest = new Map<number, number>();
  for (const [i, { length }] of [...runs.entries()].toReversed()) {
    next[i] = latest.get(length);
    latest.set(length, i);
  }
  let shown = "";
  let at = 0;
  for (const [i, { index }] of runs.entries()) {
    const closing = runs[next[i] ?? -1];
    if (index < at || closing === undefined) continue;
    const end = closing.index + closing.length;
    shown += paragraph.slice(at, index) + blank(paragraph.slice(index, end));
    at = end;
  }
  return shown + paragraph.slice(at);
};
