// Both engines on one built site, and one half of the queries.
import type { Compared } from "./table.ts";
import { costsOf } from "./costs.ts";
import { ours, plain, type EngineKind } from "./engines.ts";
import { figuresOf, judge, type Judgement } from "./evaluation.ts";
import type { JudgedQuery } from "./judged.ts";
import { withSiteFiles } from "./site-files.ts";

/**
 * @param folder of the built site
 * @param measureCosts whether bytes and times are wanted too, which takes some seconds more
 */
export function compare(
  folder: string,
  half: string,
  queries: readonly JudgedQuery[],
  measureCosts: boolean,
): Promise<Compared & { readonly judged: readonly Judgement[] }> {
  return withSiteFiles(folder, async (files) => {
    const run = async (kind: EngineKind) => {
      const engine = await kind.open(files, 0);
      const costs = measureCosts
        ? await costsOf(
            kind,
            files,
            engine,
            queries.map(({ text }) => text),
          )
        : undefined;
      return { costs, judged: await judge(engine, queries) };
    };
    const ofOurs = await run(ours);
    const ofPlain = await run(plain);
    return {
      half,
      judged: ofOurs.judged,
      ours: figuresOf(ofOurs.judged),
      plain: figuresOf(ofPlain.judged),
      ...(ofOurs.costs !== undefined && ofPlain.costs !== undefined ? { costs: { ours: ofOurs.costs, plain: ofPlain.costs } } : {}),
    };
  });
}
