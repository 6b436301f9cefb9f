import type { Content } from "../../../../plugins/model/fragment.ts";
import type { Part } from "../result.ts";
import { densest, type Hit } from "./passage.ts";

const length = 30;
/** A word, and the punctuation around it. */
const inPunctuation = /^(\p{P}*)(.*?)(\p{P}*)$/su;

/**
 * The run of words that holds the most of a question, as parts.
 * @param hits of the question between `start` and `end`, in page order
 */
export function excerptOf({ words, gap }: Content, hits: readonly Hit[], start = 0, end = words.length): readonly Part[] {
  const inside = hits.filter(({ at }) => at >= start && at < end);
  const { start: first } = densest(inside, length);
  // The run is centred on its hits, so that a reader sees what leads to them.
  const last = inside.findLast(({ at }) => at < first + length)?.at ?? first;
  const lead = Math.floor((length - (last - first + 1)) / 2);
  const from = Math.max(start, Math.min(inside.length === 0 ? start : first - lead, end - length));
  const to = Math.min(end, from + length);
  const marked = new Set(inside.map(({ at }) => at));
  const parts: { text: string; mark: boolean }[] = [];
  const add = (text: string, mark: boolean): void => {
    if (text === "") return;
    const previous = parts.at(-1);
    if (previous?.mark === mark) previous.text += text;
    else parts.push({ text, mark });
  };
  if (from > start) add("… ", false);
  for (let i = from; i < to; i += 1) {
    const word = words[i] ?? "";
    const [, before = "", hit = "", after = ""] = (marked.has(i) && inPunctuation.exec(word)) || [word, word];
    add(before, false);
    add(hit, true);
    add(after, false);
    const isMark = parts.at(-1)?.mark === true && marked.has(i + 1) && !/^\p{P}/u.test(words[i + 1] ?? "");
    if (i < to - 1) add(gap, isMark);
  }
  if (to < end) add(" …", false);
  return parts;
}
