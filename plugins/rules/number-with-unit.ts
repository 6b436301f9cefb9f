import { anyOf } from "./any-of.ts";

const words = [
  "percent",
  "per cent",
  "(?:percentage )?points?",
  "times",
  "fold",
  "thousand",
  "million",
  "billion",
  "trillion",
  "(?:milli|micro)?seconds?",
  "minutes?",
  "hours?",
  "days?",
  "weeks?",
  "months?",
  "years?",
  "dollars?",
  "euros?",
  "pounds?",
  "tonnes?",
  "tons?",
  "(?:kilo)?grams?",
  "lit(?:re|er)s?",
  "(?:kilo|centi|milli)?met(?:re|er)s?",
  "(?:kilo|mega|giga|tera)?(?:watts?|watt-hours?|bytes?)",
];
const symbols = ["ms", "min", "kg", "km", "cm", "mm", "[kMGT]?Wh", "[kMGT]W", "[kMGTP]?J", "[kKMGTP]i?B", "[kMG]?Hz", "°C"];
/** Symbols that a number may also end in as part of a name or a decade (`70B`, `1990s`): they count after a space only. */
const letters = ["s", "h", "g", "t", "m", "W", "B"];

/**
 * What finds a number with a unit in a line: `7.4 %`, `20-fold`, `3 to 5 hours`, `€ 200`, `2 × 10²³`. Names that hold digits are none
 * (`GPT-4`, `Llama 3.1 405B`, `top-1`), nor are years and dates.
 * @param units words that count as units besides the general ones, as site.yml lists them
 */
export function numberWithUnit(units: readonly string[]): RegExp {
  const number = String.raw`(?<![\p{L}\p{N}_.,/#^-])[−-]?\d[\d.,]*`;
  const range = String.raw`(?:\s?(?:to|and|or|–|−|-)\s?[−-]?\d[\d.,]*)?`;
  const word = String.raw`[\s-]?(?:${[...words, ...(units.length > 0 ? [anyOf(units)] : [])].join("|")})(?![\p{L}\p{N}])`;
  const symbol = String.raw`\s?(?:${symbols.join("|")})(?![\p{L}\p{N}])|\s(?:${letters.join("|")})(?![\p{L}\p{N}-])`;
  const sign = String.raw`\s?[%‰×](?!\p{L})`;
  const money = String.raw`[$€£]\s?\d[\d.,]*`;
  return new RegExp(`${number}${range}(?:${sign}|${symbol}|${word})|${money}`, "gu");
}
