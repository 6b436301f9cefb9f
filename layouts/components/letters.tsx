import { LetterContents } from "./contents.tsx";

const letterId = (letter: string): string => `page-letter-${letter.codePointAt(0) ?? 0}`;

/** Ways into a list that is ordered by first letter. */
export function Letters({ letters }: { readonly letters: readonly string[] }) {
  return <LetterContents entries={letters.map((letter) => ({ id: letterId(letter), text: letter }))} />;
}

/** Heading of the entries under one letter. */
export function LetterHeading({ letter }: { readonly letter: string }) {
  return <h2 id={letterId(letter)}>{letter}</h2>;
}
