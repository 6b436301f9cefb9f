// How numbers and times are written on an axis.
import { formatLocale, precisionFixed } from "d3-format";
import { utcFormat } from "d3-time-format";

const locale = formatLocale({ decimal: ".", thousands: "\u202f", grouping: [3], currency: ["", ""], minus: "\u2212" });
const plain = locale.format(",~r");
const threeDigits = locale.format(",.3~r");
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const superscript = (exponent: number): string =>
  (exponent < 0 ? "⁻" : "") + String(Math.abs(exponent)).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? "");

/** `2 × 10²³`; the factor 1 is left out. */
function scientific(value: number): string {
  const [factor = "", exponent = ""] = value.toExponential(2).split("e");
  const power = `10${superscript(Number(exponent))}`;
  return Number(factor) === 1 ? power : `${plain(Number(factor))} × ${power}`;
}

/** A number in running text, to three digits: `82.3`, `1 400`, `2 × 10²³`. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  return value !== 0 && (size >= 1e6 || size < 1e-3) ? scientific(value) : threeDigits(value);
}

/** Ticks of a logarithmic axis: as they are where all are short, else as powers of ten from 10 000 on and below a thousandth. */
export function logTickTexts(values: readonly number[]): readonly string[] {
  const most = Math.max(...values) >= 1e6 ? 1e4 : 1e6;
  return values.map((value) => (value >= most || value < 1e-3 ? scientific(value) : plain(value)));
}

const largeUnits = [
  { from: 1e15, text: scientific },
  { from: 1e12, text: (value: number) => `${plain(value / 1e12)} trillion` },
  { from: 1e9, text: (value: number) => `${plain(value / 1e9)} billion` },
  { from: 1e6, text: (value: number) => `${plain(value / 1e6)} million` },
] as const;

/** Ticks that stand evenly apart, all with as many digits. */
export function linearTickTexts(values: readonly number[]): readonly string[] {
  const [first = 0, second = first + 1] = values;
  const largest = Math.max(...values.map(Math.abs));
  const unit = largeUnits.find(({ from }) => largest >= from);
  if (unit !== undefined) return values.map((value) => (value === 0 ? "0" : unit.text(value)));
  // Values that are all but equal have ticks that are.
  const fixed = second === first ? plain : locale.format(`,.${precisionFixed(second - first)}f`);
  return values.map((value) => fixed(value));
}

/** A tick between 0 and 100 % or 0 and 1, as short as it can be. */
export const shareTickText = plain;

const [year, month, day] = [utcFormat("%Y"), utcFormat("%b %Y"), utcFormat("%-d %b %Y")];

/** A time that stands at the precision of its neighbours: `2024`, `May 2024`, `1 May 2024`. */
export const timeText = (time: number, precision: "year" | "month" | "day"): string => ({ year, month, day })[precision](new Date(time));
