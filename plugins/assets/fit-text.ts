// Lines of text that fit a width, without a browser: widths of letters are estimated for Inter, a little too wide.

export interface FittedText {
  /** Size of the letters in pixels. */
  readonly size: number;
  /** None where the text has letters that the font does not draw. */
  readonly lines: readonly string[];
}

export interface Room {
  /** Sizes to try, largest first. */
  readonly sizes: readonly [number, ...number[]];
  readonly bold: boolean;
  /** Pixels that a line may be wide. */
  readonly width: number;
  /** Lines that there is room for. */
  readonly lines: number;
}

/** Scripts that Inter has; pictures of letters, such as emoji, belong to none. */
const drawable =
  /^(?:(?!\p{Extended_Pictographic})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])*$/u;

/** Wraps a text at the largest size at which it fits; at the smallest it is cut with an ellipsis. */
export function fitText(text: string, { sizes, bold, width, lines }: Room): FittedText {
  if (!drawable.test(text)) return { size: sizes[0], lines: [] };
  const words = text.split(/\s+/).filter((word) => word !== "");
  const wrapped = sizes.map((size) => ({ size, lines: wrap(words, width / size, bold) }));
  const fitting = wrapped.find((each) => each.lines.length <= lines);
  if (fitting !== undefined) return fitting;
  const { size, lines: cut } = wrapped.at(-1) ?? { size: sizes[0], lines: [] };
  return { size, lines: cut.slice(0, lines).map((line, i) => (i === lines - 1 ? `${shortened(line)}…` : line)) };
}

const shortened = (line: string): string => (line.includes(" ") ? line.replace(/\W*\s\S*$/, "") : line.slice(0, -1));

/** @param width in letter heights */
function wrap(words: readonly string[], width: number, bold: boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.flatMap((each) => pieces(each, width, bold))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, bold) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word that is wider than a line, in parts that are not. */
function pieces(word: string, width: number, bold: boolean): readonly string[] {
  const parts = [""];
  for (const letter of word) {
    const longer = `${parts.at(-1) ?? ""}${letter}`;
    if (widthOf(longer, bold) > width) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

const widthOf = (text: string, bold: boolean): number => {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return bold ? width * 1.07 : width;
};

/** Widths of kinds of letter in letter heights, the first kind that fits; capitals and all others follow. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!]/, 0.29],
  [/[ ftr()[\]/-]/, 0.4],
  [/[MW@]/, 1.05],
  [/[mw%&—]/, 0.93],
  [/\p{Lu}/u, 0.75],
];

const letterWidth = (letter: string): number => widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.62;
