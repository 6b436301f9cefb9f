import { articleBodies } from "./bodies.ts";
import { blockLines, placeOfMatch } from "./prose.ts";
import { report, type Rule } from "./rule.ts";

const digit = /(?<![\p{L}\p{N}-])[−-]?\d(?:[\d.,]*\d)?/gu;

/** A finding from memory states no number, since nobody has looked it up. */
export const recalledNumbers: Rule = {
  id: "recalled-numbers",
  severity: "error",
  explain: "A finding that is recalled holds no number; names with digits are none.",
  *check({ records }) {
    for (const { file, body } of articleBodies(records)) {
      const recalled = new Set(body.findings.flatMap(({ id, seen }) => (seen?.kind === "recalled" ? [id] : [])));
      if (recalled.size === 0) continue;
      for (const { line, text, id, field } of blockLines(body)) {
        if (!recalled.has(id) || field === "seen" || field === "changed") continue;
        for (const match of text.matchAll(digit)) {
          const hint = 'look the source up and write "- seen: primary, …", or take the number out';
          yield report(placeOfMatch(file, line, match), `the finding "${id}" is recalled and states the number ${match[0]}`, hint);
        }
      }
    }
  },
};
