import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { abandon, openStage, recover, swap, type Stage } from "../../../plugins/publish/stage.ts";

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "stage-"));
  output = path.join(folder, "site");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A site as a build makes it, whose home page says `text`. */
function fill(site: string, text: string): void {
  mkdirSync(site, { recursive: true });
  for (const [name, content] of [
    ["index.html", text],
    [".nojekyll", ""],
    ["sitemap.xml", "<urlset/>"],
  ] as const)
    writeFileSync(path.join(site, name), content);
}
const home = (): string => readFileSync(path.join(output, "index.html"), "utf8");

/** Leaves a stage as a killed process does: its lock names a process that is no more. */
function kill(stage: Stage): void {
  writeFileSync(path.join(stage.folder, "lock"), "999999999 0\n");
}

test("a stage has an empty folder to read and an empty folder to write", () => {
  const stage = openStage(output);
  expect([readdirSync(stage.input), readdirSync(stage.site)]).toEqual([[], []]);
  expect(path.dirname(stage.folder)).toBe(path.dirname(output));
});

test("a swap replaces the public folder whole and leaves nothing else behind", () => {
  fill(output, "old");
  writeFileSync(path.join(output, "removed.html"), "a page that is no more");
  const stage = openStage(output);
  fill(stage.site, "new");
  swap(stage);
  expect(home()).toBe("new");
  expect(readdirSync(output).sort()).toEqual([".nojekyll", "index.html", "sitemap.xml"]);
  expect(readdirSync(folder)).toEqual(["site"]);
});

test("the first build has nothing to replace", () => {
  const stage = openStage(output);
  fill(stage.site, "new");
  swap(stage);
  expect(home()).toBe("new");
});

test("an abandoned stage leaves the public folder as it was and nothing else", () => {
  fill(output, "old");
  const stage = openStage(output);
  fill(stage.site, "new");
  abandon(stage);
  expect(home()).toBe("old");
  expect(readdirSync(folder)).toEqual(["site"]);
});

test("a signal that comes after the swap does no harm to it, nor to the stage of a later build", () => {
  const stage = openStage(output);
  fill(stage.site, "new");
  swap(stage);
  abandon(stage);
  expect(home()).toBe("new");
  mkdirSync(path.join(stage.folder, "site"), { recursive: true });
  writeFileSync(path.join(stage.folder, "lock"), "1 another process\n");
  abandon(stage);
  expect(readdirSync(stage.folder).sort()).toEqual(["lock", "site"]);
});

describe("a build that was killed", () => {
  test("while rendering: the next start throws its half site away", () => {
    fill(output, "old");
    const killed = openStage(output);
    writeFileSync(path.join(killed.site, "half.html"), "ha");
    kill(killed);
    const stage = openStage(output);
    expect(readdirSync(stage.site)).toEqual([]);
    expect(home()).toBe("old");
  });

  test("between the renames: the next start puts the last good site back", () => {
    fill(output, "old");
    const killed = openStage(output);
    fill(killed.site, "new");
    renameSync(output, path.join(killed.folder, "old"));
    kill(killed);
    recover(output);
    expect(home()).toBe("old");
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  test("after the renames: the new site stays and the rest goes", () => {
    fill(output, "new");
    const killed = openStage(output);
    fill(path.join(killed.folder, "old"), "old");
    rmSync(killed.site, { recursive: true });
    kill(killed);
    recover(output);
    expect(home()).toBe("new");
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  test("before it wrote its lock: its folder is taken over", () => {
    mkdirSync(path.join(folder, ".site.build"));
    expect(existsSync(openStage(output).site)).toBe(true);
  });
});

test("a second build at once is refused and changes nothing", () => {
  fill(output, "old");
  const first = openStage(output);
  fill(first.site, "new");
  expect(() => openStage(output)).toThrow(`another build of ${output} is running (process ${process.pid}); wait for it to end`);
  swap(first);
  expect(home()).toBe("new");
});

test("a lock whose process number was given to another process is stale", () => {
  const stage = openStage(output);
  writeFileSync(path.join(stage.folder, "lock"), `${process.pid} of-an-earlier-day\n`);
  expect(openStage(output).output).toBe(output);
});

test("without a stage there is nothing to recover", () => {
  fill(output, "old");
  recover(output);
  expect(readdirSync(folder)).toEqual(["site"]);
});

describe("an output folder that no build made is not replaced", () => {
  test.for<[name: string, make: () => void, reason: string]>([
    [
      "files of somebody",
      () => {
        mkdirSync(output);
        writeFileSync(path.join(output, "thesis.txt"), "years of work");
      },
      "holds files that no build of this project made",
    ],
    [
      "a working copy of the published branch",
      () => {
        fill(output, "old");
        mkdirSync(path.join(output, ".git"));
      },
      "holds files that no build of this project made",
    ],
    ["a file", () => writeFileSync(output, "text"), "is a file"],
    ["a symbolic link", () => symlinkSync(tmpdir(), output), "is a symbolic link"],
  ])("%s", ([, make, reason]) => {
    make();
    expect(() => openStage(output)).toThrow(`${output} ${reason}; name another folder, or remove it`);
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  test("an empty folder may be used", () => {
    mkdirSync(output);
    expect(openStage(output).output).toBe(output);
  });
});

describe("what stands where a build makes its stage is not touched unless a build made it", () => {
  const stage = (): string => path.join(folder, ".site.build");
  const elsewhere = (): string => path.join(folder, "elsewhere");

  test.for<[name: string, make: () => void, reason: string]>([
    [
      "files of somebody",
      () => {
        mkdirSync(stage());
        writeFileSync(path.join(stage(), "thesis.txt"), "years of work");
      },
      "holds files that no build of this project made",
    ],
    ["a file", () => writeFileSync(stage(), "text"), "is a file"],
    [
      "a link to a folder",
      () => {
        mkdirSync(path.join(elsewhere(), "site"), { recursive: true });
        symlinkSync(elsewhere(), stage());
      },
      "is a symbolic link",
    ],
  ])("%s", ([, make, reason]) => {
    make();
    const before = readdirSync(folder, { recursive: true });
    expect(() => openStage(output)).toThrow(`${stage()} ${reason}; a build of ${output} needs that name, so move it away`);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });
});

test("an output below a file is refused with the reason", () => {
  fill(output, "old");
  const below = path.join(output, "index.html", "site");
  expect(() => openStage(below)).toThrow(`${below} cannot be written, nor anything beside it (ENOTDIR); name another folder`);
});

test.runIf(process.platform === "linux")("an output where no folder can be made is refused with the reason", () => {
  for (const nowhere of ["/proc/site", "/proc/1/a/b/site"])
    expect(() => openStage(nowhere)).toThrow(`${nowhere} cannot be written, nor anything beside it (ENOENT); name another folder`);
});

describe("folders above an output that were not there", () => {
  const deep = (): string => path.join(folder, "a/b/site");

  test("go with an abandoned stage", () => {
    abandon(openStage(deep()));
    expect(readdirSync(folder)).toEqual([]);
  });

  test("stay where something else has been put into them", () => {
    const stage = openStage(deep());
    writeFileSync(path.join(folder, "a/note.txt"), "mine");
    abandon(stage);
    expect(readdirSync(folder, { recursive: true })).toEqual(["a", "a/note.txt"]);
  });

  test("stay with the site that a build has put there", () => {
    const stage = openStage(deep());
    fill(stage.site, "new");
    swap(stage);
    expect(readFileSync(path.join(deep(), "index.html"), "utf8")).toBe("new");
  });
});
