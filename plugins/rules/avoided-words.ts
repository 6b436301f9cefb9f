import { articleBodies, bodiesOf } from "./bodies.ts";
import { anyOf } from "./any-of.ts";
import { blockLines, listedTexts, placeOfMatch, proseLines } from "./prose.ts";
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
    const short = [...listedTexts(records), ...records.glossary.map(({ definition, place }) => ({ text: definition, place }))];
    for (const { text, place } of short) {
      const found = text.match(pattern);
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
const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyOf(words)})(?:s|es|d|ed|ing|ly)?(?![\p{L}\p{N}])`, "giu");
