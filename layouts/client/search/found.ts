// Words that led to a page are marked on it, until Escape is pressed: painted over the text, which stays as it is.
import { keep, kept } from "../kept.ts";
import { hitRanges } from "./hits.ts";
import { loadStyle } from "./style.ts";

/** Name under which the script of every page looks for words to mark. */
const name = "found";

/** Leaves for the page at `address` what to mark on it. */
export function leaveHits(address: URL | HTMLAnchorElement, hits: ReadonlySet<string>): void {
  if (hits.size === 0) return;
  keep(name, JSON.stringify({ path: address.pathname, words: [...hits] }));
  // A link to a place on this page loads nothing anew.
  if (address.pathname === location.pathname && address.hash !== "") markHits();
}

/** Marks what was left for this page; what was left for another is dropped. */
export function markHits(): void {
  const left = kept(name);
  keep(name, undefined);
  const main = document.querySelector("main");
  const words = wordsFor(left);
  // A browser without custom highlights shows the page unmarked.
  if (main === null || words.size === 0 || !("highlights" in CSS)) return;
  CSS.highlights.set(name, new Highlight(...rangesIn(main, words)));
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") CSS.highlights.delete(name);
  });
  void loadStyle().catch(() => undefined);
}

function wordsFor(left: string | null): ReadonlySet<string> {
  try {
    const { path, words }: { path?: unknown; words?: unknown } = JSON.parse(left ?? "{}");
    return new Set(path === location.pathname && Array.isArray(words) ? words.filter((word) => typeof word === "string") : []);
  } catch {
    return new Set();
  }
}

function rangesIn(root: Element, words: ReadonlySet<string>): readonly Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    for (const [start, end] of hitRanges(text.nodeValue ?? "", words)) {
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      ranges.push(range);
    }
  return ranges;
}
