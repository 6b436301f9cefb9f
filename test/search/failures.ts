// Queries that went wrong, by kind, with what came instead.
import type { Judgement } from "./evaluation.ts";
import { successAt } from "./measures.ts";

export function failuresOf(judged: readonly Judgement[]): string {
  const lines = judged.flatMap(({ query, urls, grades, hasFinding, hasSection }) => {
    const isNonsense = Object.keys(query.answers).length === 0;
    const wrong = [
      ...(isNonsense && urls.length > 0 ? ["shows something"] : []),
      ...(!isNonsense && successAt(3, grades) === 0 ? ["no good answer in three"] : []),
      ...(query.kind === "finding" && !hasFinding ? ["finding not in three"] : []),
      ...(query.sections.length > 0 && !hasSection ? ["heading not in three"] : []),
    ];
    if (wrong.length === 0) return [];
    const came = urls.slice(0, 5).map((url, i) => `    ${grades[i] ?? 0}  ${url}`);
    return [`${query.kind}: ${query.text}  (${wrong.join("; ")})`, ...came];
  });
  return lines.length === 0 ? "" : `\n${lines.join("\n")}\n`;
}
