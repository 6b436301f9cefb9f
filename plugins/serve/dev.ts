// The server for writing: it watches, asks the rendering process for what a reader asks of it, and tells open pages to
// reload. It holds no code that an edit may change, so it stays up while that code is broken.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import devServer from "@11ty/eleventy-dev-server";
import type { Settings } from "../settings.ts";
import type { Answer } from "./answer.ts";
import { startIndexer } from "./indexer.ts";
import { startRenderer } from "./renderer.ts";
import type { Task } from "./messages.ts";
import { freePort, host, type Serving } from "./port.ts";
import { failurePage, problemStyle, problemStyleAnswer } from "./problem-page.ts";
import { watchFolder } from "./watch.ts";

const project = path.join(import.meta.dirname, "..", "..");

/**
 * Serves a content folder while it is edited.
 * @param root the content folder as the author would write it
 * @param say prints what the author should know: issues, and what goes wrong with the index
 */
export async function serveDev(settings: Settings, root: string, say: (text: string) => void): Promise<Serving> {
  const folder = mkdtempSync(path.join(tmpdir(), "field-guide-"));
  const empty = path.join(folder, "empty");
  mkdirSync(empty);
  const task: Task = { settings, index: path.join(folder, "index"), root };
  mkdirSync(task.index);

  const firstRead = withResolvers<string>();
  const firstIndex = withResolvers<void>();
  let lastReport = "";

  const renderer = startRenderer(task, ({ base, isSound, report }) => {
    if (report !== lastReport) say(report === "" ? "nothing to report\n" : `${report.trimEnd()}\n`);
    lastReport = report;
    if (isSound) indexer.index();
    firstRead.resolve(base);
    server.reload({ files: [], build: { templates: [] } });
  });
  const indexer = startIndexer(task, (problem) => {
    if (problem !== undefined) say(`the search index could not be made: ${problem}\n`);
    firstIndex.resolve();
  });

  const answer = async (address: string): Promise<Answer> => {
    if (address === problemStyle) return problemStyleAnswer;
    // Search asks for the index by itself; right after the start it waits for the first one.
    if (/\/(?:pagefind\/pagefind\.js|search\/(?:site|names)\.json)$/.test(address)) await firstIndex.promise;
    return renderer.ask(address);
  };
  const server = devServer.getServer("field-guide", empty, {
    domDiff: false,
    messageOnStart: () => false,
    logger: { info: () => undefined, log: () => undefined, error: (text) => say(`${text}\n`) },
    onRequest: {
      "/*": async ({ url }) => (url.pathname.startsWith("/.11ty/") ? undefined : toResult(await answer(url.pathname).catch(failed))),
    },
  });

  const layouts = path.join(project, "layouts");
  const bundled = [path.join(layouts, "styles"), path.join(layouts, "client")];
  const stopWatching = [
    watchFolder(settings.content, () => renderer.reread("content")),
    ...bundled.map((each) => watchFolder(each, () => renderer.reread("assets"))),
    watchFolder(layouts, () => renderer.restart(), bundled),
    watchFolder(path.join(project, "plugins"), () => renderer.restart()),
  ];

  const port = await freePort(settings.port);
  server.server.listen({ port, host });
  await server.ready();
  return {
    url: `http://${host}:${port}${await firstRead.promise}`,
    close: async () => {
      for (const stop of stopWatching) stop();
      indexer.close();
      renderer.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const failed = (cause: unknown): Answer => failurePage(cause instanceof Error ? cause.message : String(cause));

/** The dev server puts its reload script into pages that come as plain objects, and passes bytes on only as a `Response`. */
const toResult = ({ status, headers, body }: Answer): Response | object =>
  typeof body === "string" ? { status, headers, body } : new Response(new Uint8Array(body), { status, headers });

function withResolvers<Value>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}
