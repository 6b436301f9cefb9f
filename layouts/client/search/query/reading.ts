// What a reader asks for, piece by piece, and how else each piece may stand on a page.
import type { Companions } from "./companions.ts";
import type { Index } from "./held.ts";
import { namesOf } from "./names.ts";
import { pairsOf } from "./pairs.ts";
import { resolverOf, type Resolved } from "./resolve.ts";
import { lettersAndNumber, otherNumber, otherSpelling } from "./spellings.ts";
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
  /** @param verbatim corrects nothing */
  read(typed: readonly Typed[], verbatim: boolean): Promise<Question>;
}

const apart = (words: readonly string[]): Reading => ({ words, together: false });
const together = (words: readonly string[]): Reading => ({ words, together: true });

/** @param stops words that say nothing about what is looked for; they are asked only where nothing else was typed */
export function readerOf(index: Index, { names: groups, compounds, vocabulary }: Companions, stops: ReadonlySet<string>): Reader {
  const names = namesOf(groups);
  const divided = new Map(compounds.map((pair) => [pair.replace(" ", ""), pair.split(" ")]));
  const resolve = resolverOf(index, vocabulary);
  const isStop = ({ word, parts }: Typed): boolean => (parts.length > 0 ? parts : [word]).every((part) => stops.has(part));

  function understand(resolved: readonly Resolved[], pairs: ReadonlySet<string>, isLeftOut: (run: Typed) => boolean): Question {
    const pieces: Piece[] = [];
    const alone: Resolved[] = [];
    const words = resolved.map((one) => (one.words.length === 1 ? (one.words[0] ?? "") : one.run.word));
    for (let i = 0; i < resolved.length;) {
      const name = names.at(words, i);
      const length = name?.length ?? 1;
      const held = resolved.slice(i, i + length);
      const [first, second] = resolved.slice(i, i + 2);
      const pair = `${first?.run.word ?? ""}${second?.run.word ?? ""}`;
      if (length === 1 && first !== undefined && second !== undefined && pairs.has(pair)) {
        // What stands for the two together makes no correction of either.
        const typed = [first, second].flatMap((one) => (one.meant === undefined ? one.words : []));
        const joined = [apart([pair]), ...(names.at([pair], 0)?.others ?? []).map(together)] as const;
        pieces.push(isStop(first.run) || typed.length === 0 ? joined : [apart(typed), ...joined]);
        i += 2;
        continue;
      }
      alone.push(...held);
      const asked = held.filter(({ run }) => !isLeftOut(run)).flatMap((one) => one.words);
      const telling = asked.filter((word) => !stops.has(word));
      const others = (name?.others ?? []).map(together);
      // Another spelling of one word is no other name of several.
      const spelled = held.length === 1 ? held.flatMap(spelledElsewise) : [];
      if (asked.length > 0) pieces.push([apart(telling.length > 0 ? telling : asked), ...spelled, ...others]);
      i += length;
    }
    return {
      pieces,
      corrections: alone.flatMap(({ run, meant }) => (meant === undefined ? [] : [{ typed: run.text, meant }])),
      ignored: alone.filter(({ words: found }) => found.length === 0).map(({ run }) => run.text),
    };
  }

  function spelledElsewise({ run, words }: Resolved): readonly Reading[] {
    const [word = ""] = words;
    const halves = divided.get(word);
    const parts = words.length === 1 ? lettersAndNumber(word) : undefined;
    const others = [otherNumber(word), otherSpelling(word)].filter((other) => other !== undefined);
    return [
      ...(run.parts.length > 0 ? [apart([run.word]), together(run.parts)] : []),
      ...(halves === undefined ? [] : [together(halves)]),
      ...(parts === undefined ? [] : [together(parts)]),
      ...others.map((other) => apart([other])),
    ];
  }

  return {
    async read(typed, verbatim) {
      const isLeftOut = typed.every(isStop) ? () => false : isStop;
      const take = async (run: Typed): Promise<Resolved> =>
        isLeftOut(run) ? { run, words: [run.word], meant: undefined } : resolve(run, verbatim);
      const [resolved, pairs] = await Promise.all([Promise.all(typed.map(take)), pairsOf(typed, index, isStop)]);
      return understand(resolved, pairs, isLeftOut);
    },
  };
}
