import { recover } from "../plugins/publish/stage.ts";
import { servePreview } from "../plugins/serve/preview.ts";
import { run, stopped } from "./command.ts";

await run("preview", async (settings) => {
  recover(settings.output);
  const serving = await servePreview(settings.output, settings.port);
  process.stdout.write(`${serving.url}\n\nStop with Ctrl-C.\n`);
  const code = await stopped();
  await serving.close();
  return code;
});
