import { serveDev } from "../plugins/serve/dev.ts";
import { run, shownPath, stopped } from "./command.ts";

await run("start", async (settings) => {
  const serving = await serveDev(settings, shownPath(settings.content), (text) => process.stdout.write(text));
  process.stdout.write(`\n${serving.url}\n\nPages follow every edit. Stop with Ctrl-C.\n`);
  const code = await stopped();
  await serving.close();
  return code;
});
