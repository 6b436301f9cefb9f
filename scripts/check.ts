import { loadSite, stops } from "../plugins/pipeline.ts";
import { run } from "./command.ts";
import { report } from "./report.ts";

await run("check", (settings) => {
  const loaded = loadSite(settings);
  report(loaded, settings, process.stdout);
  if (settings.format === "text" && loaded.issues.length === 0) process.stdout.write("nothing to report\n");
  return stops(loaded.issues, settings.strict) ? 1 : 0;
});
