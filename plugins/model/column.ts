// Columns of a table, and how the cells of one are read as places on a scale.
import type { ChartScale } from "./chart.ts";

/** A column's name in its two parts: `Parameters (billions)` has the title `Parameters` and the unit `billions`. */
export function splitColumn(name: string): { readonly title: string; readonly unit: string | undefined } {
  const [, title, unit] = /^(\S.*?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  return title === undefined ? { title: name, unit: undefined } : { title, unit };
}

/** A value, or why the text is none: what is wrong with it, and what to write instead. */
export type ReadValue =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "refused"; readonly reason: string; readonly hint: string };

const refused = (reason: string, hint: string): ReadValue => ({ kind: "refused", reason, hint });

/** Sizes of numbers whose differences and ratios are numbers as well. */
const [leastDrawn, mostDrawn] = [1e-100, 1e100];

/** Reads a number as a table holds it, `-1.5e9`. */
export function readNumber(text: string): ReadValue {
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  const size = Math.abs(value);
  if (size > mostDrawn || (size > 0 && size < leastDrawn)) {
    const hint = `write a number between ${leastDrawn} and ${mostDrawn}, or give the column another unit`;
    return refused(`is too ${size > mostDrawn ? "large" : "small"} to draw`, hint);
  }
  if (Number.isFinite(value)) return { kind: "value", value };
  return refused("is no number", numberHint(text));
}

function numberHint(text: string): string {
  const [, share] = /^([-+]?[\d.]+)\s*%$/.exec(text) ?? [];
  if (share !== undefined) return `write ${share}; the unit stands in brackets after the column's name`;
  if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return `write ${text.replaceAll(",", "")}`;
  if (/^[-+]?\d+,\d+$/.test(text)) return `write ${text.replace(",", ".")}`;
  return "write a number such as 1.5 or 2e9";
}

/** Reads a year, month or day as milliseconds UTC of its first moment. */
function readTime(text: string): ReadValue {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const value = year === undefined ? Number.NaN : Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(value) || new Date(value).toISOString().slice(5, 10) !== `${month}-${day}`) {
    return refused("is no date", "write 2024, 2024-05 or 2024-05-01");
  }
  return { kind: "value", value };
}

/**
 * Reads what stands in a cell or guide as a place on a scale with numbers or dates.
 * @param unit of the axis; under logit, `%` puts its bounds at 0 and 100 instead of 0 and 1
 */
export function readValue(text: string, scale: Exclude<ChartScale, "bins">, unit: string | undefined): ReadValue {
  if (scale === "time") return readTime(text);
  const read = readNumber(text);
  if (read.kind === "refused") return read;
  if (scale === "log" && read.value <= 0) return refused("has no place on a log scale", "leave the row out, or make the scale linear");
  const whole = unit === "%" ? 100 : 1;
  if (scale === "logit" && (read.value <= 0 || read.value >= whole)) {
    return refused(`has no place on a logit scale, which lies between 0 and ${whole}`, "leave the row out, or make the scale linear");
  }
  return read;
}
