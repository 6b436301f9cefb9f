import { keepValue, keptValue, textsIn } from "./kept-list.ts";
import { shortened } from "./shortened.ts";

const name = "searches";
const most = 8;
const longest = 200;

/** What was searched for in this browser, newest first; nothing where what is kept cannot be read. */
export const recentSearches = (): readonly string[] => textsIn(keptValue(name)).slice(0, most);

/** Keeps a text that led somewhere; the same one again moves to the front. */
export function keepSearch(text: string): void {
  const newest = shortened(text.trim(), longest);
  if (newest === "") return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== newest.toLowerCase());
  keepValue(name, [newest, ...others].slice(0, most));
}

export const forgetSearches = (): void => keepValue(name, undefined);
