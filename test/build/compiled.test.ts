import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { project } from "../support/run.ts";

// A project with one program, started as ours are.
let folder: string;
const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
const start = (file = "scripts/say.ts", before: readonly string[] = []): string =>
  execFileSync(process.execPath, [...before, "--import", path.join(folder, "scripts/typescript.js"), path.join(folder, file)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
const kept = (): readonly string[] => readdirSync(path.join(folder, ".cache/code"));

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "compiled-")));
  for (const name of ["layouts", "plugins", "scripts"]) mkdirSync(path.join(folder, name));
  for (const name of ["typescript.js", "compile.js", "compiled-entry.js"])
    cpSync(path.join(project, "scripts", name), path.join(folder, "scripts", name));
  symlinkSync(path.join(project, "node_modules"), path.join(folder, "node_modules"));
  write("package.json", '{ "type": "module" }');
  write("package-lock.json", "{}");
  write("tsconfig.json", "{}");
  write(".eleventy.ts", "export default 1;\n");
  write("plugins/word.ts", 'export const word: string = "one";\n');
  write("scripts/say.ts", 'import { word } from "../plugins/word.ts";\nconsole.log(word, import.meta.dirname);\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a program is compiled once, and knows where its source stands", () => {
  expect(start()).toBe(`one ${path.join(folder, "scripts")}\n`);
  const [first] = kept();
  expect(existsSync(path.join(folder, ".cache/code", String(first), "scripts/say.js"))).toBe(true);
  start();
  expect(kept()).toEqual([first]);
});

test("a program runs as its source is now", () => {
  start();
  write("plugins/word.ts", 'export const word: string = "two";\n');
  expect(start()).toMatch(/^two /);
  write("plugins/word.ts", 'export const word: string = "one";\n');
  expect(start()).toMatch(/^one /);
});

test("a source that is saved while it is compiled runs as it is now, and later as it is then", () => {
  const changed = 'export const word: string = "two";\n';
  const file = path.join(folder, "plugins/word.ts");
  // The folder of compiled programs is made after the state of the source was taken, and before the source is compiled.
  const hook = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
    const make = fs.mkdirSync;
    fs.mkdirSync = (...given) => { fs.writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(changed)}); return make(...given); };
    syncBuiltinESMExports();`;
  expect(start("scripts/say.ts", ["--import", `data:text/javascript,${encodeURIComponent(hook)}`])).toMatch(/^two /);
  write("plugins/word.ts", 'export const word: string = "one";\n');
  expect(start()).toMatch(/^one /);
});

test("what was compiled and not used for a week is taken out", () => {
  start();
  const [first] = kept();
  const old = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  utimesSync(path.join(folder, ".cache/code", String(first)), old, old);
  write("plugins/word.ts", 'export const word: string = "two";\n');
  start();
  expect(kept()).toHaveLength(1);
  expect(kept()).not.toContain(first);
});

test.for<[name: string, spoil: (file: string) => void]>([
  ["cut short", (file) => truncateSync(file, 10)],
  ["lost", (file) => rmSync(file)],
])("a compiled file that was %s is made again", ([, spoil]) => {
  const said = start();
  const [first] = kept();
  for (const file of ["scripts/say.js", "hashes"]) {
    spoil(path.join(folder, ".cache/code", String(first), file));
    expect(start()).toBe(said);
    expect(kept()).toEqual([first]);
  }
});

test("a clock that was set back changes nothing", () => {
  const said = start();
  const [first] = kept();
  const later = new Date(Date.now() + 400 * 24 * 60 * 60 * 1000);
  for (const file of ["plugins/word.ts", "scripts/say.ts", `.cache/code/${first}`]) utimesSync(path.join(folder, file), later, later);
  expect(start()).toBe(said);
  expect(kept()).toEqual([first]);
});

test("a program runs where nothing can be kept", () => {
  write(".cache", "a file in the way");
  expect(start()).toMatch(/^one /);
});

test("an error in the source is told with its file", () => {
  write("plugins/word.ts", "export const word = ;\n");
  expect(() => start()).toThrow(/plugins\/word\.ts:1:20/);
});

test("a file that is no program of the project runs too", () => {
  write("other.ts", 'const word: string = "other";\nconsole.log(word);\n');
  expect(start("other.ts")).toBe("other\n");
});
