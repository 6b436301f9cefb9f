// The same content gives the same bytes, wherever and however it is built.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../support/project-copy.ts";
import { fingerprint, project, run } from "../support/run.ts";

type Site = Readonly<Record<string, string>>;

let folder: string;
/** A repository whose last commit is the day that a build judges dates by. */
let repository: string;
let wanted: Site;

const identity = { GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@example.org", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@example.org" };
const moment = "2026-11-24T12:00:00Z";
const git = (cwd: string, ...words: readonly string[]): string =>
  execFileSync("git", ["-c", "init.defaultBranch=main", ...words], {
    cwd,
    env: { ...process.env, ...identity, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
    stdio: "pipe",
    encoding: "utf8",
  });

async function build(content: string, env: Readonly<Record<string, string>> = {}): Promise<Site> {
  const output = mkdtempSync(path.join(folder, "output-"));
  expect(await run("build", ["--content", content, "--output", output], env)).toMatchObject({ code: 0 });
  return fingerprint(output);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "reproducible-"));
  repository = path.join(folder, "repository");
  cpSync(path.join(project, "test/fixtures/second-site"), path.join(repository, "content"), { recursive: true });
  git(repository, "init", "-q");
  git(repository, "add", ".");
  git(repository, "commit", "-q", "-m", "Notes");
  wanted = await build(path.join(repository, "content"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("in another time zone, another language and another folder", async () => {
  const env = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", LANGUAGE: "tr" };
  expect(await build(path.join(repository, "content"), env)).toEqual(wanted);
});

test("on a disk that lists files in another order", async () => {
  const hook = `--import=${pathToFileURL(path.join(project, "test/support/reversed.js")).href}`;
  expect(await build(path.join(repository, "content"), { NODE_OPTIONS: hook })).toEqual(wanted);
});

test("under another mask of rights", () => {
  const output = path.join(folder, "masked");
  const command = `umask 077; exec "${process.execPath}" --import "${path.join(project, "scripts/typescript.js")}" "$@"`;
  const given = [path.join(project, "scripts/build.ts"), "--content", path.join(repository, "content"), "--output", output];
  execFileSync("sh", ["-c", command, "sh", ...given], { stdio: "pipe" });
  expect(fingerprint(output)).toEqual(wanted);
});

test("from a clone", async () => {
  git(folder, "clone", "-q", repository, path.join(folder, "clone"));
  expect(await build(path.join(folder, "clone/content"))).toEqual(wanted);
});

test("by the project in another folder, where nothing is kept from an earlier build", () => {
  const other = path.join(folder, "elsewhere", "project");
  mkdirSync(path.dirname(other));
  copyProject(other);
  const output = path.join(folder, "by-the-other");
  const given = [path.join(other, "scripts/build.ts"), "--content", path.join(repository, "content"), "--output", output];
  execFileSync(process.execPath, ["--import", pathToFileURL(path.join(other, "scripts/typescript.js")).href, ...given], { stdio: "pipe" });
  expect(fingerprint(output)).toEqual(wanted);
});
