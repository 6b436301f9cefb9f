import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Issue } from "../../plugins/model/issue.ts";

/** A folder in the system's temporary folder with these files; the caller removes it, or uses `onTestFinished`. */
export function writeFolder(files: Readonly<Record<string, string | Buffer>>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An issue on one line, as tests compare it: `articles/a.md:3:11  schema  message | hint`. */
export const shown = ({ rule, place, message, hint }: Issue): string =>
  `${place.file}:${place.line}:${place.column}  ${rule}  ${message}${hint === undefined ? "" : ` | ${hint}`}`;
