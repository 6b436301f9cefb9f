import { sortings, type Question, type Sorting } from "./filter.ts";

/** What the address of the findings page says: `?relation=contradicts&q=shift&sort=id`. */
export interface State extends Question {
  readonly sort: Sorting;
}

/**
 * Reads the query part of an address.
 * @param facets names of the facets; other names in the address are passed over
 */
export function readState(query: string, facets: readonly string[]): State {
  const values = new URLSearchParams(query);
  return {
    text: values.get("q") ?? "",
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, [...new Set(values.getAll(facet))]] as const).filter(([, all]) => all.length > 0),
    ),
    sort: sortings.find((sorting) => sorting === values.get("sort")) ?? "checked",
  };
}

/** The query part of the address that holds a state; empty where nothing is asked. */
export function writeState({ text, chosen, sort }: State): string {
  const values = new URLSearchParams();
  for (const [facet, all] of Object.entries(chosen)) for (const value of all) values.append(facet, value);
  if (text.trim() !== "") values.set("q", text.trim());
  if (sort !== "checked") values.set("sort", sort);
  const query = values.toString();
  return query === "" ? "" : `?${query}`;
}

/** Number of values and texts that are asked for. */
export const askedFor = ({ text, chosen }: Question): number =>
  Object.values(chosen).reduce((sum, all) => sum + all.length, text.trim() === "" ? 0 : 1);
