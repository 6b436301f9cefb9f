import { wordsTaken, type Anchor, type Content } from "../../../../plugins/model/fragment.ts";
import type { Hit } from "./passage.ts";

/** A part of a page below one of its headings. */
export interface ScoredSection {
  readonly heading: Anchor;
  /** Position of its first word after the heading, and of the first word that is no longer its own. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly hits: readonly Hit[];
}

/** What one more hit of a piece is worth beside its first, and a piece in the heading beside one in the text. */
const settings = { again: 0.15, heading: 1.2 };

/**
 * The sections of a page that hold something of a question, best first: different rare pieces count most, in the heading more than
 * in the text, and many hits of one piece little.
 * @param anchors elements with an id, in page order
 */
export function scoreSections(anchors: readonly Anchor[], content: Content, hits: readonly Hit[]): readonly ScoredSection[] {
  const headings = anchors.filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== "");
  const sections = headings.map((heading, i): ScoredSection => {
    const start = heading.location + wordsTaken(content, heading.location, heading.text);
    const end = headings[i + 1]?.location ?? content.words.length;
    const held = hits.filter(({ at }) => at >= heading.location && at < end);
    return { heading, start, end, hits: held, score: scoreOf(held, start) };
  });
  return sections.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

function scoreOf(hits: readonly Hit[], start: number): number {
  const pieces = new Map<number, { readonly rarity: number; count: number; inHeading: boolean }>();
  for (const { piece, rarity, at } of hits) {
    const held = pieces.get(piece) ?? { rarity, count: 0, inHeading: false };
    held.count += 1;
    held.inHeading ||= at < start;
    pieces.set(piece, held);
  }
  let score = 0;
  for (const { rarity, count, inHeading } of pieces.values()) {
    score += rarity * (1 + settings.again * Math.log2(count) + (inHeading ? settings.heading : 0));
  }
  return score;
}
