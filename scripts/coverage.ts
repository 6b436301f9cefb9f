import { loadSite, stops } from "../plugins/pipeline.ts";
import { coverageOf } from "../plugins/rules/coverage.ts";
import { run } from "./command.ts";
import { report } from "./report.ts";

await run("coverage:content", (settings) => {
  const loaded = loadSite(settings);
  if (loaded.site === undefined || stops(loaded.issues, false)) {
    report(loaded, settings, process.stderr);
    return 1;
  }
  process.stdout.write(coverageOf(loaded.site));
  return 0;
});
