import type { Search } from "./result.ts";

interface Engine {
  createSearch(options: { readonly base: string }): Promise<Search>;
}

let loaded: Promise<Search> | undefined;
let failures = 0;

/** The search engine of this site, loaded once; after a failure the next call tries again. */
export function loadSearch(base: string): Promise<Search> {
  loaded ??= open(base).catch((cause: unknown) => {
    loaded = undefined;
    failures += 1;
    throw cause;
  });
  return loaded;
}

async function open(base: string): Promise<Search> {
  // Some browsers keep a script that could not be loaded for as long as the page is open.
  const script = `${base}search/engine.js${failures === 0 ? "" : `?${failures}`}`;
  const engine: Engine = await import(script);
  return engine.createSearch({ base });
}
