import type { Search } from "./result.ts";

interface Engine {
  createSearch(options: { readonly base: string }): Promise<Search>;
}

let loaded: Promise<Search> | undefined;

/** The search engine of this site, loaded once; after a failure the next call tries again. */
export function loadSearch(base: string): Promise<Search> {
  loaded ??= open(base).catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function open(base: string): Promise<Search> {
  const script = `${base}search/engine.js`;
  const engine: Engine = await import(script);
  return engine.createSearch({ base });
}
