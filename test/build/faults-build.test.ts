// A build is stopped, or its disk fails, at every stage; what is public stays whole, and the next build is right.
import { execFileSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeSite } from "../support/made-site.ts";
import { childrenOf, ended, filesBelow, fingerprint, project, run, start, type Ran } from "../support/run.ts";

type Site = Readonly<Record<string, string>>;

let folder: string;
let content: string;
/** What is public before each test, and what a build makes of the content as it is. */
let good: Site;
let next: Site;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "faults-"));
  content = path.join(folder, "content");
  cpSync(path.join(project, "test/fixtures/second-site"), content, { recursive: true });
  mkdirSync(path.join(folder, "good"));
  const { output, build } = openPlace();
  expect(await build(path.join(folder, "good"))).toMatchObject({ code: 0 });
  good = fingerprint(path.join(folder, "good"));
  writeFileSync(path.join(content, "index.md"), `${readFileSync(path.join(content, "index.md"), "utf8")}\nOne sentence more.\n`);
  expect(await build(output)).toMatchObject({ code: 0 });
  next = fingerprint(output);
  expect(next["index.html"]).not.toBe(good["index.html"]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Fault {
  /** What is done to the disk, and to which files, as `fault-at.js` names it. */
  readonly at: string;
  /** A signal, or the code of an error of the disk. */
  readonly fault: string;
  /** From there on nothing can be written. */
  readonly forWriting?: boolean;
}

interface Place {
  /** The folder of one test; it holds the output, and nothing else once a build has ended. */
  readonly place: string;
  /** Holds the last good site. */
  readonly output: string;
  /** Where work is kept: nothing is there yet, so that a build goes through all its stages. */
  readonly cache: string;
  readonly startBuild: (into: string, fault?: Fault, from?: string) => ChildProcess;
  readonly build: (into: string, fault?: Fault, from?: string) => Promise<Ran>;
  readonly nextBuildIsRight: () => Promise<void>;
}

function openPlace(): Place {
  const place = mkdtempSync(path.join(folder, "place-"));
  const [output, cache] = [path.join(place, "site"), mkdtempSync(path.join(folder, "cache-"))];
  cpSync(path.join(folder, "good"), output, { recursive: true });
  const startBuild = (into: string, fault?: Fault, from = content): ChildProcess => {
    const given = ["--content", from, "--output", into, "--cache", cache, "--today", "2026-11-24"];
    if (fault === undefined) return start("build", given);
    const hook = `--import=${pathToFileURL(path.join(project, "test/support/fault-at.js")).href}`;
    return start("build", given, { NODE_OPTIONS: hook, FAULT: JSON.stringify({ below: place, ...fault }) });
  };
  const build = (into: string, fault?: Fault, from = content): Promise<Ran> => ended(startBuild(into, fault, from));
  const nextBuildIsRight = async (): Promise<void> => {
    expect(await build(output)).toMatchObject({ code: 0, stderr: "" });
    expect(fingerprint(output)).toEqual(next);
    expect(readdirSync(place)).toEqual(["site"]);
  };
  return { place, output, cache, startBuild, build, nextBuildIsRight };
}

const stages = {
  "before it has its lock": "link .site.build/lock.own to .site.build/lock",
  "before its folders are made": "mkdir .site.build/site",
  "while files are copied": "copyFile ../content/images/crumb.png to .site.build/site/images/crumb.png",
  "while pages are written": "writeFile .site.build/site/articles/first-loaf/index.html",
  "before the index is written": "rm .site.build/site/pagefind",
  "once the index is written": "rm .site.build/site/pagefind/pagefind-ui.js",
  "before the old site is moved away": "rename site to .site.build/old",
  "between the two renames": "rename .site.build/site to site",
  "before the old site is removed": "rm .site.build/old",
  "before the lock is removed": "rm .site.build/lock",
  "before its folder is removed": "rmdir .site.build",
} as const;
type Stage = keyof typeof stages;

/** Stages after which the new site is the public one. */
const isSwapped = (stage: Stage): boolean => Object.keys(stages).indexOf(stage) > Object.keys(stages).indexOf("between the two renames");

describe.concurrent("killed", () => {
  test.for(Object.keys(stages) as Stage[])("%s: one whole site is there, and the next build is right", async (stage) => {
    const { place, output, build, nextBuildIsRight } = openPlace();
    expect(await build(output, { at: stages[stage], fault: "SIGKILL" })).toEqual({ code: null, stdout: "", stderr: "" });
    const site = stage === "between the two renames" ? path.join(place, ".site.build/old") : output;
    expect(fingerprint(site)).toEqual(isSwapped(stage) ? next : good);
    await nextBuildIsRight();
  });

  test("while the index is written: the next build is right", async () => {
    const { place, output, cache, nextBuildIsRight } = openPlace();
    const child = start("build", ["--content", content, "--output", output, "--cache", cache]);
    const done = ended(child);
    await vi.waitFor(() => expect(existsSync(path.join(place, ".site.build/site/pagefind"))).toBe(true), { interval: 1, timeout: 30_000 });
    child.kill("SIGKILL");
    await done;
    await nextBuildIsRight();
  });

  test("between the two renames: preview brings the last good site back", async () => {
    const { place, output, build } = openPlace();
    await build(output, { at: stages["between the two renames"], fault: "SIGKILL" });
    const preview = start("preview", ["--output", output, "--port", "18230"]);
    const done = ended(preview);
    await vi.waitFor(() => expect(existsSync(path.join(place, ".site.build"))).toBe(false), { interval: 5, timeout: 30_000 });
    preview.kill("SIGKILL");
    await done;
    expect(fingerprint(output)).toEqual(good);
  });
});

describe.concurrent("asked to stop", () => {
  test.for<Stage>([
    "before its folders are made",
    "while pages are written",
    "once the index is written",
    "between the two renames",
    "before its folder is removed",
  ])("%s: one whole site is there and nothing beside it", async (stage) => {
    const { place, output, build } = openPlace();
    const { code, stderr } = await build(output, { at: stages[stage], fault: "SIGTERM" });
    // The renames and what follows them are done in one go; a signal is heard after them.
    const isDone = isSwapped(stage) || /old site|renames/.test(stage);
    expect({ code, stderr }).toEqual({ code: isDone ? 0 : 143, stderr: "" });
    expect(fingerprint(output)).toEqual(isDone ? next : good);
    expect(readdirSync(place)).toEqual(["site"]);
  });
});

describe.concurrent("a disk that fails: exit 3, one sentence, the last good site and nothing beside it", () => {
  test.for<[stage: Stage, fault: string, sentence: string]>([
    ["before it has its lock", "ENOSPC", "the disk is full"],
    ["while files are copied", "EDQUOT", "the disk quota is used up"],
    ["while pages are written", "ENOSPC", "the disk is full"],
    ["before the index is written", "EIO", "the disk failed"],
    ["before the old site is moved away", "EBUSY", ""],
    ["between the two renames", "EROFS", "the disk can only be read"],
  ])("%s: %s", async ([stage, fault, sentence]) => {
    const { place, output, build } = openPlace();
    const { code, stdout, stderr } = await build(output, { at: stages[stage], fault, forWriting: fault === "ENOSPC" });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(/^failed: .+\n$/);
    expect(stderr).toContain(`${fault}: made to fail`);
    expect(stderr).toContain(sentence);
    expect(fingerprint(output)).toEqual(good);
    expect(readdirSync(place)).toEqual(["site"]);
  });

  test("where even the stage cannot be removed: one sentence still, and the next build is right", async () => {
    const { output, build, nextBuildIsRight } = openPlace();
    const { code, stderr } = await build(output, { at: "rm .site.build/input", fault: "EIO" });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^failed: the disk failed .+\n$/);
    expect(fingerprint(output)).toEqual(next);
    await nextBuildIsRight();
  });
});

describe("a disk that is really full: exit 3, one sentence, the last good site and nothing beside it", () => {
  test("a limit on the size of files", async () => {
    const { place, output } = openPlace();
    const script = `ulimit -f 20; trap '' XFSZ; exec "${process.execPath}" --import "${path.join(project, "scripts/typescript.js")}" "$@"`;
    const limited = () =>
      execFileSync("sh", ["-c", script, "sh", path.join(project, "scripts/build.ts"), "--content", content, "--output", output], {
        stdio: "pipe",
        encoding: "utf8",
      });
    expect(limited).toThrow(
      expect.objectContaining({ status: 3, stderr: expect.stringMatching(/^failed: a file would be larger than .+\n$/) }),
    );
    expect(fingerprint(output)).toEqual(good);
    expect(readdirSync(place)).toEqual(["site"]);
  });

  test.skipIf(!mayMount())("a small disk that is full, in a part of the file system that only this build sees", () => {
    const { place, output } = openPlace();
    // Enough for the last good site and some more, then for all but a part of the index.
    const size = filesBelow(output).reduce((sum, file) => sum + Math.ceil(readFileSync(path.join(output, file)).length / 4096) * 4096, 0);
    for (const share of [1.2, 1.7]) {
      const after = path.join(place, "after");
      const disk = path.join(place, "disk");
      mkdirSync(disk);
      const script = [
        `mount -t tmpfs -o size=${Math.round(size * share)} tmpfs "${disk}" && cp -r "${output}" "${disk}/site" || exit 99`,
        `"${process.execPath}" --import "${path.join(project, "scripts/typescript.js")}" "$@" --output "${disk}/site"`,
        `code=$?; cp -r "${disk}" "${after}"; exit $code`,
      ].join("\n");
      const small = () =>
        execFileSync("unshare", ["-rm", "sh", "-c", script, "sh", path.join(project, "scripts/build.ts"), "--content", content], {
          stdio: "pipe",
          encoding: "utf8",
        });
      expect(small).toThrow(expect.objectContaining({ status: 3, stderr: expect.stringMatching(/^failed: .+\n$/m) }));
      expect(fingerprint(path.join(after, "site"))).toEqual(good);
      expect(readdirSync(after)).toEqual(["site"]);
      rmSync(after, { recursive: true });
      rmSync(disk, { recursive: true });
    }
  });
});

function mayMount(): boolean {
  try {
    execFileSync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs tmpfs /mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test("an indexing process that is killed, as where memory runs out: exit 3, and the last good site stays", async () => {
  const { place, output, cache } = openPlace();
  const large = path.join(place, "content");
  makeSite(large, 60);
  const child = start("build", ["--content", large, "--output", output, "--cache", cache]);
  const done = ended(child);
  const indexing = await vi.waitFor(() => {
    const found = childrenOf(child.pid).find(({ command }) => command.includes("pagefind"));
    expect(found).toBeDefined();
    return found;
  }, 30_000);
  if (indexing !== undefined) process.kill(indexing.pid, "SIGKILL");
  const ran = await done;
  expect(ran.stderr).not.toContain("EPIPE");
  expect(ran).toEqual({
    code: 3,
    stdout: "",
    stderr: expect.stringMatching(/^failed: the indexing process ended before the index was written \(SIGKILL\)\n$/m),
  });
  expect(fingerprint(output)).toEqual(good);
  expect(readdirSync(place).sort()).toEqual(["content", "site"]);
});

test("a build that itself runs out of memory leaves the last good site, and the next build is right", async () => {
  const { output, nextBuildIsRight } = openPlace();
  const large = path.join(folder, "large");
  makeSite(large, 60);
  const { code } = await run("build", ["--content", large, "--output", output], { NODE_OPTIONS: "--max-old-space-size=30" });
  expect(code).not.toBe(0);
  expect(fingerprint(output)).toEqual(good);
  await nextBuildIsRight();
});

test("two builds at once: the second says which process holds the output and exits 2; the first ends as if alone", async () => {
  const { place, output, startBuild, build } = openPlace();
  const first = startBuild(output, { at: stages["before its folders are made"], fault: "SIGSTOP" });
  const done = ended(first);
  await vi.waitFor(() => expect(existsSync(path.join(place, ".site.build/lock"))).toBe(true), { interval: 5, timeout: 30_000 });
  expect(await build(output)).toEqual({
    code: 2,
    stdout: "",
    stderr: `another build of ${output} is running (process ${first.pid}); wait for it to end\n`,
  });
  expect(fingerprint(output)).toEqual(good);
  first.kill("SIGCONT");
  expect(await done).toMatchObject({ code: 0, stderr: "" });
  expect(fingerprint(output)).toEqual(next);
  expect(readdirSync(place)).toEqual(["site"]);
});

describe.concurrent("an output that cannot be: exit 2, the reason, and nothing is written", () => {
  test.for<[name: string, into: (place: Place) => string, reason: string]>([
    ["a file", ({ output }) => path.join(output, "index.html"), "is a file; name another folder, or remove it"],
    [
      "a name that is too long",
      ({ place }) => path.join(place, "a", "b".repeat(300)),
      "cannot be written, nor anything beside it (ENAMETOOLONG); name another folder",
    ],
    ["below /proc", () => "/proc/site", "cannot be written, nor anything beside it (ENOENT); name another folder"],
  ])("%s", async ([, into, reason]) => {
    const place = openPlace();
    const nowhere = into(place);
    expect(await place.build(nowhere)).toEqual({ code: 2, stdout: "", stderr: `${nowhere} ${reason}\n` });
    expect(fingerprint(place.output)).toEqual(good);
    expect(readdirSync(place.place)).toEqual(["site"]);
  });

  test("a folder that may not be written", async () => {
    const { output, build } = openPlace();
    expect(await build(output, { at: "mkdir .site.build", fault: "EROFS" })).toEqual({
      code: 2,
      stdout: "",
      stderr: `${output} cannot be written, nor anything beside it (EROFS); name another folder\n`,
    });
    expect(fingerprint(output)).toEqual(good);
  });
});

test("a first build that fails takes the folders above its output away again", async () => {
  const { place, build } = openPlace();
  const deep = path.join(place, "a/b/site");
  expect(await build(deep, { at: "mkdir a/b/.site.build/site", fault: "EIO" })).toMatchObject({ code: 3 });
  expect(readdirSync(place)).toEqual(["site"]);
});

test("content that is missing, or no folder: exit 1, the file that is expected, and the last good site stays", async () => {
  const { output, build } = openPlace();
  for (const from of [path.join(folder, "nowhere"), path.join(content, "site.yml")]) {
    const { code, stdout, stderr } = await build(output, undefined, from);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("site.yml");
    expect(fingerprint(output)).toEqual(good);
  }
});

test("a clock that was set back: files from the future change nothing", async () => {
  const { output, nextBuildIsRight } = openPlace();
  const later = new Date("2099-01-01");
  for (const root of [output, content]) for (const file of filesBelow(root)) utimesSync(path.join(root, file), later, later);
  expect(fingerprint(output)).toEqual(good);
  await nextBuildIsRight();
});

describe("a pipe whose reader has left", () => {
  test.for<[name: string, redirect: string, code: number]>([
    ["both", "2>&1 | true", 0],
    ["both closed", ">&- 2>&-", 0],
    ["standard output on a full disk", "> /dev/full", 3],
  ])("%s: the site is built all the same", async ([, redirect, code]) => {
    const { place, output } = openPlace();
    const node = `"${process.execPath}" --import "${path.join(project, "scripts/typescript.js")}"`;
    const command = `{ ${node} "${path.join(project, "scripts/build.ts")}" --content "${content}" --output "${output}" --today 2026-11-24; echo $? > "${folder}/code"; } ${redirect}`;
    execFileSync("sh", ["-c", command], { stdio: "ignore" });
    await vi.waitFor(() => expect(readFileSync(path.join(folder, "code"), "utf8")).toBe(`${code}\n`), 30_000);
    rmSync(path.join(folder, "code"));
    expect(fingerprint(output)).toEqual(next);
    expect(readdirSync(place)).toEqual(["site"]);
  });
});
