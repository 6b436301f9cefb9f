// A checkout of the project of its own, so that what the working one keeps neither helps nor is lost.
import { appendFileSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { copyProject } from "../test/support/project-copy.ts";
import type { Command } from "./measure.ts";

export interface Checkout {
  readonly folder: string;
  /** Folder of the built site. */
  readonly output: string;
  build(...options: readonly string[]): Command;
  start(port: number): Command;
  /** Forgets what was built. */
  removeOutput(): void;
  /** Forgets everything that was kept, compiled programs among it. */
  removeKept(): void;
  /** Adds a sentence to the end of an article, counted from 1. */
  edit(article: number, sentence: string): void;
}

/** @param content the content folder that it builds */
export function makeCheckout(folder: string, content: string): Checkout {
  copyProject(folder);
  const output = path.join(folder, "_site");
  const script = (name: string, flags: readonly string[], options: readonly string[]): Command => ({
    program: process.execPath,
    args: [
      ...flags,
      "--import",
      pathToFileURL(path.join(folder, "scripts", "typescript.js")).href,
      path.join(folder, "scripts", `${name}.ts`),
      "--content",
      content,
      "--today",
      "2026-11-24",
      ...options,
    ],
    cwd: folder,
  });
  return {
    folder,
    output,
    build: (...options) => script("build", ["--max-semi-space-size=32"], options),
    start: (port) => script("start", [], ["--port", String(port)]),
    removeOutput: () => rmSync(output, { recursive: true, force: true }),
    removeKept: () => rmSync(path.join(folder, ".cache"), { recursive: true, force: true }),
    edit: (article, sentence) => appendFileSync(path.join(content, "articles", `made-article-${article}.md`), `\n${sentence}\n`),
  };
}
