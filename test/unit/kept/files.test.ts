import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { codeName } from "../../../plugins/kept/code.ts";
import { keptFiles } from "../../../plugins/kept/files.ts";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "kept-")), "kept");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const text = (name: string): string | undefined => keptFiles(folder, 3).read(name)?.toString();
const keep = (name: string, content: string): void => keptFiles(folder, 3).write(name, Buffer.from(content));

test("what was kept is read again, and a name is kept once", () => {
  expect(text("a")).toBe(undefined);
  keep("a", "one");
  keep("a", "two");
  expect(text("a")).toBe("two");
  expect(readdirSync(folder)).toEqual(["a"]);
});

test.for<[name: string, damage: (file: string) => void]>([
  ["cut short", (file) => truncateSync(file, 34)],
  ["empty", (file) => truncateSync(file, 0)],
  ["longer", (file) => writeFileSync(file, " ", { flag: "a" })],
  ["changed", (file) => writeFileSync(file, readFileSync(file).fill(0x58, 33, 34))],
  ["of somebody else", (file) => writeFileSync(file, "a text of another program, longer than a digest")],
])("a file that is %s is as good as none, until it is kept again", ([, damage]) => {
  keep("a", "one");
  damage(join(folder, "a"));
  expect(text("a")).toBe(undefined);
  keep("a", "one");
  expect(text("a")).toBe("one");
});

test("of more files than may stand, those go that were used least lately", () => {
  for (const name of ["a", "b", "c"]) keep(name, name);
  for (const [name, day] of [
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ] as const)
    utimesSync(join(folder, name), new Date(2026, 0, day), new Date(2026, 0, day));
  expect(text("a")).toBe("a");
  keep("d", "d");
  expect(readdirSync(folder).sort()).toEqual(["a", "c", "d"]);
});

test("a file that a killed process left half written is taken out once it is old, whatever the clock says", () => {
  keep("a", "one");
  for (const [name, at] of [
    [".new", new Date()],
    [".old", new Date(2020, 0)],
    [".later", new Date(2099, 0)],
  ] as const) {
    writeFileSync(join(folder, name), "cut");
    utimesSync(join(folder, name), at, at);
  }
  keep("b", "two");
  expect(readdirSync(folder).sort()).toEqual([".new", "a", "b"]);
});

test("where nothing can be kept, nothing is, and nothing fails", () => {
  writeFileSync(folder, "a file in the way");
  keep("a", "one");
  expect(text("a")).toBe(undefined);
  expect(readFileSync(folder, "utf8")).toBe("a file in the way");
  expect(existsSync(join(folder, "..", "a"))).toBe(false);
});

test("code of other folders has another name, the same code the same", () => {
  expect(codeName(["kept"])).toBe(codeName(["kept"]));
  expect(codeName(["kept"])).not.toBe(codeName(["skeleton"]));
});
