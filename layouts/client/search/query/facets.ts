import type { FilterCounts } from "../result.ts";
import type { Companions } from "./companions.ts";

/** Which pages each value of each filter leaves. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

export type Chosen = readonly (readonly [string, readonly string[]])[];

/**
 * @param filters numbers of pages by value and filter
 * @param ids ids of all pages, sorted
 */
export const facetsOf = (filters: Companions["filters"], ids: readonly string[]): Facets =>
  new Map(
    [...filters].map(([name, values]) => [
      name,
      new Map([...values].map(([value, numbers]) => [value, new Set(numbers.flatMap((number) => ids[number] ?? []))])),
    ]),
  );

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
