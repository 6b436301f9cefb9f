import { logarithm } from "./logarithm.ts";
import type { SparseRows } from "./sparse-rows.ts";

/**
 * Weighs the words of texts against each other: (1 + ln tf) · ln(1 + (N − df + ½) / (df + ½)), each row of length 1 (Salton and
 * Buckley 1988; the rarity is that of Robertson and Spärck Jones 1976, which is never 0). A word that a single text holds counts
 * in that row's length only.
 * @param texts words of each text, as often as they stand in it
 * @param commonest share of the texts; a word that more of them hold tells nothing, and is left out
 * @returns a row for each text, a column for each word that two or more hold, in order of first mention
 */
export function weighWords(texts: Iterable<Iterable<string>>, commonest: number): SparseRows {
  const { counts, frequencies } = countWords(texts);
  const most = Math.max(2, counts.length * commonest);
  const columnOf = new Int32Array(frequencies.length).fill(-1);
  let width = 0;
  for (const [word, held] of frequencies.entries()) if (held > 1 && held <= most) columnOf[word] = width++;

  const rarities = frequencies.map((held) => (held > most ? 0 : logarithm(1 + (counts.length - held + 0.5) / (held + 0.5))));
  const logarithms: number[] = [];
  const starts = new Int32Array(counts.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, { words, times }] of counts.entries()) {
    const weights = new Float64Array(words.length);
    let squares = 0;
    for (let i = 0; i < words.length; i += 1) {
      const weight = (1 + (logarithms[times[i] ?? 1] ??= logarithm(times[i] ?? 1))) * (rarities[words[i] ?? 0] ?? 0);
      weights[i] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (let i = 0; i < words.length; i += 1) {
      const column = columnOf[words[i] ?? 0] ?? -1;
      if (column < 0) continue;
      columns.push(column);
      values.push((weights[i] ?? 0) / length);
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values), width };
}

interface WordCounts {
  /** Numbers of a text's words, and how often each stands in it. */
  readonly words: Int32Array;
  readonly times: Int32Array;
}

/** Counts the words of each text, and the texts that hold each word. */
function countWords(texts: Iterable<Iterable<string>>): {
  readonly counts: readonly WordCounts[];
  readonly frequencies: readonly number[];
} {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const counts: WordCounts[] = [];
  const seen: number[] = []; // of each word in the text at hand
  for (const text of texts) {
    const held: number[] = [];
    for (const word of text) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
        seen.push(0);
        frequencies.push(0);
      }
      const before = seen[number] ?? 0;
      if (before === 0) held.push(number);
      seen[number] = before + 1;
    }
    counts.push({ words: Int32Array.from(held), times: Int32Array.from(held, (number) => seen[number] ?? 0) });
    for (const number of held) {
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      seen[number] = 0;
    }
  }
  return { counts, frequencies };
}
