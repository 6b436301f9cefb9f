import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ended, project, start, type Ran } from "../support/run.ts";

let folder: string;
let server: ChildProcess;
let done: Promise<Ran>;
let home: string;
let printed = "";
const article = (): string => path.join(folder, "content/articles/spelt-tears.md");
const page = async (address: string): Promise<string> => (await fetch(`${home}${address}`)).text();
const until = (claim: () => Promise<void> | void): Promise<void> => vi.waitFor(claim, { interval: 20, timeout: 30_000 });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "start-"));
  cpSync(path.join(project, "test/fixtures/second-site"), path.join(folder, "content"), { recursive: true });
  mkdirSync(path.join(folder, "temporary"));
  server = start("start", ["--content", path.join(folder, "content"), "--port", "18200"], { TMPDIR: path.join(folder, "temporary") });
  done = ended(server);
  server.stdout?.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  await until(() => {
    home = /^http:\S+$/m.exec(printed)?.[0] ?? "";
    expect(home).toMatch(/^http:\/\/localhost:\d+\/home-baking\/$/);
  });
});
afterAll(() => {
  server.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

test("an edit is served", async () => {
  writeFileSync(article(), `${readFileSync(article(), "utf8")}\nFresh from the mill.\n`);
  await until(async () => expect(await page("articles/spelt-tears/")).toContain("Fresh from the mill."));
});

test("an error shows as a page and in the terminal, and goes away when mended", async () => {
  const text = readFileSync(article(), "utf8");
  writeFileSync(article(), text.replace("summary:", "sumary:"));
  await until(async () => expect(await page("")).toContain("unknown key &quot;sumary&quot;"));
  expect(printed).toContain('unknown key "sumary"');
  writeFileSync(article(), text);
  await until(async () => expect(await page("")).toContain("<h1>Bread notes</h1>"));
});

test("search works while writing, and its index follows", async () => {
  for (const file of ["pagefind/pagefind.js", "search/site.json"]) expect((await fetch(`${home}${file}`)).status).toBe(200);
  const before = await page("pagefind/pagefind-entry.json");
  writeFileSync(article(), `${readFileSync(article(), "utf8")}\nAnother word: quern.\n`);
  await until(async () => {
    const entry = await fetch(`${home}pagefind/pagefind-entry.json`);
    expect(entry.status).toBe(200);
    expect(await entry.text()).not.toBe(before);
  });
});

test("a signal stops it, and it leaves nothing behind", async () => {
  server.kill("SIGTERM");
  expect(await done).toMatchObject({ code: 143, stderr: "" });
  expect(readdirSync(path.join(folder, "temporary")).filter((name) => name.startsWith("field-guide-"))).toEqual([]);
});

test("a signal that comes while it starts leaves nothing behind either", async () => {
  const temporary = path.join(folder, "temporary");
  const made = (): readonly string[] => readdirSync(temporary).filter((name) => name.startsWith("field-guide-"));
  const starting = start("start", ["--content", path.join(folder, "content"), "--port", "18200"], { TMPDIR: temporary });
  const end = ended(starting);
  await vi.waitFor(() => expect(made()).toHaveLength(1), { interval: 1, timeout: 30_000 });
  starting.kill("SIGINT");
  expect(await end).toMatchObject({ code: 130, stderr: "" });
  expect(made()).toEqual([]);
});
