/** A piece of the question at a position of a page. */
export interface Hit {
  /** Position, counted in words of the page. */
  readonly at: number;
  /** Number of the piece. */
  readonly piece: number;
  readonly rarity: number;
}

export interface Passage {
  readonly start: number;
  /** Sum of the rarities of the different pieces in it. */
  readonly rarity: number;
}

/**
 * The run of words that holds the most of a question: different pieces first, then more hits.
 * @param hits in page order
 * @param length of the run, in words
 */
export function densest(hits: readonly Hit[], length: number): Passage {
  const inside = new Map<number, number>();
  let rarity = 0;
  let first = 0;
  let best = { start: hits[0]?.at ?? 0, rarity: 0 };
  let most = 0;
  for (const [i, hit] of hits.entries()) {
    const count = inside.get(hit.piece) ?? 0;
    if (count === 0) rarity += hit.rarity;
    inside.set(hit.piece, count + 1);
    for (let left = hits[first]; left !== undefined && left.at <= hit.at - length; left = hits[first]) {
      const rest = (inside.get(left.piece) ?? 0) - 1;
      inside.set(left.piece, rest);
      if (rest === 0) rarity -= left.rarity;
      first += 1;
    }
    const held = i - first + 1;
    if (rarity > best.rarity + 1e-9 || (rarity > best.rarity - 1e-9 && held > most)) {
      best = { start: hits[first]?.at ?? hit.at, rarity };
      most = held;
    }
  }
  return best;
}
