import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { project } from "./run.ts";

/** Copies what builds a site into a folder, so that its code may be edited, or to see whether the place matters. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ["layouts", "plugins", "scripts", "package.json", "package-lock.json", "tsconfig.json", ".eleventy.ts"])
    cpSync(path.join(project, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(project, "node_modules"), path.join(folder, "node_modules"));
}
