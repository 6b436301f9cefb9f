// The tasks of one size, in turn, so that what the machine does beside them falls on all alike.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeSite } from "../test/support/made-site.ts";
import type { BenchCall } from "./call.ts";
import { makeCheckout } from "./checkout.ts";
import { hugo, hugoVersion, makeHugoSite, pagefind } from "./hugo.ts";
import { measure, sum, type Command, type Cost } from "./measure.ts";
import { serve, type Served } from "./served.ts";

/** What a build has written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

export type Build = "no-search" | "hugo" | "cold" | "hugo-pagefind" | "warm" | "edited";

export interface Measured {
  readonly articles: number;
  readonly costs: ReadonlyMap<Build, readonly Cost[]>;
  readonly written: ReadonlyMap<Build, Written>;
  readonly served: readonly Served[];
}

const editsPerServer = 12;

/** @param say tells what is being done, for a reader who waits */
export async function measureSize(articles: number, { runs, only }: BenchCall, say: (doing: string) => void): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), `bench-${articles}-`));
  try {
    say(`making a site of ${articles} articles`);
    const content = path.join(folder, "content");
    makeSite(content, articles);
    const checkout = makeCheckout(path.join(folder, "checkout"), content);
    const other = path.join(folder, "hugo");
    mkdirSync(other);
    const hasHugo = hugoVersion() !== undefined && only.includes("hugo");
    if (hasHugo) makeHugoSite(content, other);

    const costs = new Map<Build, Cost[]>();
    const written = new Map<Build, Written>();
    const note = (build: Build, cost: Cost, output: string): void => {
      costs.set(build, [...(costs.get(build) ?? []), cost]);
      written.set(build, writtenIn(output));
    };
    const ours = async (build: Build, command: Command): Promise<void> => note(build, await measure(command), checkout.output);
    const served: Served[] = [];
    for (let run = 1; run <= runs; run += 1) {
      for (const task of only) {
        say(`${articles} articles, run ${run} of ${runs}: ${task}`);
        switch (task) {
          case "no-search":
            checkout.removeOutput();
            checkout.removeKept();
            await ours(task, checkout.build("--no-search"));
            break;
          case "hugo": {
            if (!hasHugo) break;
            for (const made of ["public", "resources"]) rmSync(path.join(other, made), { recursive: true, force: true });
            const built = await measure(hugo(other));
            note("hugo", built, path.join(other, "public"));
            note("hugo-pagefind", sum(built, await measure(pagefind(other))), path.join(other, "public"));
            break;
          }
          case "cold":
            checkout.removeOutput();
            checkout.removeKept();
            await ours(task, checkout.build());
            break;
          case "warm":
          case "edited":
            if (run === 1 && !only.includes("cold")) await measure(checkout.build());
            if (task === "edited") {
              checkout.removeOutput();
              checkout.edit(1, `This sentence came with run ${run}.`);
            }
            await ours(task, checkout.build());
            break;
          case "serve":
            served.push(await serve(checkout, editsPerServer));
            break;
        }
      }
    }
    return { articles, costs, written, served };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function writtenIn(folder: string): Written {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((bytes, { parentPath, name }) => bytes + statSync(path.join(parentPath, name)).size, 0),
  };
}
