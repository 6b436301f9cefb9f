// Words of the site as files by first letter, `search/words/<letter>.txt`: written by the build, read by the browser.
//
// A file is one line of text: the number of its words in base 36, and the words, sorted by code unit and front-coded. A word is a
// capital letter for the number of code units to drop from the end of the word before (A none, B one; `ZC` 25 and 2), the text to put
// there instead, and a mark of its step: nothing for one record, a point for few, a comma for many. `3Arobust.AlyCness,` stands for
// robust (few), robustly (one) and robustness (many). Neither capitals nor the marks can stand in a word.

/** A word of the site, spelled as `indexedWords` spells it. */
export interface KnownWord {
  readonly word: string;
  /** How many records hold it: 0 one, 1 few, 2 many. */
  readonly step: 0 | 1 | 2;
}

const marks = ["", ".", ","] as const;
const letterA = 65;
const mostInOne = 25;

/**
 * Words as the text of a file.
 * @param words sorted by code unit, each once
 */
export function encodeWords(words: readonly KnownWord[]): string {
  let before = "";
  const coded = words.map(({ word, step }) => {
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) shared += 1;
    if (/[\uD800-\uDBFF]$/.test(word.slice(0, shared))) shared -= 1; // half a letter would be lost in the file
    const dropped = before.length - shared;
    before = word;
    const last = String.fromCharCode(letterA + (dropped % mostInOne));
    return `${"Z".repeat(Math.floor(dropped / mostInOne))}${last}${word.slice(shared)}${marks[step]}`;
  });
  return `${words.length.toString(36)}${coded.join("")}\n`;
}

/**
 * Words of a file, sorted by code unit.
 * @throws if the text is not what `encodeWords` writes, cut short included
 */
export function decodeWords(text: string): readonly KnownWord[] {
  const [count = ""] = text.split(/[A-Z\n]/, 1);
  const words: KnownWord[] = [];
  let length = count.length;
  let word = "";
  for (const [coded, capitals = "", rest = "", mark] of text.matchAll(/([A-Z]+)([^A-Z.,\n]+)([.,]?)/g)) {
    let kept = word.length;
    for (let i = 0; i < capitals.length; i += 1) kept -= capitals.charCodeAt(i) - letterA;
    const next = word.slice(0, Math.max(0, kept)) + rest;
    if (next <= word) break;
    word = next;
    length += coded.length;
    words.push({ word, step: mark === "," ? 2 : mark === "." ? 1 : 0 });
  }
  if (text.slice(length) !== "\n" || words.length.toString(36) !== count) throw new Error("a file of words is damaged");
  return words;
}

/** Name of the file that holds the words with the first letter of this one: `r.txt`; `u0434.txt` for a letter beyond a to z and 0 to 9. */
export function wordFile(word: string): string {
  const code = word.codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(code);
  return `${/[\da-z]/.test(letter) ? letter : `u${code.toString(16).padStart(4, "0")}`}.txt`;
}
