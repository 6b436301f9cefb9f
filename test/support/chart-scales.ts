// Where the texts of a drawn axis put the values of a table, found without any code of the product.
import type { DrawnPlot, Tick } from "./drawn-marks.ts";
import type { WrittenChart } from "./written-charts.ts";

/** An axis as its ticks read. */
export interface Scale {
  readonly column: number;
  readonly hasBins: boolean;
  /** A cell as a number: times in milliseconds, words of bins by their number. */
  readonly value: (cell: string) => number;
  /** Where a value stands in the window; not a number where the axis does not say. */
  readonly place: (value: number) => number;
}

/** Reads an axis of a chart from one of its plots. */
export function scaleOf({ fields, columns, rows }: WrittenChart, axis: "x" | "y", plot: DrawnPlot): Scale {
  const [name = "", ...options] = (fields[axis] ?? "").split(", ");
  const column = columns.indexOf(name);
  const kind = options.find((option) => option !== "reversed") ?? "linear";
  if (kind === "bins") {
    const words = [...new Set(rows.map((row) => row[column] ?? ""))];
    const place =
      axis === "x"
        ? placeBetween(
            plot.x,
            (text) => binOf(text, words),
            (bin) => bin,
          )
        : placeOfRow(plot.rows, words);
    return { column, hasBins: true, value: (cell) => words.indexOf(cell), place };
  }
  const even = evenOn(kind, name.endsWith("(%)") ? 100 : 1);
  const [valueOfTick, value] = kind === "time" ? [timeOf, Date.parse] : [numberOf, numberIn];
  return { column, hasBins: false, value, place: placeBetween(plot[axis], valueOfTick, even) };
}

/** What grows evenly along an axis. @param whole what shares are shares of */
function evenOn(kind: string, whole: number): (value: number) => number {
  switch (kind) {
    case "log":
      return Math.log;
    case "logit":
      return (value) => Math.log(value / (whole - value));
    case "linear":
    case "time":
      return (value) => value;
    default:
      throw new Error(`a scale that the test does not know: ${kind}`);
  }
}

/** Where a value stands by the first and the last tick of its axis. */
function placeBetween(
  ticks: readonly Tick[],
  valueOfTick: (text: string) => number,
  even: (value: number) => number,
): (value: number) => number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error("an axis needs two ticks");
  const [from, to] = [even(valueOfTick(first.text)), even(valueOfTick(last.text))];
  return (value) => first.at + ((even(value) - from) / (to - from)) * (last.at - first.at);
}

/** From the baseline of the word of a row to the middle of what is drawn below it. */
const belowWord = 12;

const placeOfRow =
  (rows: readonly Tick[], words: readonly string[]) =>
  (bin: number): number =>
    (rows.find(({ text }) => binOf(text, words) === bin)?.at ?? Number.NaN) + belowWord;

/** Number of the bin that a text names: by its word, one cut short, or one with the value of its bar. */
const binOf = (text: string, words: readonly string[]): number =>
  words.findIndex((word) => {
    const [start = "", rest] = text.split("…");
    return rest === undefined ? text === word || text.startsWith(`${word}: `) : word.startsWith(start.trimEnd());
  });

const numberIn = (cell: string): number => (cell === "" ? Number.NaN : Number(cell));

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const power = (text: string): number => Number(Array.from(text, (sign) => (sign === "⁻" ? "-" : superscripts.indexOf(sign))).join(""));

const unitOf = (text: string): number =>
  text.includes("trillion") ? 1e12 : text.includes("billion") ? 1e9 : text.includes("million") ? 1e6 : 1;

/** Number that a tick prints: `1 000`, `−0.5`, `2 million`, `10²⁴`, `3 × 10¹²`. */
function numberOf(tick: string): number {
  const [, factor = "1", exponent] = /^(?:([\d.]+) × )?10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(tick) ?? [];
  if (exponent !== undefined) return Number(factor) * 10 ** power(exponent);
  return Number(tick.replaceAll(/\s|[a-z]+$/g, "").replace("−", "-")) * unitOf(tick);
}

/** Time that a tick prints: `2016`, `May 2024`, `1 May 2024`. */
const timeOf = (tick: string): number => Date.parse(/^\d{4}$/.test(tick) ? tick : /^\d/.test(tick) ? `${tick} UTC` : `1 ${tick} UTC`);
