/** What the address of the search page says: `?q=…` and the chosen values of each axis, by label. */
export interface SearchState {
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads the query part of an address.
 * @param axes keys of the axes; other names in the address are passed over
 */
export function readState(query: string, axes: readonly string[]): SearchState {
  const values = new URLSearchParams(query);
  return {
    text: values.get("q") ?? "",
    filters: Object.fromEntries(axes.map((axis) => [axis, values.getAll(axis)]).filter(([, chosen]) => chosen?.length !== 0)),
  };
}

/** The query part of the address that holds a state; empty where nothing is asked. */
export function writeState({ text, filters }: SearchState): string {
  const values = new URLSearchParams();
  if (text.trim() !== "") values.set("q", text.trim());
  for (const [axis, chosen] of Object.entries(filters)) for (const value of chosen) values.append(axis, value);
  const query = values.toString();
  return query === "" ? "" : `?${query}`;
}
