import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadSite } from "../plugins/pipeline.ts";
import { skeleton } from "../plugins/skeleton/skeleton.ts";
import { CallProblem, run, shownPath } from "./command.ts";
import { report } from "./report.ts";

await run("new", (settings, words) => {
  const loaded = loadSite(settings);
  if (loaded.site === undefined) {
    report(loaded, settings, process.stderr);
    return 1;
  }
  const made = skeleton(loaded.site, words, settings.today);
  if ("problem" in made) throw new CallProblem(made.problem);
  if ("paste" in made) {
    process.stdout.write(made.paste);
    process.stderr.write(`paste it into ${shownPath(path.join(settings.content, made.into))}\n`);
    return 0;
  }
  const file = path.join(settings.content, made.file);
  const shown = shownPath(file);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, made.text, { flag: "wx" });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST")
      throw new CallProblem(`${shown} is there already; choose another name`);
    throw cause;
  }
  process.stdout.write(`${shown}\n`);
  return 0;
});
