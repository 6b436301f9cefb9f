// Words as Pagefind 1.6 spells them in its index; the build and the browser must agree, so both use this. A test reads a fresh index.

/**
 * Letters of a word as the index keeps it: small, without marks above letters and without punctuation and symbols, except the low
 * line and its kin. A run of symbols alone stays, since the index knows emoji.
 */
export function searchWord(text: string): string {
  if (/^[a-z\d]*$/.test(text)) return text;
  const plain = text
    .normalize("NFD")
    .replace(/(?![\u3099\u309A])\p{M}/gu, "")
    .normalize("NFC")
    // Each letter by itself: a whole word would get another small sigma at its end than the index has.
    .replace(/\p{Lu}/gu, (letter) => letter.toLowerCase());
  const word = plain.replace(/[^\p{Alphabetic}\p{N}\p{Pc}]/gu, "");
  return word === "" ? plain.replace(/[\p{P}\p{Z}\p{C}]/gu, "") : word;
}

/** Where small letters turn to capitals, and before the last of several capitals that a small one follows; not in `LLMs`. */
const capitals = String.raw`(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})(?!\p{Lu}s(?!\p{Ll}))`;
const typedParts = new RegExp(String.raw`[\p{P}\p{S}\p{Z}\p{C}]+|${capitals}`, "u");
const indexedParts = new RegExp(String.raw`[\x21-\x2F\x3A-\x40\x5B-\x60\x7B-\x7E]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})|${capitals}`, "u");

/**
 * What one run of text without white space may be found by: the whole without punctuation first, then its parts between punctuation
 * and between small and capital letters, each once. `fine-tuning` gives `finetuning`, `fine`, `tuning`; `3.11` gives `311`, `3`, `11`.
 */
export const spellingsOf = (run: string): readonly string[] => distinct([run, ...run.split(typedParts)]);

/**
 * What the index holds of one run of text without white space: the whole, and its parts of two bytes and more, which it finds between
 * ASCII punctuation, capitals and digits, where there is such punctuation or a capital inside. `GPT-4` gives `gpt4`, `gpt`; `gpt4`
 * gives only itself. The ends of plurals such as `LLMs`, which the index takes for a part, and what follows a point, joined, are left out.
 */
export function indexedWords(run: string): readonly string[] {
  if (!/[^\p{Alphabetic}\p{N}]|.\p{Lu}/u.test(run)) return distinct([run]);
  return distinct([run, ...run.split(indexedParts).filter((part) => part.length > 1 || part > "\x7F")]);
}

const distinct = (runs: readonly string[]): readonly string[] => [...new Set(runs.map(searchWord))].filter((word) => word !== "");
