// The dev server under edits by chance: what it serves is what a fresh reading of the content gives, and a fresh build.
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bundleAssets } from "../../plugins/assets/bundle.ts";
import type { IsoDate } from "../../plugins/model/date.ts";
import { fileUrl, outputPath } from "../../plugins/model/urls.ts";
import { planFiles } from "../../plugins/pages/files.ts";
import { planPages } from "../../plugins/pages/plan.ts";
import { withoutSearchMarks } from "../../plugins/search/page.ts";
import { respond, type Served } from "../../plugins/serve/respond.ts";
import { openSession } from "../../plugins/serve/session.ts";
import type { Settings } from "../../plugins/settings.ts";
import { openEditor, type Edit } from "../support/edits.ts";
import { numbers } from "../support/made-site.ts";
import { copyProject } from "../support/project-copy.ts";
import { childrenOf, ended, project, type Ran } from "../support/run.ts";

const edits = Number(process.env["EDITS"]);
const seed = 20;

let folder: string;
let server: ChildProcess;
let home: string;
let root: string;
let content: string;
let settings: Settings;
const until = (claim: () => Promise<void> | void): Promise<void> => vi.waitFor(claim, { interval: 5, timeout: 120_000 }); // a busy machine compiles late

function start(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const typescript = pathToFileURL(path.join(root, "scripts/typescript.js")).href;
  const given = ["--content", content, "--today", "2026-11-24", ...args];
  return spawn(process.execPath, ["--import", typescript, path.join(root, `scripts/${script}.ts`), ...given], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "watch-"));
  root = path.join(folder, "project");
  content = path.join(folder, "content");
  copyProject(root);
  cpSync(path.join(project, "test/fixtures/second-site"), content, { recursive: true });
  for (const name of ["temporary", "heap"]) mkdirSync(path.join(folder, name));
  settings = {
    content,
    output: "",
    cache: path.join(folder, "kept"),
    url: undefined,
    repository: undefined,
    today: "2026-11-24" as IsoDate,
    commit: undefined,
    drafts: false,
    search: true,
    strict: false,
    format: "text",
    port: 1,
  };
  const hook = `--import=${pathToFileURL(path.join(project, "test/support/heap.js")).href}`;
  server = start("start", ["--port", "18240"], {
    TMPDIR: path.join(folder, "temporary"),
    NODE_OPTIONS: hook,
    HEAP: path.join(folder, "heap"),
  });
  let printed = "";
  server.stdout?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  server.stderr?.resume();
  await until(() => {
    home = /^http:\S+$/m.exec(printed)?.[0] ?? "";
    expect(home).not.toBe("");
  });
});
afterAll(async () => {
  const done = ended(server);
  server.kill("SIGKILL");
  await done;
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

interface Shown {
  readonly status: number;
  readonly body: string;
}

async function served(address: string): Promise<Shown> {
  const answer = await fetch(`${home}${address}`, { redirect: "manual" });
  const body = await answer.text();
  const page = withoutRelated(body);
  return { status: answer.status, body: page.replace(/<script type="module" integrity="[^"]*" src="\/\.11ty\/[^"]*"><\/script>/, "") };
}

/** What a server that starts now, with nothing kept, would serve. */
async function freshly(): Promise<Served> {
  rmSync(settings.cache, { recursive: true, force: true });
  const snapshot = openSession(settings)();
  const { assets, files } = await bundleAssets({ base: snapshot.base, root, minify: false });
  const bundled = new Map<string, Uint8Array>(files.map((file) => [fileUrl(snapshot.base, file.path), file.bytes]));
  return { snapshot, assets, bundled, content, index: "", root: content };
}

async function expected(fresh: Served, address: string): Promise<Shown> {
  const { status, body } = await respond(fresh, `${fresh.snapshot.base}${address}`);
  return { status, body: typeof body === "string" ? withoutRelated(body) : Buffer.from(body).toString() };
}

/** Addresses below the base path of everything that a sound site has, but for what the indexer makes. */
function addressesOf({ snapshot: { site, base }, bundled }: Served): readonly string[] {
  if (site === undefined) return [""];
  const below = (address: string): string => address.slice(base.length);
  const files = planFiles(site).map((file) => file.path);
  const planned = [...planPages(site).map(({ url }) => below(url)), ...files.filter((each) => each !== "search/related.json")];
  return [...planned, ...[...bundled.keys()].map(below), ...site.records.images.map(({ file }) => file)];
}

/** A page but for its list of related articles, which follows when the indexer has compared the texts. */
const withoutRelated = (text: string): string => text.replace(/<section aria-labelledby="page-related".*?<\/section>/s, "");

/** A page without what differs by intention: names of bundles, and the marks that only indexing needs. */
const comparable = (text: string): string =>
  withoutSearchMarks(withoutRelated(text)).replaceAll(/(\/(?:assets|search)\/[a-z]+)(?:-\w+)?\.(css|js|svg)/g, "$1.$2");

async function builtSite(): Promise<{ readonly ran: Ran; readonly file: (name: string) => string }> {
  const output = path.join(folder, "site");
  rmSync(settings.cache, { recursive: true, force: true });
  const ran = await ended(start("build", ["--output", output, "--cache", settings.cache]));
  return { ran, file: (name) => readFileSync(path.join(output, name), "utf8") };
}

test(
  `after each of ${edits} edits the served site is that of a fresh reading, and of a fresh build after each tenth`,
  async () => {
    const next = numbers(seed);
    const edit = openEditor({ content, project: root }, next);
    const heaps: number[] = [];
    let compared = 0;
    for (let number = 1; number <= edits; number += 1) {
      const made = edit();
      try {
        compared += await check(made, number % 10 === 0, next);
      } catch (cause) {
        throw new Error(`edit ${number} of seed ${seed} (${made.what}) is not served as it should be`, { cause });
      }
      if (number % 100 === 0) heaps.push(await heapOfRenderer());
    }
    expect(compared).toBeGreaterThan(edits);
    // Between the second hundred and the last, what is kept may vary with the content, and not with the number of edits.
    expect((heaps.at(-1) ?? 0) / (heaps[1] ?? heaps[0] ?? 0)).toBeLessThan(1.1);
  },
  edits * 3_000,
);

async function failureIsTold(): Promise<number> {
  await until(async () => expect(await served("")).toMatchObject({ status: 500, body: expect.stringContaining("could not be made") }));
  return 1;
}

/** @returns how many addresses were compared */
async function check(edit: Edit, isWhole: boolean, next: (limit: number) => number): Promise<number> {
  if (edit.isBroken) return failureIsTold();
  const isChangedLayout = edit.of === "layout" && edit.what.startsWith("change");
  const fresh = await freshly();
  const all = addressesOf(fresh);
  const some = [...edit.addresses, "", "sitemap.xml", ...Array.from({ length: 4 }, () => all[next(all.length)] ?? "")];
  const addresses = (isWhole ? [...edit.addresses, ...all] : some).filter((each) => !(isChangedLayout && each === "404.html"));
  for (const address of new Set(addresses)) {
    const wanted = await expected(fresh, address);
    await until(async () => expect({ address, ...(await served(address)) }).toEqual({ address, ...wanted }));
  }
  if ((!isWhole && !isChangedLayout) || fresh.snapshot.site === undefined) return addresses.length;

  const { ran, file } = await builtSite();
  expect(ran).toMatchObject({ code: 0 });
  const { base } = fresh.snapshot;
  for (const { url } of planPages(fresh.snapshot.site)) {
    const address = url.slice(base.length);
    if (address === "404.html") continue; // is served without the policy that the reload script would break
    const built = comparable(file(outputPath(base, url)));
    await until(async () => expect({ address, body: comparable((await served(address)).body) }).toEqual({ address, body: built }));
  }
  const heading = (text: string): string | undefined => /<h1.*?<\/h1>/.exec(text)?.[0];
  await until(async () => expect(heading((await served("nowhere/")).body)).toBe(heading(file("404.html"))));
  return addresses.length;
}

const rendererOf = (parent: ChildProcess): number | undefined =>
  childrenOf(parent.pid).find(({ command }) => command.includes("render-process"))?.pid;

/** Bytes in use in the process that renders pages. */
async function heapOfRenderer(): Promise<number> {
  const pid = rendererOf(server);
  expect(pid).toBeDefined();
  const file = path.join(folder, "heap", String(pid));
  rmSync(file, { force: true });
  process.kill(pid ?? 0, "SIGUSR2");
  await until(() => expect(existsSync(file)).toBe(true));
  return Number(readFileSync(file, "utf8"));
}

test("a process that renders pages and is killed, as where memory runs out, is told of, and a new one comes with the next edit", async () => {
  const wanted = await expected(await freshly(), "articles/");
  process.kill(rendererOf(server) ?? 0, "SIGKILL");
  await until(async () => expect((await served("articles/")).body).toContain("the process that renders pages has ended (SIGKILL)"));
  const file = path.join(content, "index.md");
  cpSync(file, `${file}.copy`);
  rmSync(`${file}.copy`);
  await until(async () => expect(await served("articles/")).toEqual(wanted));
});
