// What a search leaves for the page that one of its results leads to: the words to mark on it.
import { keepValue, keptValue, textsIn } from "./kept-list.ts";

/** Name under which the script of every page looks for words to mark. */
const name = "found";

/** Leaves for the page at `address` what to mark on it. */
export function leaveHits(address: URL | HTMLAnchorElement, hits: ReadonlySet<string>): void {
  if (hits.size === 0) return;
  keepValue(name, { path: address.pathname, words: [...hits] });
  // A link to a place on this page loads nothing anew.
  if (address.pathname === location.pathname && address.hash !== "")
    import("./found.ts").then(
      ({ markHits }) => markHits(),
      () => undefined,
    );
}

/** What was left for this page, once; what was left for another is dropped. */
export function takeHits(): ReadonlySet<string> {
  const left = keptValue(name);
  keepValue(name, undefined);
  const isForThis = typeof left === "object" && left !== null && "path" in left && "words" in left && left.path === location.pathname;
  return new Set(isForThis ? textsIn(left.words) : []);
}
