const segmenter = new Intl.Segmenter();

/** The first letters of a text, none of them cut in two. @param length number of letters, as a reader counts them, at most */
export function shortened(text: string, length: number): string {
  let short = "";
  let left = length;
  for (const { segment } of segmenter.segment(text)) {
    // A letter under a heap of accents counts for what it weighs.
    left -= Math.ceil(segment.length / 8);
    if (left < 0) break;
    short += segment;
  }
  return short;
}
