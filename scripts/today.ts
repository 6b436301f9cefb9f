import { execFileSync } from "node:child_process";
import { parseDate, type IsoDate } from "../plugins/model/date.ts";

/** The day of the last commit of the repository that holds a folder, so that one commit always gives one site; else the clock's. */
export function today(folder: string): IsoDate {
  const clock = new Date().toISOString().slice(0, 10) as IsoDate;
  return parseDate(lastCommit(folder, "%cs")) ?? clock;
}

/** The last commit of the repository that holds a folder. */
export const commit = (folder: string): string | undefined => lastCommit(folder, "%H") || undefined;

function lastCommit(folder: string, format: "%cs" | "%H"): string {
  try {
    return execFileSync("git", ["log", "-1", `--format=${format}`], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 5_000,
    }).trim();
  } catch {
    return ""; // no git, no repository or no commit
  }
}
