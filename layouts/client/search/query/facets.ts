import type { FilterCounts } from "../result.ts";
import type { Index } from "./held.ts";

/** Which pages each value of each filter leaves. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

export type Chosen = readonly (readonly [string, readonly string[]])[];

/** @throws a plain Error where the index cannot be read */
export async function facetsOf(index: Index): Promise<Facets> {
  const facets = Object.entries(index.filters).map(async ([name, values]) => {
    const pages = values.map(async (value) => [value, await index.filtered(name, value)] as const);
    return [name, new Map(await Promise.all(pages))] as const;
  });
  return new Map(await Promise.all(facets));
}

/** Whether a page passes: any value within a filter, all filters. */
export const passes = (facets: Facets, chosen: Chosen, id: string): boolean =>
  chosen.every(([name, values]) => values.some((value) => facets.get(name)?.get(value)?.has(id)));

/** For every value of every filter the number of pages that it would leave, given the choices in the other filters. */
export function countsOf(facets: Facets, chosen: Chosen, ids: readonly string[]): FilterCounts {
  const counts = [...facets].map(([name, values]) => {
    const others = chosen.filter(([other]) => other !== name);
    const left = others.length === 0 ? ids : ids.filter((id) => passes(facets, others, id));
    return [name, Object.fromEntries([...values].map(([value, pages]) => [value, left.filter((id) => pages.has(id)).length]))] as const;
  });
  return Object.fromEntries(counts);
}
