import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { jsonSchemas } from "../plugins/content/schema.ts";
import { loadSite } from "../plugins/pipeline.ts";
import { run, shownPath } from "./command.ts";
import { report } from "./report.ts";

await run("schema", (settings) => {
  const loaded = loadSite(settings);
  if (loaded.site === undefined) {
    report(loaded, settings, process.stderr);
    return 1;
  }
  const folder = path.resolve("schema");
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas(loaded.site.axes.map(({ key }) => key)))) {
    writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
    process.stdout.write(`${shownPath(path.join(folder, name))}\n`);
  }
  return 0;
});
