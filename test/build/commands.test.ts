import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ended, project, run, typescript } from "../support/run.ts";

let content: string;
beforeAll(() => {
  content = path.join(mkdtempSync(path.join(tmpdir(), "commands-")), "content");
  cpSync(path.join(project, "test", "fixtures", "second-site"), content, { recursive: true });
});
afterAll(() => rmSync(path.dirname(content), { recursive: true, force: true }));

test.for(["build", "start", "check", "preview", "new", "schema", "coverage", "licences"])(
  "%s --help explains the command and exits 0",
  async (script) => {
    expect(await run(script, ["--help"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: npm /), stderr: "" });
  },
);

test("a wrong option exits 2 and names the right one", async () => {
  expect(await run("check", ["--contnet", "x"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "unknown option --contnet; did you mean --content?\n",
  });
});

test("check prints JSON for tools", async () => {
  const { code, stdout } = await run("check", ["--content", content, "--format", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(expect.any(Array));
});

test("coverage prints findings by term and crossing, empty crossings with or without a gap, sources not seen and reviews in order of date", async () => {
  const { code, stdout } = await run("coverage", ["--content", content]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {2}Technique: Sourdough +2 +0 +1 +0 +0 +2 +holds-for, low$/m);
  expect(stdout).toContain("Technique by grain: 3 cells filled, 3 empty\n");
  expect(stdout).toMatch(/^ {2}Sourdough +1S 1C +1S 1C +–$/m);
  expect(stdout).toContain("  empty: Sourdough and Spelt, not in gaps.yml\n  empty: Autolyse and Rye, in gaps.yml\n");
  expect(stdout).toContain("Findings whose source was not seen itself\n  rest-1  secondary  resting-the-dough\n\n");
  expect(stdout).toContain("  2027-03-08  first-loaf\n  2027-03-09  rye-and-acid\n");
});

test("start exits 2 where there is no content", async () => {
  const nowhere = path.join(content, "nowhere");
  expect(await run("start", ["--content", nowhere])).toEqual({
    code: 2,
    stdout: "",
    stderr: `there is no folder ${nowhere}; name another with --content\n`,
  });
});

test("a command works from any folder, and takes paths from there", async () => {
  const folder = path.dirname(content);
  const ran = await run("build", ["--content", "content", "--output", "site"], {}, folder);
  expect(ran).toMatchObject({ code: 0, stdout: expect.stringMatching(/^site: \d+ pages/) });
  expect(existsSync(path.join(folder, "site/index.html"))).toBe(true);
});

test("schema writes its files below the working folder and prints their paths", async () => {
  const folder = path.dirname(content);
  const { code, stdout } = await run("schema", ["--content", content], {}, folder);
  expect(code).toBe(0);
  expect(stdout).toContain("schema/article.json\n");
  expect(JSON.parse(readFileSync(path.join(folder, "schema/article.json"), "utf8"))).toMatchObject({ type: "object" });
});

test("check exits 1 where there is no content", async () => {
  expect((await run("check", ["--content", path.join(content, "nowhere")])).code).toBe(1);
});

test("a reader who leaves early ends check quietly", async () => {
  const command = `"${process.execPath}" --import "${typescript}" scripts/check.ts --content "${path.join(content, "nowhere")}" | true`;
  const { stderr } = await ended(spawn("sh", ["-c", command], { cwd: project, stdio: ["ignore", "pipe", "pipe"] }));
  expect(stderr).toBe("");
});

test("preview exits 2 where nothing was built", async () => {
  const folder = path.dirname(content);
  expect(await run("preview", ["--output", folder])).toEqual({
    code: 2,
    stdout: "",
    stderr: `no site was built in ${folder}; build one with npm run build\n`,
  });
});

describe("new", () => {
  const make = (...words: readonly string[]) => run("new", [...words, "--content", content, "--today", "2026-11-24"]);

  test("writes an article, a term and a source that pass the check, and prints their paths", async () => {
    const article = await make("article", "Does steam matter: yes?");
    expect(article).toMatchObject({ code: 0, stdout: `${path.join(content, "articles/does-steam-matter-yes.md")}\n` });
    expect(await make("term", "grain", "Barley")).toMatchObject({ code: 0 });
    expect(await make("source", "smith2020oven")).toMatchObject({ code: 0 });
    const { code, stdout } = await run("check", ["--content", content, "--today", "2026-11-24"]);
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });

  test("never overwrites a file", async () => {
    await make("article", "Twice");
    const file = path.join(content, "articles/twice.md");
    const before = readFileSync(file, "utf8");
    expect(await make("article", "Twice")).toEqual({ code: 2, stdout: "", stderr: `${file} is there already; choose another name\n` });
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test("names the nearest axis", async () => {
    expect(await make("term", "grian", "Oats")).toEqual({ code: 2, stdout: "", stderr: "grian is no axis; did you mean grain?\n" });
  });
});
