import type { Head } from "../../layouts/frame.ts";
import type { Article } from "../model/site.ts";

/**
 * How fresh a page is that shows what articles hold: as the one reviewed last, and due with the first of them; `undefined` without
 * articles. Only an article's own page says that its review is overdue.
 */
export function freshness(articles: Iterable<Article>): Head["reviewed"] {
  let fresh: Head["reviewed"];
  for (const { reviewed, due } of articles)
    fresh = {
      on: fresh === undefined || reviewed > fresh.on ? reviewed : fresh.on,
      due: fresh === undefined || due < fresh.due ? due : fresh.due,
      overdue: false,
    };
  return fresh;
}
