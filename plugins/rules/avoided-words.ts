import { placeOf } from "../model/record.ts";
import { articleBodies, bodiesOf } from "./bodies.ts";
import { blockLines, placeOfMatch, proseLines } from "./prose.ts";
import { report, type Rule } from "./rule.ts";

/** Words that site.yml asks to avoid stand in no text, quotations and code excepted. */
export const avoidedWords: Rule = {
  id: "avoided-words",
  severity: "warning",
  explain: "Words that site.yml lists under editorial, avoid stand in no text but quotations.",
  *check({ records }) {
    const { avoid } = records.site.values.editorial;
    if (avoid.length === 0) return;
    const pattern = patternOf(avoid);
    const message = (found: string): string => `"${found}" is a word to avoid`;
    const hint = "say what was measured instead, or leave it out";
    for (const { values, places } of records.articles)
      for (const key of ["title", "summary"] as const) {
        const found = values[key].match(pattern);
        if (found !== null) yield report(placeOf(places, key), message(found[0]), hint);
      }
    for (const { definition, place } of records.glossary) {
      const found = definition.match(pattern);
      if (found !== null) yield report(place, message(found[0]), hint);
    }
    const written = [
      ...bodiesOf(records).map(({ file, body }) => ({ file, lines: [...proseLines(body)] })),
      ...articleBodies(records).map(({ file, body }) => ({ file, lines: [...blockLines(body)].filter(({ field }) => field !== "quote") })),
    ];
    for (const { file, lines } of written)
      for (const { line, text } of lines)
        for (const match of text.matchAll(pattern)) yield report(placeOfMatch(file, line, match), message(match[0]), hint);
  },
};

/** Matches the words whole and with the common endings of English. */
function patternOf(words: readonly string[]): RegExp {
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join("|");
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?:s|es|d|ed|ing|ly)?(?![\p{L}\p{N}])`, "giu");
}
