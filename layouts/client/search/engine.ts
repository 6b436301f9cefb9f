// Published at the stable address `/search/engine.js`: the one module that the dialog, the search page and tests ask.
import { openSearch } from "./query/search.ts";
import type { Search } from "./result.ts";

/**
 * Opens the search of a site.
 * @param options `base`: path that the site lives below, such as `/` or `/guide/`
 * @throws a plain Error where the index cannot be loaded
 */
export const createSearch = ({ base }: { readonly base: string }): Promise<Search> =>
  openSearch({ base, language: document.documentElement.lang, load: (address) => import(address) });
