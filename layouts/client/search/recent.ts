import { keep, kept } from "../kept.ts";
import { shortened } from "./shortened.ts";

const name = "searches";
const most = 8;
const longest = 200;

/** What was searched for in this browser, newest first; nothing where what is kept cannot be read. */
export function recentSearches(): readonly string[] {
  try {
    const texts: unknown = JSON.parse(kept(name) ?? "[]");
    return Array.isArray(texts) ? texts.filter((text): text is string => typeof text === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a text that led somewhere; the same one again moves to the front. */
export function keepSearch(text: string): void {
  const newest = shortened(text.trim(), longest);
  if (newest === "") return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== newest.toLowerCase());
  keep(name, JSON.stringify([newest, ...others].slice(0, most)));
}

export const forgetSearches = (): void => keep(name, undefined);
