// Run as a process of its own by a test: work in a stage that fails while something it began is still writing there.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withStage } from "../../plugins/publish/with-stage.ts";

await withStage(process.argv[2] ?? "", (stage) => {
  setTimeout(() => {
    mkdirSync(path.join(stage.site, "late"), { recursive: true });
    writeFileSync(path.join(stage.site, "late/page.html"), "late");
  }, 50);
  return Promise.reject(new Error("made to fail"));
}).catch((cause: unknown) => process.stdout.write(String(cause)));
