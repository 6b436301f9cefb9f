// What a reader asks for, piece by piece, and how else each piece may stand on a page.
import type { Companions } from "./companions.ts";
import type { Index } from "./held.ts";
import { namesOf, singular } from "./names.ts";
import { spellingOf } from "./spelling.ts";
import type { Correction } from "../result.ts";
import type { Typed } from "./typed.ts";

/** One way in which a piece of the question may stand on a page. */
export interface Reading {
  readonly words: readonly string[];
  /** Whether its words must stand one after the other. */
  readonly together: boolean;
}

/** A piece of the question with its readings; what was typed comes first. */
export type Piece = readonly [Reading, ...(readonly Reading[])];

export interface Question {
  readonly pieces: readonly Piece[];
  readonly corrections: readonly Correction[];
  readonly ignored: readonly string[];
}

export interface Reader {
  read(typed: readonly Typed[], verbatim: boolean): Promise<Question>;
}

export function readerOf(index: Index, companions: Companions, stops: ReadonlySet<string>): Reader {
  const names = namesOf(companions.names);
  const joined = new Map(companions.compounds.map((pair) => [pair.replace(" ", ""), pair.split(" ")]));

  const isKnown = async (word: string): Promise<boolean> => word !== "" && (await index.word(word)).exact > 0;

  /** What a typed run is taken for: words that stand for it, or none. */
  async function resolve(run: Typed, verbatim: boolean, dropStops: boolean): Promise<Resolved> {
    const taken = (words: readonly string[], meant?: string): Resolved => ({ run, words, meant });
    if (dropStops && isStop(run)) return taken([run.word]);
    if (run.parts.length > 0) {
      const known = await Promise.all(run.parts.map(isKnown));
      const parts = run.parts.filter((_, i) => known[i] === true);
      return taken(parts.length === 0 && (await isKnown(run.word)) ? [run.word] : parts);
    }
    if (await isKnown(run.word)) return taken([run.word]);
    const one = singular(run.word);
    if (one !== run.word && (await isKnown(one))) return taken([one]);
    const split = lettersAndDigits(run.word);
    if (split !== undefined && (await isPhrase(split))) return taken(split);
    if (verbatim) return taken([]);
    const spelling = await spellingOf(run.word, companions.near);
    if (spelling.kind === "beginning") return taken([run.word]);
    const head = withoutNumber(run.word);
    if (head !== undefined && (await isKnown(head))) return taken([head], head);
    const [nearest] = spelling.kind === "slip" ? spelling.words : [];
    if (nearest !== undefined && spelling.kind === "slip" && spelling.slips === 1) return taken([nearest], nearest);
    const divided = await divide(run.word);
    if (divided !== undefined) return taken(divided);
    return nearest === undefined ? taken([]) : taken([nearest], nearest);
  }

  /** Two words of the site that a word without a space between them stands for. */
  async function divide(word: string): Promise<readonly string[] | undefined> {
    const beginnings = (await companions.near(word)).filter((known) => known.word.length > 2 && word.startsWith(known.word));
    for (const { word: first } of beginnings.toReversed()) {
      const pair = [first, word.slice(first.length)];
      if (word.length - first.length > 2 && (await isPhrase(pair))) return pair;
    }
    return undefined;
  }

  const isPhrase = async (words: readonly string[]): Promise<boolean> => (await index.phrase(words)).size > 0;

  /** Neighbours that the site also writes as one word: `fine tuning`, `gpt 4`, `over training`. */
  async function pairsOf(runs: readonly Typed[]): Promise<ReadonlySet<string>> {
    const pairs = await Promise.all(
      runs.map(async (run, i) => {
        const next = runs[i + 1];
        if (next === undefined || !canJoin(run) || !canJoin(next) || isStop(next)) return [];
        const pair = run.word + next.word;
        // A word that no longer one begins with begins no pair either, which spares looking for it.
        const mayBe = isStop(run) ? prefixes.has(run.word) : (await index.word(run.word)).hasLonger;
        return mayBe && (await isPhrase([pair])) ? [pair] : [];
      }),
    );
    return new Set(pairs.flat());
  }

  const canJoin = (run: Typed): boolean => run.parts.length === 0 && run.word.length < 16;

  return {
    async read(typed, verbatim) {
      const dropStops = typed.some((run) => !isStop(run));
      const [resolved, pairs] = await Promise.all([Promise.all(typed.map((run) => resolve(run, verbatim, dropStops))), pairsOf(typed)]);
      return {
        pieces: piecesOf(resolved, pairs, dropStops),
        corrections: resolved.flatMap(({ run, meant }) => (meant === undefined ? [] : [{ typed: run.text, meant }])),
        ignored: resolved.filter(({ words }) => words.length === 0).map(({ run }) => run.text),
      };
    },
  };

  function isStop(run: Typed): boolean {
    return run.parts.length === 0 && stops.has(run.word);
  }

  function piecesOf(resolved: readonly Resolved[], pairs: ReadonlySet<string>, dropStops: boolean): readonly Piece[] {
    const pieces: Piece[] = [];
    const words = resolved.map((one) => (one.words.length === 1 ? (one.words[0] ?? "") : one.run.word));
    for (let i = 0; i < resolved.length;) {
      const name = names.at(words, i);
      const length = name?.length ?? 1;
      const held = resolved.slice(i, i + length);
      const others = (name?.others ?? []).map((other): Reading => ({ words: other, together: true }));
      const next = resolved[i + 1];
      const pair = `${words[i] ?? ""}${words[i + 1] ?? ""}`;
      if (length === 1 && next !== undefined && pairs.has(pair)) {
        const apart = [...held, next].flatMap((one) => one.words);
        pieces.push(stops.has(words[i] ?? "") ? [plain([pair])] : [plain(apart), plain([pair]), ...others]);
        i += 2;
        continue;
      }
      if (length === 1 && dropStops && held.every(({ run }) => isStop(run))) {
        i += 1;
        continue;
      }
      const typedWords = held.flatMap((one) => one.words).filter((word) => !dropStops || held.length === 1 || !stops.has(word));
      if (typedWords.length > 0) pieces.push([plain(typedWords), ...held.flatMap(spelledElsewise), ...others]);
      i += length;
    }
    return pieces;
  }

  function spelledElsewise({ run, words }: Resolved): readonly Reading[] {
    const readings: Reading[] = [];
    if (run.parts.length > 0) readings.push(plain([run.word]), { words: run.parts, together: true });
    const [word = ""] = words;
    const pair = joined.get(word);
    if (pair !== undefined) readings.push({ words: pair, together: true });
    const split = lettersAndDigits(word);
    if (words.length === 1 && split !== undefined) readings.push({ words: split, together: true });
    if (escapesStemming(word)) readings.push(plain([singular(word)]));
    else if (escapesStemming(`${word}s`)) readings.push(plain([`${word}s`]));
    return readings;
  }
}

interface Resolved {
  readonly run: Typed;
  /** Empty where the site holds nothing like it. */
  readonly words: readonly string[];
  /** What it was corrected to. */
  readonly meant: string | undefined;
}

/** `wav2vec2` gives `wav2vec`. */
const withoutNumber = (word: string): string | undefined => /^(.*\p{L}{2})\d+$/u.exec(word)?.[1];

/** Function words that begin compounds. */
const prefixes: ReadonlySet<string> = new Set(["down", "off", "on", "out", "over", "under", "up"]);

const plain = (words: readonly string[]): Reading => ({ words, together: false });

/** `gpt4` gives `gpt` and `4`. */
function lettersAndDigits(word: string): readonly string[] | undefined {
  const parts = /^(\p{L}+)(\d+\p{L}?)$/u.exec(word);
  return parts === null ? undefined : [parts[1] ?? "", parts[2] ?? ""];
}

/** Plurals that the index does not fold: English stemming takes an `s` only after a vowel that is not just before it. */
const escapesStemming = (word: string): boolean =>
  /^[^aeiouy]+s$|^[^aeiouy]*[aeiouy]s$/.test(word) && word.length > 2 && word.length < 8 && !word.endsWith("ss");
