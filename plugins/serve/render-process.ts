// A process of its own that renders pages: it is thrown away when layouts or plugins change, while the server goes on.
import path from "node:path";
import { BundleProblem, bundleAssets } from "../assets/bundle.ts";
import { fileUrl } from "../model/urls.ts";
import { formatIssues } from "../rules/report.ts";
import type { FromRenderer, Task, ToRenderer } from "./messages.ts";
import { failurePage, ownLines } from "./problem-page.ts";
import { respond, type Served } from "./respond.ts";
import { openSession, type Snapshot } from "./session.ts";

const { settings, index, root } = JSON.parse(process.argv[2] ?? "") as Task;
const read = openSession(settings);
const project = path.join(import.meta.dirname, "..", "..");

let served = bundled(read());

process.on("message", (message: ToRenderer) => void receive(message));
process.on("disconnect", () => process.exit());
process.on("SIGINT", () => undefined); // Ctrl-C reaches every process of a terminal; the server says when to end
await served.then(announce, (cause: unknown) => say({ kind: "read", base: "/", isSound: false, report: messageOf(cause) }));

async function receive(message: ToRenderer): Promise<void> {
  if (message.kind === "ask") {
    const answer = await served.then((now) => respond(now, message.address)).catch((cause: unknown) => failurePage(messageOf(cause)));
    say({ kind: "answer", id: message.id, answer });
    return;
  }
  const before = served;
  served = message.what === "content" ? before.then(reread, () => bundled(read())) : bundled(read());
  await served.then(announce, (cause: unknown) => say({ kind: "read", base: "/", isSound: false, report: messageOf(cause) }));
}

/** The bundles hold the base path in their addresses, so they are made again when it changes. */
async function reread(before: Served): Promise<Served> {
  const snapshot = read();
  return snapshot.base === before.snapshot.base ? { ...before, snapshot } : bundled(snapshot);
}

async function bundled(snapshot: Snapshot): Promise<Served> {
  const { assets, files } = await bundleAssets({ base: snapshot.base, root: project, minify: false });
  const byAddress = new Map<string, Uint8Array>(files.map((file) => [fileUrl(snapshot.base, file.path), file.bytes]));
  return { snapshot, assets, bundled: byAddress, content: settings.content, index, root };
}

function announce({ snapshot }: Served): void {
  const { issues, texts } = snapshot.loaded;
  say({
    kind: "read",
    base: snapshot.base,
    isSound: snapshot.site !== undefined,
    report: formatIssues(issues, texts, "text", { color: false, root }),
  });
}

function say(message: FromRenderer): void {
  process.send?.(message);
}

function messageOf(cause: unknown): string {
  if (cause instanceof BundleProblem) return cause.message;
  return cause instanceof Error ? ownLines(cause.stack ?? cause.message) : String(cause);
}
