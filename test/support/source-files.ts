import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`);
}

/** Source files of the project without its tests, as paths from its root. */
export const sourceFiles: readonly string[] = [".eleventy.ts", ...["plugins", "layouts", "scripts"].flatMap(walk)].toSorted();

/** Test files, what supports them and what measures, as paths from the root. */
export const testFiles: readonly string[] = ["test", "bench"].flatMap(walk).toSorted();

/** Text of a file, named from the root. */
export const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** Lines of code of a file: comments that have lines of their own are left out, since they may hold examples. */
export const codeOf = (file: string): string[] =>
  textOf(file)
    .split("\n")
    .filter((line) => !/^\s*(?:\/\/|\/\*|\*)/.test(line));

export interface Import {
  readonly file: string;
  /** Name of a package, or a path from the root. */
  readonly target: string;
  readonly typeOnly: boolean;
  /** The statement as written. */
  readonly text: string;
}

/** Every import and re-export of some files, static or dynamic. */
export const importsOf = (files: readonly string[]): readonly Import[] =>
  files.flatMap((file) => {
    const found = textOf(file).matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|import\("([^"]+)"\)[^;]*/gm,
    );
    return [...found].map(([text, type, from, bare, dynamic]) => {
      const name = from ?? bare ?? dynamic ?? "";
      const target = name.startsWith(".") ? relative(root, resolve(root, dirname(file), name)) : name;
      return { file, target, typeOnly: type !== undefined, text };
    });
  });
