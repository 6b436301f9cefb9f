import { searchResultWords as words } from "../../words/search.ts";
import { element } from "./element.ts";
import type { Grouped } from "./groups.ts";
import { said } from "./said.ts";

/** What was asked for after corrections, without what was left out. */
export function correctedText(text: string, { corrections, ignored }: Pick<Grouped, "corrections" | "ignored">): string {
  const meant = new Map(corrections.map((correction) => [correction.typed, correction.meant]));
  const corrected = text.split(/\s+/).flatMap((run) => {
    const word = run.replace(/^[\p{P}\p{Z}\p{C}]+|[\p{P}\p{Z}\p{C}]+$/gu, "");
    const better = meant.get(word);
    if (ignored.includes(word)) return [];
    return [better === undefined ? run : run.replace(word, () => better)];
  });
  return corrected.join(" ");
}

/**
 * How a question was understood: what was corrected, with the way back, and what was left out.
 * @param instead asks for the text as it was typed
 */
export function notesOn(text: string, { corrections, ignored }: Grouped, instead: () => void): readonly HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (corrections.length > 0) {
    const back = element("button", { type: "button", class: "search-instead" }, ...said(words.instead, text));
    back.addEventListener("click", instead);
    notes.push(element("p", {}, ...said(words.corrected, correctedText(text, { corrections, ignored })), back));
  }
  if (ignored.length > 0) notes.push(element("p", {}, ...leftOut(ignored)));
  return notes;
}

/** The same to be spoken only, before what was found. */
export const spokenNotes = (text: string, { corrections, ignored }: Grouped): HTMLElement =>
  element(
    "span",
    { class: "unseen" },
    ...(corrections.length > 0 ? said(words.corrected, correctedText(text, { corrections, ignored })) : []),
    ...(ignored.length > 0 ? [...leftOut(ignored), ". "] : []),
  );

const leftOut = (ignored: readonly string[]): readonly (Node | string)[] => [
  words.leftOut,
  ...ignored.flatMap((word, i) => [i === 0 ? "" : ", ", ...said(words.quoted, word)]),
];
