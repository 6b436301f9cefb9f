// The dev server, from its start to the first page and from an edit to the page that shows it.
import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import type { Checkout } from "./checkout.ts";
import { watchMemory } from "./measure.ts";

export interface Served {
  /** Milliseconds until the first page is there. */
  readonly start: number;
  /** Milliseconds from each edit until the page that is asked for again and again shows it. */
  readonly edits: readonly number[];
  /** Most bytes that all processes held at once. */
  readonly memory: number;
}

/** Milliseconds between two edits: less than the second of quiet after which the search index is made again. */
const pause = 400;

/** Serves a checkout, edits an article some times and ends the server. @throws where it does not start */
export async function serve(checkout: Checkout, edits: number): Promise<Served> {
  const { program, args, cwd } = checkout.start(18_400);
  const begun = performance.now();
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const memory = watchMemory(child);
  try {
    const address = `${await addressOf(child)}articles/made-article-1/`;
    await shows(address, "</html>");
    const start = performance.now() - begun;
    const times: number[] = [];
    for (let i = 0; i < edits; i += 1) {
      await setTimeout(pause);
      const word = `edit${i}of${Math.round(begun)}`;
      const edited = performance.now();
      checkout.edit(1, `Here is ${word} as a sentence.`);
      await shows(address, word);
      times.push(performance.now() - edited);
    }
    return { start, edits: times, memory: memory() };
  } finally {
    memory();
    child.kill();
    if (child.exitCode === null) await new Promise((resolve) => child.once("close", resolve));
  }
}

/** The address that the server says, once it is up. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /^http:\S+$/m.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("close", () => reject(new Error(`the dev server has ended: ${said.trim()}`)));
  });

async function shows(address: string, text: string): Promise<void> {
  for (;;) {
    const page = await (await fetch(address)).text();
    if (page.includes(text)) return;
    await setTimeout(2);
  }
}
