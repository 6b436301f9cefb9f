// What an engine costs: bytes of a first query, and time of the later ones.
import type { Engine, EngineKind } from "./engines.ts";
import { quantile } from "./measures.ts";
import type { SiteFiles } from "./site-files.ts";

export interface Costs {
  /** Bytes from nothing loaded to the first five results with their excerpts, median over the queries. */
  readonly coldBytes: number;
  /** Bytes of the interface, which are not among them. */
  readonly interfaceBytes: number;
  /** Bytes of search that the home page loads before a reader asks for it. */
  readonly earlyBytes: number;
  /** Milliseconds to the first ten results with their excerpts, each query asked for the first time of an opened engine. */
  readonly median: number;
  readonly slowest: number;
}

export async function costsOf(kind: EngineKind, files: SiteFiles, engine: Engine, texts: readonly string[]): Promise<Costs> {
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await engine.ask(text, 10);
    times.push(performance.now() - start);
  }
  const bytesOf = (names: readonly string[]): number => names.reduce((sum, file) => sum + files.bytes(file), 0);
  const modules = bytesOf(kind.modules);
  const cold: number[] = [];
  for (const [i, text] of texts.entries()) {
    files.fetched();
    const fresh = await kind.open(files, i + 1);
    await fresh.ask(text, 5);
    cold.push(modules + files.fetched());
  }
  return {
    coldBytes: quantile(cold, 0.5),
    interfaceBytes: bytesOf(files.interfaceFiles),
    earlyBytes: bytesOf(files.early),
    median: quantile(times, 0.5),
    slowest: quantile(times, 0.95),
  };
}
