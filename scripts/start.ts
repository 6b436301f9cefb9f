import { existsSync } from "node:fs";
import { serveDev } from "../plugins/serve/dev.ts";
import { CallProblem, run, shownPath, stopped } from "./command.ts";

await run("start", async (settings) => {
  if (!existsSync(settings.content))
    throw new CallProblem(`there is no folder ${shownPath(settings.content)}; name another with --content`);
  const stop = stopped(); // before anything is made that would have to be removed
  const serving = await serveDev(settings, shownPath(settings.content), (text) => process.stdout.write(text));
  process.stdout.write(`\n${serving.url}\n\nPages follow every edit. Stop with Ctrl-C.\n`);
  const code = await stop;
  await serving.close();
  return code;
});
