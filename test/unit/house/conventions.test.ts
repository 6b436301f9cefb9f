import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { expect, test } from "vitest";
import { codeOf, importsOf, sourceFiles, testFiles, textOf } from "../../support/source-files.ts";

const content = resolve(import.meta.dirname, "../../../content");

/** Lines of code that a pattern finds, as `file: line`. */
const linesWith = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    codeOf(file)
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

test("files keep to 300 lines, or say why on their first line", () => {
  const long = sourceFiles.filter((file) => {
    const lines = textOf(file).split("\n");
    return lines.length > 300 && !/^\/\/ .*long/i.test(lines[0] ?? "");
  });
  expect(long).toEqual([]);
});

test("a file is named after its subject, never utils or helpers", () => {
  expect(sourceFiles.filter((file) => /^(?:utils?|helpers?|common|misc|shared|lib|index|types)\./.test(basename(file)))).toEqual([]);
});

test("nothing passes on what another file exports", () => {
  expect(sourceFiles.filter((file) => /^export\s[^;]*?\sfrom\s+"/m.test(textOf(file)))).toEqual([]);
});

test("planners and layouts ask for addresses and assemble none", () => {
  const files = sourceFiles.filter((file) => /^(?:plugins\/pages|layouts)\/(?!client\/|plugin\.ts$)/.test(file));
  // A literal that begins with a slash, or one that goes on after an address.
  expect(linesWith(files, /[`"']\/[A-Za-z$]|\$\{[^}]*\b(?:\w*[bB]ase|\w*[uU]rl)\}[\w/#$]/)).toEqual([]);
});

test("no axis and no term of the guide is named in code", () => {
  const site = readFileSync(resolve(content, "site.yml"), "utf8");
  const axes = [...(/^axes:\n((?: +.*\n)+)/m.exec(site)?.[1] ?? "").matchAll(/^ {2}(\w+):/gm)].map(([, key]) => key ?? "");
  const terms = readdirSync(resolve(content, "terms"), { recursive: true, encoding: "utf8" }).flatMap(
    (file) => /([^/]+)\.md$/.exec(file)?.[1] ?? [],
  );
  expect(axes.length).toBeGreaterThan(1);
  expect(terms.length).toBeGreaterThan(1);
  const names = [...axes, ...terms].map((name) => name.replaceAll("-", "[- ]"));
  // Media types such as application/json aside.
  expect(linesWith(sourceFiles, new RegExp(`\\b(?:${names.join("|")})s?\\b(?!/)`, "i"))).toEqual([]);
});

test("every exported value is used somewhere", () => {
  const imports = importsOf([...sourceFiles, ...testFiles]);
  const unused = sourceFiles.flatMap((file) => {
    const text = textOf(file);
    const uses = [...imports.filter(({ target }) => target === file).map((each) => each.text), text.replace(/^export .*$/gm, "")];
    const exported = [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(([, name = ""]) => name);
    return exported
      .filter((name) => !uses.some((use) => /import \* as /.test(use) || new RegExp(`\\b${name}\\b`).test(use)))
      .map((name) => `${file}: ${name}`);
  });
  // The browser imports the search engine by its address.
  expect(unused).toEqual(["layouts/client/search/engine.ts: createSearch"]);
});
