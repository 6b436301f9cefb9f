// Words that led to a page are marked on it, until Escape is pressed: painted over the text, which stays as it is.
import { hitRanges } from "./hits.ts";
import { takeHits } from "./left-hits.ts";
import { loadStyle } from "./style.ts";

/** Name of the highlight in the style of search. */
const name = "found";

/** Marks what was left for this page. */
export function markHits(): void {
  const words = takeHits();
  const main = document.querySelector("main");
  // A browser without custom highlights shows the page unmarked.
  if (main === null || words.size === 0 || !("highlights" in CSS)) return;
  CSS.highlights.set(name, new Highlight(...rangesIn(main, words)));
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") CSS.highlights.delete(name);
  });
  void loadStyle().catch(() => undefined);
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
