import { shortened } from "./shortened.ts";

/** What the address of the search page says: `?q=…`, the chosen values of each filter, and whether the text is taken as typed. */
export interface SearchState {
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly verbatim: boolean;
}

const verbatimName = "verbatim";
/** Letters of the text that an address holds at most: servers refuse addresses of some thousands. */
const longest = 500;

/**
 * Reads the query part of an address.
 * @param names of the filters; other names in the address are passed over
 */
export function readState(query: string, names: readonly string[]): SearchState {
  const values = new URLSearchParams(query);
  return {
    text: values.get("q") ?? "",
    // Each name stands there, empty or not: what an object has of itself, such as its constructor, is no choice.
    filters: Object.fromEntries(names.map((name) => [name, [...new Set(values.getAll(name))]])),
    verbatim: values.has(verbatimName),
  };
}

/** The query part of the address that holds a state; empty where nothing is asked. */
export function writeState({ text, filters, verbatim }: SearchState): string {
  const values = new URLSearchParams();
  const kept = shortened(text.trim(), longest);
  if (kept !== "") values.set("q", kept);
  for (const [name, chosen] of Object.entries(filters)) for (const value of chosen) values.append(name, value);
  if (kept !== "" && verbatim) values.set(verbatimName, "");
  const query = values.toString();
  return query === "" ? "" : `?${query}`;
}
